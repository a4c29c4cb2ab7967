import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEntryList } from '../../../../src/core/search/descriptions/entry-list.ts';
import { again, toCode } from '../../../../src/core/search/descriptions/field-code.ts';

const [name, definition] = [toCode('name'), toCode('definition')];

it('has each word once an entry, with the better of its fields', () => {
  const entries = createEntryList();
  entries.add(0, 5, definition);
  entries.add(0, 9_000, definition);
  entries.add(0, 5, name);
  entries.add(1, 5, definition);
  expect(Array.from(entries.words())).toEqual([5, 9_000, 5]);
  expect(Array.from(entries.codes())).toEqual([again(definition, name), definition, definition]);
});

it('holds what maps would, however much it has to grow', () => {
  const entry = fc.array(fc.nat(20_000), { maxLength: 400 });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 400 }), (drawn) => {
      const entries = createEntryList();
      for (const [position, words] of drawn.entries())
        for (const word of words) entries.add(position, word, name);
      expect(Array.from(entries.words())).toEqual(drawn.flatMap((words) => [...new Set(words)]));
      expect(entries.size).toBe(entries.codes().length);
    }),
    { numRuns: 20 },
  );
});
