import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard as renderForDiscord } from '../../../src/adapters/discord/render-card.ts';
import { renderCard as renderForSlack } from '../../../src/adapters/slack/render-card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { findNames } from '../../../src/core/replies/learn/mask-names.ts';
import { LANGUAGES, wordsFor } from '../../../src/core/words/words-for.ts';
import { checkMessage } from '../../../src/playground/discord/checks/check-message.ts';
import { checkBlocks } from '../../../src/playground/slack/checks/check-blocks.ts';
import { anyGlossary } from '../any-glossary.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { controlsOf } from './controls-of.ts';
import { faultsOf } from './faults-of.ts';
import { context, keyOf, termOf } from './small-glossary.ts';

const DATE = '2026-03-29';

describe('the term of the day', () => {
  it('is the whole card, and leads on to what is related', () => {
    const card = dailyCard(context, termOf('acid'), DATE, 'card');
    expect(card).toMatchObject({ tone: 'daily', title: 'Term of the day: ACID' });
    expect(controlsOf(card).at(-1)).toEqual([`Open the full card → daily:${DATE}:${keyOf('acid')}`]);
  });
});

describe('a guess', () => {
  const owl = glossaryOf(
    JSON.stringify({
      category: 'Owls',
      terms: [
        {
          name: 'Owl',
          aliases: ['night bird'],
          tags: ['owl'],
          definition: 'Owls see at night. An OWL, a night-bird.',
          inPractice: 'An owl sits on a tree.',
          example: { code: 'owl.fly()' },
        },
      ],
    }),
  );
  const given = contextOf(owl);
  const [term = termOf('acid')] = owl.terms;

  it('is the definition with the names masked, and one button that reveals', () => {
    const card = dailyCard(given, term, DATE, 'guess');
    expect(cardToText(card)).toBe(
      [
        'Term of the day: which one is it?',
        '[…] see at night. An […], a […].',
        'Guess first. Whoever presses Reveal sees the answer alone.',
      ].join('\n\n'),
    );
    expect(controlsOf(card)).toEqual([[`Reveal → daily:${DATE}:${term.key}`]]);
  });

  it('gives no name away, whatever the glossary holds, and fits both platforms', () => {
    fc.assert(
      fc.property(anyGlossary(5), (glossary) => {
        for (const language of LANGUAGES) {
          const spoken = { ...contextOf(glossary), words: wordsFor(language, 'en') };
          for (const each of glossary.terms) {
            const card = dailyCard(spoken, each, DATE, 'guess');
            const said = card.parts.map((part) =>
              cardToText({ ...card, title: '', footer: '', parts: [part] }),
            );
            const blanked = said.join('\n').replaceAll(spoken.words.quiz.blank, ' ');
            expect(findNames(blanked, [each.name, ...each.aliases])).not.toContain(1);
            expect(card).not.toHaveProperty('subtitle');
            expect(faultsOf(card)).toEqual([]);
            const blocks = renderForSlack(card, 'everyone').blocks.map((block) => ({ ...block }));
            expect(checkBlocks(blocks, 'message')).toEqual([]);
            expect(checkMessage({ ...renderForDiscord(card) }).list).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
