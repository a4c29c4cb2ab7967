import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/action.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { shortKey } from '../../../src/core/glossary/short-key.ts';
import { pressAction } from '../../../src/core/replies/press-action.ts';
import type { PressResult } from '../../../src/core/replies/reply.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { controlsOf } from './controls-of.ts';
import { context, keyOf } from './small-glossary.ts';

const ada = { id: 'U1', name: 'Ada' };
const acid = keyOf('acid');
const raft = keyOf('raft');

function press(action: Action, within = context): PressResult {
  return pressAction(within, action, ada, () => 0);
}

function cardOf(result: PressResult) {
  if (!('card' in result)) throw new Error(`there is no card, but ${result.kind}`);
  return result.card;
}

describe('a press on a button of something that is gone', () => {
  const gone = 'zzzzzz';
  it.each<Action>([
    { kind: 'open', term: gone, page: 0, trail: [] },
    { kind: 'daily', date: '2026-03-29', term: gone },
    { kind: 'share', terms: [gone] },
    { kind: 'suggestions', terms: [gone] },
    { kind: 'terms', terms: [gone] },
    { kind: 'contrast', sides: [acid, gone], trail: [] },
    { kind: 'share-contrast', sides: [gone, acid] },
    { kind: 'contrasts', term: gone, trail: [] },
    { kind: 'path', scope: 'term', key: gone, step: 0, page: 0 },
    { kind: 'answer', term: gone, choice: acid },
    { kind: 'rate', term: gone, verdict: 'helpful', page: 0, trail: [] },
  ])('says so kindly, and shows a way on: %o', (action) => {
    const result = press(action);
    expect(result.kind).toBe('tell');
    expect(cardToText(cardOf(result))).toBe(
      'This term is no longer in the glossary. Ask again with `/define` to find what replaced it.',
    );
    expect(controlsOf(cardOf(result))).toEqual([['All categories → browse::0']]);
  });

  it.each<Action>([
    { kind: 'browse', category: gone, page: 0 },
    { kind: 'tag', tag: gone, page: 3 },
    { kind: 'random', category: gone },
    { kind: 'quiz', category: gone },
    { kind: 'path', scope: 'category', key: gone, step: 0, page: 0 },
    { kind: 'paths', page: 9_999 },
    { kind: 'letters', page: 9_999 },
  ])('shows all of them where a part is gone: %o', (action) => {
    expect(press(action).kind).toBe('show');
  });
});

describe('a press on a button of a term with a new id', () => {
  const moved = contextOf(
    glossaryOf(
      JSON.stringify({
        category: 'Databases',
        terms: [
          { id: 'new', name: 'New Name', formerIds: ['old'], definition: 'What it is.' },
          { id: 'raft', name: 'Raft', definition: 'Machines agree.' },
        ],
      }),
    ),
  );

  it.each<Action>([
    { kind: 'open', term: shortKey('old'), page: 0, trail: [] },
    { kind: 'daily', date: '2026-03-29', term: shortKey('old') },
  ])('shows what replaced it, and says so: %o', (action) => {
    expect(cardOf(press(action, moved))).toMatchObject({
      title: 'New Name',
      footer: 'This term has a new place: New Name.',
    });
  });

  it.each<Action>([
    { kind: 'contrast', sides: [shortKey('old'), raft], trail: [] },
    { kind: 'contrasts', term: shortKey('old'), trail: [] },
    { kind: 'answer', term: shortKey('old'), choice: raft },
    { kind: 'answer', term: raft, choice: shortKey('old') },
  ])('says so as well beside other things: %o', (action) => {
    expect(cardOf(press(action, moved)).footer).toBe('This term has a new place: New Name.');
  });

  it('is thanked for a verdict, too', () => {
    const rated = { kind: 'rate', term: shortKey('old'), verdict: 'helpful', page: 0, trail: [] } as const;
    expect(cardOf(press(rated, moved)).footer).toBe(
      'Thanks for the feedback. This term has a new place: New Name.',
    );
  });

  it('counts each of several terms once', () => {
    const result = press({ kind: 'share', terms: [shortKey('old'), shortKey('new'), raft] }, moved);
    expect(cardOf(result).title).toBe('New Name · Raft');
  });
});

describe('sharing', () => {
  it('one term posts its card with who shared it', () => {
    const result = press({ kind: 'share', terms: [acid] });
    expect(result).toMatchObject({ kind: 'share', card: { title: 'ACID', footer: 'Shared by Ada' } });
    expect(result).not.toHaveProperty('thread');
  });

  it('several posts the list of them, under the message that they were found in', () => {
    const result = press({ kind: 'share', terms: [acid, raft], thread: '1712345678.000100' });
    expect(result).toMatchObject({
      kind: 'share',
      thread: '1712345678.000100',
      card: { title: 'ACID · Raft', footer: 'Shared by Ada' },
    });
    expect(controlsOf(cardOf(result)).at(-1)).toEqual(['Delete → delete:U1']);
  });
});

describe('sharing from a list that holds more terms than it shows', () => {
  it('says how many more there are', () => {
    const result = press({ kind: 'share', terms: [acid, raft], total: 13 });
    expect(cardOf(result).footer).toBe('and 11 more\nShared by Ada');
  });
});

describe('what is counted', () => {
  it('is a wish, without a name', () => {
    const result = press({ kind: 'ask', wish: 'kafka' });
    expect(result).toMatchObject({ kind: 'show', tally: { kind: 'wish', wish: 'kafka' } });
    expect(cardToText(cardOf(result))).toBe(
      'Noted\n\n“kafka” is on the wish list. Whoever keeps the glossary sees how often a term is asked for, not by whom.',
    );
  });

  it('is a verdict on a card, which then stands where it stood and asks no more', () => {
    const result = press({ kind: 'rate', term: acid, verdict: 'unclear', page: 0, trail: [raft] });
    expect(result).toMatchObject({
      kind: 'show',
      tally: { kind: 'verdict', termId: 'acid', verdict: 'unclear' },
      card: { title: 'ACID', footer: 'Thanks for the feedback.' },
    });
    const labels = controlsOf(cardOf(result)).flat().join(' ');
    expect(labels).toContain(`Back to Raft → open:${raft}:0:`);
    expect(labels).not.toContain('rate:');
  });
});

it('asks what to search by a dialog', () => {
  expect(press({ kind: 'search' })).toEqual({
    kind: 'form',
    form: {
      title: 'The glossary',
      submit: 'Search the glossary',
      action: { kind: 'search' },
      fields: [
        {
          kind: 'text',
          name: 'question',
          label: 'Search the glossary',
          example: 'backpressure, or: what is 2pc?',
          longest: 300,
        },
      ],
    },
  });
});
