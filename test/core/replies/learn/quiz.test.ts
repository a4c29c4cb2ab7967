import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/core/action.ts';
import type { Card } from '../../../../src/core/card.ts';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { quizCard } from '../../../../src/core/replies/learn/quiz.ts';
import { quizAnswerCard } from '../../../../src/core/replies/learn/quiz-answer.ts';
import { drawQuestion } from '../../../../src/core/replies/learn/quiz-choices.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';
import { keyOf as keyInSmall, context as small } from '../small-glossary.ts';

const context = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Birds',
      terms: [
        {
          id: 'owl',
          name: 'Owl',
          aliases: ['night bird'],
          tags: ['night'],
          definition: 'Owls see. An OWL, a night-bird.',
        },
        { id: 'hen', name: 'Hen', tags: ['farm'], definition: 'It lays.' },
      ],
    }),
    JSON.stringify({
      category: 'Beasts',
      terms: [
        { id: 'bat', name: 'Bat', tags: ['night'], definition: 'It flies.' },
        { id: 'cow', name: 'Cow', definition: 'It chews.' },
        { id: 'pig', name: 'Pig', definition: 'It digs.', formerIds: ['swine'] },
        { id: 'dodo', name: 'Dodo', tags: ['night'], definition: 'It was.', status: 'deprecated' },
      ],
    }),
  ),
);
const { glossary } = context;
const [birds] = glossary.categories;
const epic = keyInSmall('epic');
const keyOf = (id: string) => glossary.byId.get(id)?.key ?? '';

