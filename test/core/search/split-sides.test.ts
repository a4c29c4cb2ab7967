import { describe, expect, it } from 'vitest';
import { completeSide, splitSides } from '../../../src/core/search/split-sides.ts';

const sidesOf = (text: string) => splitSides(text).map(({ sides }) => sides.join(' | '));

describe('a text that compares two things', () => {
  it.each([
    ['cp vs ap', 'cp | ap'],
    ['CP VS. AP?', 'CP | AP'],
    ['x versus y', 'x | y'],
    ['“blue-green” vs “immutable”', 'blue-green | immutable'],
    ['difference between raft and 2pc', 'raft | 2pc'],
    ['What is the difference between raft vs 2pc?', 'raft | 2pc'],
    ['compare x with y', 'x | y'],
    ['please compare x\nto y', 'x | y'],
    ['how does raft compare to 2pc?', 'how does raft | 2pc'],
    ['compare and swap vs mutex', 'compare and swap | mutex'],
    ['Was ist der Unterschied zwischen Raft und 2PC?', 'Raft | 2PC'],
    ['vergleiche Raft mit 2PC', 'Raft | 2PC'],
    ['Raft gegen 2PC', 'Raft | 2PC'],
    ['optimistic vs pessimistic locking', 'optimistic | pessimistic locking'],
    ['.NET vs C#', '.NET | C#'],
  ])('%j is parted as %s', (text, sides) => {
    expect(sidesOf(text)).toEqual([sides]);
    expect(splitSides(text)).toMatchObject([{ isAsked: true }]);
  });

  it.each(['x or y', 'x oder y?', 'x OR y'])('%j may do so, or be any sentence', (text) => {
    expect(splitSides(text)).toMatchObject([{ isAsked: false }]);
  });

  it('is parted at each “and” that may be inside a name', () => {
    expect(sidesOf('difference between compare and swap and write or die')).toEqual([
      'compare | swap and write or die',
      'compare and swap | write or die',
      'compare and swap and write | die',
    ]);
  });
});

describe('a text that does not', () => {
  it.each([
    'backpressure',
    'x and y',
    'x vs y vs z',
    'vs',
    'raft vs',
    'vs raft',
    ' or ',
    'difference between raft',
    'x-or-y',
    'x/y',
    'order',
    '',
  ])('%j has no sides', (text) => {
    expect(splitSides(text)).toEqual([]);
  });

  it('is also one that is too long', () => {
    expect(splitSides(`${'x'.repeat(98)} vs ${'y'.repeat(98)}`)).toHaveLength(1);
    expect(splitSides(`${'x'.repeat(99)} vs ${'y'.repeat(99)}`)).toEqual([]);
    expect(splitSides('x or y '.repeat(1_000))).toEqual([]);
  });
});

it('completes a side with what the other says for both', () => {
  expect(completeSide('optimistic', 'pessimistic locking')).toEqual([
    'optimistic locking',
    'pessimistic optimistic',
  ]);
  expect(completeSide('cp', 'ap')).toEqual([]);
  expect(completeSide('x', 'one two three four five')).toEqual([]);
});
