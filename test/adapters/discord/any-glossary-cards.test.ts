import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCard } from '../../../src/adapters/discord/render-card.ts';
import { renderPlain } from '../../../src/adapters/discord/render-plain.ts';
import { encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import { explainThread } from '../../../src/core/replies/explain-thread.ts';
import { answerGlossary, SUBCOMMANDS } from '../../../src/core/replies/glossary-command.ts';
import { browseCard, categoriesCard, categoryCard } from '../../../src/core/replies/lists/browse.ts';
import { pressAction } from '../../../src/core/replies/press-action.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { privateTermCard, publicTermCard } from '../../../src/core/replies/term/term-card.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import { checkMessage, isEmptyMessage } from '../../../src/playground/discord/checks/check-message.ts';
import { anyGlossary } from '../../core/any-glossary.ts';
import { judgeDiscordRequest } from '../../support/judge-discord.ts';

const ASKER = '200000000000000001';

function contextOf(glossary: Glossary): ReplyContext {
  return { glossary, finder: createTermFinder(glossary), words: en, platform: 'discord' };
}

/** Every kind of card that a question can get, each term on all of its pages and at the end of the longest way. */
function cardsOf(context: ReplyContext): Card[] {
  const { glossary } = context;
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
    ...SUBCOMMANDS.filter((name) => name !== 'daily').flatMap((name) =>
      ['', names].flatMap((about) =>
        [true, false].map((isPublic) => {
          return answerGlossary(context, { name, about, isPublic, asker: ASKER }, () => 0).card;
        }),
      ),
    ),
    ...[[names], []].flatMap((texts) => {
      const { card, standIn } = explainThread(context, texts);
      return standIn ? [card, standIn] : [card];
    }),
  ];
}

/** What all the controls of these cards lead to. */
function cardsBehind(context: ReplyContext, cards: readonly Card[]): Card[] {
  const actions = cards
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      if (row.kind === 'search') return [];
      return (row.kind === 'choice' ? row.options : row.buttons).map(({ action }) => action);
    });
  const different = new Map(actions.map((action) => [encodeAction(action), action]));
  return [...different.values()].flatMap((action) => {
    const result = pressAction(context, action, { id: ASKER, name: 'x'.repeat(32) }, () => 0.999);
    return 'card' in result ? [result.card] : [];
  });
}

function expectTaken(card: Card): void {
  for (const message of [renderCard(card), renderPlain(card)]) {
    const body = { ...message };
    expect(checkMessage(body).list).toEqual([]);
    expect(isEmptyMessage(body)).toBe(false);
    expect(judgeDiscordRequest('POST /channels/:channel/messages', body)).toEqual([]);
  }
}

it('makes of any glossary, and of every press, only messages that Discord takes, with embeds and without', () => {
  fc.assert(
    fc.property(anyGlossary(3), (glossary) => {
      const context = contextOf(glossary);
      const cards = cardsOf(context);
      for (const card of [...cards, ...cardsBehind(context, cards)]) expectTaken(card);
    }),
    { numRuns: 12 },
  );
});
