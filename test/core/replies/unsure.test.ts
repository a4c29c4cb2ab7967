import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { pressAction } from '../../../src/core/replies/press-action.ts';
import { summarise } from '../../../src/core/replies/term/summarise.ts';
import { unknownCard } from '../../../src/core/replies/unknown.ts';
import { unsureCard } from '../../../src/core/replies/unsure.ts';
import { referenceContext } from '../../support/reference-context.ts';
import { controlsOf } from './controls-of.ts';
import { context, keyOf, termOf } from './small-glossary.ts';

const [index, maths] = ['index', 'index-maths'].map(keyOf);

describe('an unsure answer', () => {
  const card = unsureCard(context, ['index', 'index-maths'].map(termOf), {
    question: 'indx',
    wishes: ['indx'],
  });

  it('has a line and a button for each term that could be meant', () => {
    expect(cardToText(card)).toBe(
      [
        'Which one do you mean?',
        '“indx” could mean:',
        '• Index: Finds rows quickly.\n• Index (maths): A small number below a letter.',
        'Did you mean: Index, Index (maths)',
      ].join('\n\n'),
    );
    expect(controlsOf(card)).toEqual([
      [`Index → open:${index}:0::?${index}${maths}`, `Index (maths) → open:${maths}:0::?${index}${maths}`],
      ['Ask for this term → ask:indx', 'All categories → browse::0'],
    ]);
  });

  it('names the only one that could be meant', () => {
    expect(unsureCard(context, [termOf('index')]).title).toBe('Did you mean Index?');
  });

  it('is answered in place', () => {
    const [row] = card.rows;
    const action = row?.kind === 'buttons' ? row.buttons[1]?.action : undefined;
    expect(action && pressAction(context, action, { id: 'U1', name: 'Ada' }, () => 0)).toMatchObject({
      kind: 'show',
      card: { title: 'Index (maths)' },
    });
  });

  it.each([60, 110])('tells every two terms of the reference apart in %i characters', async (limit) => {
    const { terms } = (await referenceContext('slack')).glossary;
    expect(new Set(terms.map((term) => summarise(term, limit))).size).toBe(terms.length);
  });
});

describe('an unknown term', () => {
  it('is said in a line, with names that look alike, a wish and a way on', () => {
    const card = unknownCard(context, [termOf('raft')], 'What is Rafd?');
    expect(cardToText(card)).toBe(
      [
        'Not in the glossary yet',
        'I found no term for “What is Rafd?”.',
        'These have similar names:',
        '• Raft: Machines agree on a log.',
        'Did you mean: Raft',
      ].join('\n\n'),
    );
    expect(controlsOf(card)).toEqual([
      [`Raft → open:${keyOf('raft')}:0::?${keyOf('raft')}`],
      ['Ask for this term → ask:rafd', 'All categories → browse::0'],
    ]);
  });
});
