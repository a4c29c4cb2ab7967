import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { cardToTerminal } from '../../src/cli/card-to-terminal.ts';
import type { Card, Fact } from '../../src/core/card.ts';
import { parseMarkup } from '../../src/core/markup/parse-markup.ts';

const fact = (label: string, text: string): Fact => ({ label, body: parseMarkup(text) });

const OPTIMISTIC = fact(
  'Optimistic Locking',
  'Lets everybody work, and checks at the end whether somebody else was faster.',
);
const PESSIMISTIC = fact('Pessimistic Locking', 'Keeps the others out until the work is done.');
const CHOICE = { ...fact('When to choose which', 'Optimistic where conflicts are rare.'), isWide: true };

function shown(facts: readonly Fact[], colours = true): string {
  const card: Card = {
    tone: 'definition',
    title: 'One or other?',
    parts: [{ kind: 'facts', facts }],
    rows: [],
  };
  return stripVTControlCharacters(cardToTerminal(card, colours));
}

it('shows two things side by side, and what is said of both below', () => {
  expect(shown([OPTIMISTIC, PESSIMISTIC, CHOICE])).toBe(`One or other?

Optimistic Locking                            Pessimistic Locking
Lets everybody work, and checks at the end    Keeps the others out until the work is
whether somebody else was faster.             done.

When to choose which
Optimistic where conflicts are rare.`);
});

it('leaves none out where their number is odd, or one of two is wide', () => {
  const names = (facts: readonly Fact[]) => shown(facts).match(/^(Optimistic|Pessimistic) Locking|^When/gm);
  expect(shown([OPTIMISTIC, OPTIMISTIC, PESSIMISTIC])).toMatch(/\n\nPessimistic Locking\nKeeps/);
  expect(names([OPTIMISTIC, CHOICE, PESSIMISTIC])).toEqual([
    'Optimistic Locking',
    'When',
    'Pessimistic Locking',
  ]);
});

it.each([
  ['https://example.com/a/very/long/address/that/nobody/can/break', 'an address'],
  ['術語', 'broad signs'],
  ['👍', 'a picture'],
])('shows them one below the other where %s would not stand straight (%s)', (text) => {
  expect(shown([fact('One', text), PESSIMISTIC])).toBe(
    `One or other?\n\nOne\n${text}\n\nPessimistic Locking\nKeeps the others out until the work is done.`,
  );
});

it('is read line by line without colours', () => {
  expect(shown([fact('One', 'First.'), fact('Two', 'Second.'), CHOICE], false)).toBe(
    'One or other?\n\nOne: First.\n\nTwo: Second.\n\nWhen to choose which: Optimistic where conflicts are rare.',
  );
});

it('colours names, and keeps no codes around what is not there', () => {
  const card: Card = { tone: 'definition', title: 'CAP', subtitle: 'Systems', parts: [], rows: [] };
  expect(cardToTerminal(card, true)).toBe('\u001b[1mCAP\u001b[22m\n\u001b[2mSystems\u001b[22m');
});
