import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCard } from '../../../src/adapters/discord/render-card.ts';
import { renderPlain } from '../../../src/adapters/discord/render-plain.ts';
import type { Card } from '../../../src/core/card.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { browseCard, categoriesCard, categoryCard } from '../../../src/core/replies/browse.ts';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { privateTermCard, publicTermCard } from '../../../src/core/replies/term-card.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import { checkMessage, isEmptyMessage } from '../../../src/playground/discord/check-message.ts';
import { anyGlossary } from '../../core/any-glossary.ts';
import { judgeDiscordRequest } from '../../support/judge-discord.ts';

const ASKER = '200000000000000001';

/** Every kind of card that a glossary can give, each term on all of its pages and at the end of the longest way. */
function cardsOf(glossary: Glossary): Card[] {
  const context: ReplyContext = {
    glossary,
    finder: createTermFinder(glossary),
    words: en,
    platform: 'discord',
  };
  const keys = glossary.terms.map(({ key }) => key);
  const trail = Array.from({ length: 8 }, (_, index) => keys[index % keys.length] ?? '');
  const names = glossary.terms.map(({ name }) => name).join(', ');
  const asked = answerQuestion(context, { text: names, surface: 'mention', asker: ASKER });
  return [
    ...glossary.terms.flatMap((term) => [
      ...[0, 1, 2, 99].map((page) => privateTermCard(context, term, { page, trail, note: names })),
      publicTermCard(context, term, ASKER, en.card.sharedBy('x'.repeat(32))),
      dailyCard(context, term, '2026-03-29'),
    ]),
    ...glossary.categories.map((category) => categoryCard(context, category, 0)),
    categoriesCard(context, 0),
    browseCard(context, names),
    explainMessage(context, names).card,
    asked.card,
    ...(asked.standIn ? [asked.standIn] : []),
  ];
}

it('makes of any glossary only messages that Discord takes, with embeds and without', () => {
  fc.assert(
    fc.property(anyGlossary(3), (glossary) => {
      for (const card of cardsOf(glossary)) {
        for (const message of [renderCard(card), renderPlain(card)]) {
          const body = { ...message };
          expect(checkMessage(body).list).toEqual([]);
          expect(isEmptyMessage(body)).toBe(false);
          expect(judgeDiscordRequest('POST /channels/:channel/messages', body)).toEqual([]);
        }
      }
    }),
    { numRuns: 12 },
  );
});
