import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupInSlices } from '../../../src/core/search/group-in-slices.ts';
import { finish } from './finish.ts';

it('puts entries in the order of their groups, and of their coming within one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 200 }), (groups) => {
      const order: number[] = [];
      const starts = finish(
        groupInSlices({
          entries: groups.length,
          groups: 21,
          groupOf: (entry) => groups[entry] ?? 0,
          place(entry, at) {
            order[at] = entry;
          },
        }),
      );
      const entriesOf = (group: number) => groups.flatMap((other, entry) => (other === group ? [entry] : []));
      for (let group = 0; group < 21; group += 1)
        expect(order.slice(starts[group], starts[group + 1])).toEqual(entriesOf(group));
      expect(starts.at(-1)).toBe(groups.length);
    }),
  );
});

it('pauses', () => {
  const steps = groupInSlices({ entries: 50_000, groups: 10, groupOf: (entry) => entry % 10, place() {} });
  let pauses = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) pauses += 1;
  expect(pauses).toBeGreaterThan(20);
});
