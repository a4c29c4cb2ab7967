import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard } from '../../../src/adapters/slack/render-card.ts';
import type { Card, Fact } from '../../../src/core/card.ts';
import { FACT_WEIGHT, weighPart } from '../../../src/core/card-weight.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { parseMarkup } from '../../../src/core/markup/parse-markup.ts';
import { paginate } from '../../../src/core/paginate.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import { categoriesCard, categoryCard } from '../../../src/core/replies/lists/browse.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { privateTermCard, publicTermCard } from '../../../src/core/replies/term/term-card.ts';
import { termParts } from '../../../src/core/replies/term/term-parts.ts';
import { unsureCard } from '../../../src/core/replies/unsure.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';
import { checkBlocks } from '../../../src/playground/slack/checks/check-blocks.ts';
import { findPings } from '../../../src/playground/slack/find-pings.ts';
import { anyGlossary } from '../../core/any-glossary.ts';
import { cardsFrom, typedFor } from '../../core/replies/cards-from.ts';
import { judgeSlackRequest } from '../../support/judge-slack.ts';

/** Beyond this Slack hides the rest of a message's text. */
const TEXT_LENGTH = 4_000;

function contextOf(glossary: Glossary): ReplyContext {
  return { glossary, finder: createTermFinder(glossary), words: en, platform: 'slack' };
}

/** What a card comes to in Slack that it must not. */
function faultsOf(card: Card): string[] {
  const { blocks, text } = renderCard(card, 'everyone');
  const written = blocks.map((block) => ({ ...block }));
  return [
    ...checkBlocks(written, 'message'),
    ...judgeSlackRequest('chat.postMessage', { blocks: written }),
    ...judgeSlackRequest('views.publish', { view: { type: 'home', blocks: written } }),
    ...findPings(text, written),
    ...(text.trim() === '' ? ['no text'] : []),
    ...(text.length > TEXT_LENGTH ? ['a long text'] : []),
  ];
}

/** Every page of a term's private card. Parsing the longest texts takes a while, so it is done once. */
function pagesOf(context: ReplyContext, term: Glossary['terms'][number]): Card[] {
  const card = privateTermCard(context, term);
  return paginate(termParts(context, term)).map((parts) => ({ ...card, parts }));
}

/** The longest texts that a glossary may hold take a busy machine a while. */
const PATIENCE_MS = 60_000;

describe('whatever a glossary holds, within Slack’s limits and without a ping', () => {
  it(
    'renders every page of every term',
    () => {
      fc.assert(
        fc.property(anyGlossary(3), (glossary) => {
          const context = contextOf(glossary);
          for (const term of glossary.terms) {
            const cards = [
              ...pagesOf(context, term),
              publicTermCard(context, term, 'U0ADA', en.card.sharedBy('ada')),
            ];
            cards.push(dailyCard(context, term, '2026-03-02'));
            for (const card of cards) expect(faultsOf(card)).toEqual([]);
          }
        }),
        { numRuns: 10 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'renders every list',
    () => {
      fc.assert(
        fc.property(anyGlossary(12), (glossary) => {
          const context = contextOf(glossary);
          const names = glossary.terms.map(({ name }) => name);
          const cards = [
            categoriesCard(context, 0),
            ...glossary.categories.flatMap((category) =>
              [0, 1].map((page) => categoryCard(context, category, page)),
            ),
            unsureCard(context, glossary.terms.slice(0, 5), { question: 'x' }),
            explainMessage(context, names.join(', ')).card,
          ];
          for (const card of cards) expect(faultsOf(card)).toEqual([]);
        }),
        { numRuns: 10 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'renders all that /glossary shows, and all that presses lead to',
    () => {
      fc.assert(
        fc.property(anyGlossary(5), (glossary) => {
          const [dailyTerm] = glossary.terms;
          const context = { ...contextOf(glossary), ...(dailyTerm ? { dailyTerm } : {}) };
          for (const card of cardsFrom(context, typedFor(glossary), 80)) expect(faultsOf(card)).toEqual([]);
        }),
        { numRuns: 5 },
      );
    },
    PATIENCE_MS,
  );

  it(
    'renders facts side by side and a search field, in messages and in the Home tab',
    () => {
      const unit = fc.constantFrom(
        ...'ab 1<>&*_~`|@#!:\\\n',
        '<!channel>',
        '<@U0ADA>',
        '**',
        '- ',
        '🙈',
        'שלום',
      );
      const fact = fc.record({
        label: fc.string({ unit, minLength: 1, maxLength: 90 }).filter((label) => label.trim() !== ''),
        body: fc.string({ unit, maxLength: 900 }).map((text) => parseMarkup(text)),
        isWide: fc.boolean(),
      });
      const within = (each: Fact) => weighPart({ kind: 'facts', facts: [each] }) <= FACT_WEIGHT;
      const facts = fc.array(fact.filter(within), { minLength: 1, maxLength: 10 });
      const words = fc.string({ unit, minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '');
      fc.assert(
        fc.property(facts, words, (all, example) => {
          const card: Card = {
            tone: 'definition',
            title: 'Two things',
            parts: [{ kind: 'facts', facts: all }],
            rows: [{ kind: 'search', label: en.labels.search, example }],
          };
          expect(faultsOf(card)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE_MS,
  );

  it('renders the answer to any question', () => {
    const unit = fc.constantFrom(
      ...'ab 1<>&*_~`|@#!:\\\n',
      '<!channel>',
      '<@U0ADA>',
      '\u202e',
      '\u0000',
      '🙈',
      'שלום',
    );
    fc.assert(
      fc.property(anyGlossary(6), fc.string({ unit, maxLength: 200 }), (glossary, text) => {
        const question = { text, surface: 'command', asker: 'U0ADA', public: true } as const;
        expect(faultsOf(answerQuestion(contextOf(glossary), question).card)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