/** Numbers of chance, of a small generator so that a test is the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const SEEDS = Array.from({ length: 60 }, (_, index) => index * 7_919 + 1);

const answersOf = (card: Card) =>
  card.rows
    .flatMap((row) => (row.kind === 'buttons' ? row.buttons : []))
    .map(({ action }) => action)
    .filter((action): action is Extract<Action, { kind: 'answer' }> => action.kind === 'answer');

describe('a question', () => {
  it('is a definition with the names masked, and four names to choose from', () => {
    const card = quizCard(context, () => 0, { category: birds });
    expect(card).toMatchObject({ tone: 'notice', title: 'Which term is this?' });
    expect(cardToText(card)).toBe(
      'Which term is this?\n\n[…] see. An […], a […].\n\nAnswers: Owl, Hen, Bat, Cow',
    );
    const [owl, key] = [keyOf('owl'), birds?.key];
    expect(controlsOf(card)).toEqual([
      [
        `Owl → answer:${owl}:${owl}:${key}`,
        `Hen → answer:${owl}:${keyOf('hen')}:${key}`,
        `Bat → answer:${owl}:${keyOf('bat')}:${key}`,
        `Cow → answer:${owl}:${keyOf('cow')}:${key}`,
      ],
      [`Skip → quiz:${key}`, 'Glossary home → home'],
    ]);
  });

  it('says nothing else that gives the term away', () => {
    for (const seed of SEEDS) {
      const card = quizCard(context, chance(seed));
      expect(Object.keys(card).sort()).toEqual(['parts', 'rows', 'title', 'tone']);
    }
  });

  it('for everyone says that answers are private, and may be taken away by the asker', () => {
    const card = quizCard(context, () => 0, { asker: 'U7' });
    expect(card.footer).toBe('Press an answer: only you see what comes of it.');
    expect(controlsOf(card).slice(1)).toEqual([['Delete → delete:U7']]);
  });

  it('says when there is no such category', () => {
    expect(quizCard(context, () => 0, { unknown: 'pizza', asker: 'U7' }).footer).toBe(
      'There is no category “pizza”, so this is about all of them.\nPress an answer: only you see what comes of it.',
    );
  });

  it('is the same for the same chance', () => {
    expect(quizCard(context, chance(42))).toEqual(quizCard(context, chance(42)));
  });

  it('has the right answer once, at any place, and never a deprecated term', () => {
    const places = SEEDS.map((seed) => {
      const answers = answersOf(quizCard(context, chance(seed)));
      const keys = answers.map(({ choice }) => choice);
      expect(new Set(keys).size).toBe(4);
      expect(keys).not.toContain(keyOf('dodo'));
      return answers.findIndex(({ term, choice }) => term === choice);
    });
    expect([...new Set(places)].sort()).toEqual([0, 1, 2, 3]);
  });

  it('is about every published term once in a while', () => {
    const asked = SEEDS.map((seed) => answersOf(quizCard(context, chance(seed)))[0]?.term);
    expect(new Set(asked).size).toBe(5);
  });
});

describe('the choices', () => {
  it('are of the category first, then of the tags, then any', () => {
    for (const seed of SEEDS) {
      const drawn = drawQuestion(glossary, chance(seed), birds);
      const ids = drawn?.choices.map(({ id }) => id) ?? [];
      expect(ids).toEqual(expect.arrayContaining(['owl', 'hen']));
      if (drawn?.term.id === 'owl') expect(ids).toContain('bat');
    }
  });

  it.each([
    ['no terms', ''],
    ['one term', '{ name: One, definition: The first. }'],
    [
      'one that is not deprecated',
      '{ name: One, definition: A }, { name: Two, definition: B, status: deprecated }',
    ],
  ])('are too few with %s', (_what, terms) => {
    const few = contextOf(glossaryOf(`category: Words\nterms: [${terms}]`));
    const card = quizCard(few, () => 0, { asker: 'U7' });
    expect(cardToText(card)).toBe(
      'Which term is this?\n\nThere are too few terms for a quiz: it takes at least two.',
    );
    expect(controlsOf(card)).toEqual([['Glossary home → home']]);
  });

  it('are two when there are two terms', () => {
    const two = contextOf(
      glossaryOf('category: Words\nterms: [{ name: One, definition: A }, { name: Two, definition: B }]'),
    );
    expect(answersOf(quizCard(two, () => 0.999))).toHaveLength(2);
  });
});

describe('an answer', () => {
  const answer = (term: string, choice: string, category?: string) =>
    quizAnswerCard(context, { kind: 'answer', term, choice, ...(category ? { category } : {}) });

  it('that is right is told so, with the term explained', () => {
    const card = answer(keyOf('hen'), keyOf('hen'), birds?.key);
    expect(card && cardToText(card)).toBe('Right: Hen\nBirds · farm\n\nIt lays.');
    expect(card && controlsOf(card)).toEqual([
      [`Next question → quiz:${birds?.key}`, 'Glossary home → home'],
    ]);
  });

  it('that is wrong is told so, with the right one explained', () => {
    const card = answer(keyOf('hen'), keyOf('owl'));
    expect(card && cardToText(card)).toBe('Not Owl: it is Hen\nBirds · farm\n\nIt lays.');
    expect(card && controlsOf(card)[0]?.[0]).toBe('Next question → quiz');
  });

  it('made by a stranger is looked up as any', () => {
    expect(answer(keyOf('dodo'), keyOf('cow'))?.title).toBe('Not Cow: it is Dodo');
    expect(answer('zzzzzz', keyOf('cow'))).toBeUndefined();
  });

  it('with a wrong choice that is gone says what was right', () => {
    expect(answer(keyOf('cow'), 'zzzzzz')?.title).toBe('It is Cow');
  });

  it('leads to the rest of a card of several pages', () => {
    const card = quizAnswerCard(small, { kind: 'answer', term: epic, choice: epic });
    expect(card && controlsOf(card)[0]).toContain(`Open the full card → open:${epic}:0:`);
  });

  it('of a term under its former id is of the term', () => {
    const [former] = [...glossary.byFormerKey.keys()];
    expect(former && answer(former, keyOf('pig'))?.title).toBe('Right: Pig');
  });
});
