import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { buildTermFinder, createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { anyGlossary } from '../any-glossary.ts';
import { glossaryOfNames } from '../glossary-of.ts';
import { referenceGlossary } from '../reference-glossary.ts';
import { outcomeOf } from './outcome-of.ts';

const reference = await referenceGlossary();
const finder = createTermFinder(reference);

/** Names with their terms' ids. */
function namesOf({ terms }: Glossary): [name: string, id: string][] {
  return terms.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each): [string, string] => [each, id]),
  );
}

/** Questions made of the glossary's own words, English ones and anything else. */
const question = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...namesOf(reference).map(([name]) => name),
        ...'what is the how does it work & vs @lemma <@U1> ? public in go `x` bakpresure'.split(' '),
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
);

describe('the search', () => {
  it.each(namesOf(reference))('finds %j of the built-in reference as itself', (name, id) => {
    expect(outcomeOf(finder.find(name))).toBe(`found ${id}`);
  });

  it('finds every name and alias of any glossary as itself', () => {
    fc.assert(
      fc.property(anyGlossary(12), (glossary) => {
        const { find } = createTermFinder(glossary);
        for (const [name, id] of namesOf(glossary))
          expect([name, outcomeOf(find(name))]).toEqual([name, `found ${id}`]);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, offers at most five terms and each once', () => {
    fc.assert(
      fc.property(question, (text) => {
        const [, ...ids] = outcomeOf(finder.find(text)).split(' ');
        if (finder.find(text).kind !== 'found') expect(ids.length).toBeLessThanOrEqual(5);
        expect(new Set(ids).size).toBe(ids.length);
        finder.findAll(text);
        expect(finder.complete(text, 25).length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws, whatever the glossary', () => {
    fc.assert(
      fc.property(anyGlossary(12), question, (glossary, text) => {
        const any = createTermFinder(glossary);
        any.find(text);
        any.findAll(text);
        any.complete(text, 5);
      }),
    );
  });

  it('gives the same answer to the same question, before and after others', () => {
    fc.assert(
      fc.property(question, question, (text, other) => {
        const before = [finder.find(text), finder.findAll(text), finder.complete(text, 25)];
        createTermFinder(reference).find(other);
        finder.find(other);
        expect([finder.find(text), finder.findAll(text), finder.complete(text, 25)]).toEqual(before);
      }),
    );
  });

  it('knows nothing in an empty glossary', () => {
    const empty = createTermFinder(glossaryOfNames());
    expect(empty.find('anything')).toEqual({ kind: 'unknown', suggestions: [] });
    expect(empty.findAll('anything')).toEqual([]);
    expect(empty.complete('any', 25)).toEqual([]);
  });
});

describe('building in slices', () => {
  it('gives others a turn whenever a slice is over, and makes the same index', async () => {
    let time = 0;
    let pauses = 0;
    const built = await buildTermFinder(reference, {
      now: () => time++,
      pause: async () => void pauses++,
    });
    expect(pauses).toBeGreaterThan(10);
    for (const text of ['2pc', 'curcuit braker', 'safe to retry a request', 'lock', 'pizza'])
      expect(built.find(text)).toEqual(finder.find(text));
    expect(built.complete('con', 25)).toEqual(finder.complete('con', 25));
  });

  it('does not pause while there is time', async () => {
    const pause = () => Promise.reject(new Error('paused'));
    await expect(buildTermFinder(reference, { now: () => 0, pause })).resolves.toBeDefined();
  });
});
