import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import { explainThread } from '../../../src/core/replies/explain-thread.ts';
import { lettersCard } from '../../../src/core/replies/lists/letters.ts';
import { typedTagCard } from '../../../src/core/replies/lists/tags.ts';
import { pressAction } from '../../../src/core/replies/press-action.ts';
import { randomCard } from '../../../src/core/replies/random.ts';
import type { PressResult } from '../../../src/core/replies/reply.ts';
import { publicTermCard } from '../../../src/core/replies/term/term-card.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { context, termOf } from './small-glossary.ts';

const thread = '1712345678.000100';

function pressed(card: Card, label: string, within = context): PressResult {
  const controls = card.rows.flatMap((row) => {
    if (row.kind === 'search') return [];
    return row.kind === 'buttons' ? [...row.buttons] : [...row.options];
  });
  const action = controls.find((control) => control.label === label)?.action;
  if (!action) throw new Error(`no ${label} among ${controls.map((control) => control.label).join(', ')}`);
  return pressAction(within, action, { id: 'U1', name: 'Ada' }, () => 0);
}

function press(card: Card, label: string, within = context): Card {
  const result = pressed(card, label, within);
  if (result.kind !== 'show') throw new Error(`${label} comes to ${result.kind}`);
  return result.card;
}

const labelsOf = ({ rows }: Card) =>
  rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons.map(({ label }) => label) : []));

const answer = (text: string) => answerQuestion(context, { text, surface: 'command', asker: 'U1' }).card;

const names = Array.from({ length: 13 }, (_, index) => `Alpha${index} Beta`);
const many = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Words',
      terms: names.map((name) => ({ name, definition: `What ${name} is.` })),
    }),
  ),
);

describe('a card opened from a list', () => {
  it('of a message leads back to it, and is shared where the list is', () => {
    const list = explainMessage(context, 'raft consensus is not ACID', thread).card;
    const card = press(list, 'Raft');
    expect(press(card, 'Back to the list')).toEqual(list);
    expect(pressed(card, 'Share to thread')).toMatchObject({ kind: 'share', thread });
  });

  it('keeps the list and the thread over further terms, over Back and over a verdict', () => {
    const list = explainMessage(context, 'ACID', thread).card;
    const card = press(list, 'ACID');
    const further = press(card, 'Index');
    expect(labelsOf(further)).toContain('Share to thread');
    expect(press(further, 'Back to ACID')).toEqual(card);
    expect(press(press(card, '👍 Helpful'), 'Back to the list')).toEqual(list);
  });

  it('keeps a list of ten, and how many more there were', () => {
    const list = explainMessage(many, names.join(', '), thread).card;
    const card = press(press(list, 'Alpha0 Beta', many), '👎 Unclear', many);
    expect(press(card, 'Back to the list', many)).toEqual(list);
  });

  it('of what could be meant leads back to that', () => {
    const list = answer('transaction');
    const back = press(press(list, 'ACID'), 'Back to the list');
    expect(back.title).toBe(list.title);
  });

  it('of several terms leads back to them', () => {
    expect(cardToText(press(press(answer('ACID, Raft'), 'Raft'), 'Back to the list'))).toContain('• ACID');
  });

  it.each([
    ['a tag', typedTagCard(context, 'consistency'), 'Back to consistency'],
    ['the terms A to Z', lettersCard(context, 0), 'Back to Terms A–Z'],
  ])('of %s leads back there', (_what, list, back) => {
    expect(press(press(list, 'ACID'), back)).toEqual(list);
  });

  it('that is gone leads home', () => {
    const action = { kind: 'open', term: termOf('acid').key, page: 0, trail: [] } as const;
    const from = { kind: 'tag', key: 'gone00' } as const;
    const result = pressAction(context, { ...action, from }, { id: 'U1', name: 'Ada' }, () => 0);
    expect('card' in result && labelsOf(result.card)).toContain('Glossary home');
  });
});

it('a card opened from a comparison leads back to it', () => {
  const comparison = answer('ACID vs Raft');
  expect(press(press(comparison, 'Raft'), 'Back to the comparison')).toEqual(comparison);
});

describe('a card by chance', () => {
  it('leads on to another when its page was turned, and when it was rated', () => {
    const card = randomCard(context, () => 0.4);
    expect(card.title).toBe('Epic');
    for (const label of ['More', '👍 Helpful']) {
      expect(labelsOf(press(card, label))).toEqual(expect.arrayContaining(['Another one', 'Glossary home']));
    }
  });
});

it('a card that nothing led to leads home', () => {
  expect(labelsOf(press(publicTermCard(context, termOf('acid'), 'U7'), 'Raft'))).toContain('Glossary home');
});

describe('a list of more terms than it shows', () => {
  it('says how many more there are when it is shared', () => {
    const result = pressed(explainMessage(many, names.join(', ')).card, 'Share in channel', many);
    expect(result).toMatchObject({ kind: 'share', card: { footer: 'and 3 more\nShared by Ada' } });
  });

  it('says so, too, to whoever sees the terms of a thread', () => {
    const { standIn } = explainThread(many, [names.join(', ')]);
    const card = standIn && press(standIn, 'See the terms', many);
    expect(card).toMatchObject({ title: '13 terms here', footer: 'and 3 more' });
  });
});

describe('in a thread', () => {
  const inThread = { ...context, isInThread: true };
  it.each(['ACID', 'ACID, Raft', 'ACID vs Raft'])('an answer to “%s” is shared to that', (text) => {
    const { card } = answerQuestion(inThread, { text, surface: 'command', asker: 'U1' });
    expect(labelsOf(card)).toContain('Share to thread');
    expect(labelsOf(card)).not.toContain('Share in channel');
  });
});
