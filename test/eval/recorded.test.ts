import { expect, it } from 'vitest';
import { evaluate } from '../../eval/evaluate.ts';
import { findRegressions, readRecord } from '../../eval/record.ts';
import { GLOSSARIES } from '../../eval/sets.ts';

it.each([...GLOSSARIES.keys()])(
  'the term finder does nowhere worse than recorded on the questions of %s',
  async (name) => {
    expect(findRegressions(await evaluate([name]), readRecord())).toEqual([]);
  },
  60_000,
);
