import { expect, it } from 'vitest';
import { optionsOf } from '../../../../src/web/site/browser/options.ts';
import type { SearchJson } from '../../../../src/web/site/search/to-search-json.ts';

const term = (id: string) => ({ id, name: id.toUpperCase(), summary: `About ${id}.` });
const NOTHING: SearchJson = {
  question: 'q',
  kind: 'unknown',
  note: null,
  answers: [],
  candidates: [],
  suggestions: [],
  completions: [],
};
const namesFor = (answer: Partial<SearchJson>) =>
  optionsOf({ ...NOTHING, ...answer }, 'Compare: {one} or {other}?').map(({ name }) => name);

it('offers the answer first, and then what is begun, each once', () => {
  const answer = { kind: 'found', answers: [term('b')], completions: [term('a'), term('b')] } as const;
  expect(namesFor(answer)).toEqual(['B', 'A']);
});

it('says how a question was read', () => {
  const [option] = optionsOf({ ...NOTHING, kind: 'found', note: 'Read so.', answers: [term('a')] }, '');
  expect(option).toEqual({ id: 'a', name: 'A', hint: 'Read so.' });
});

it('offers a comparison as one', () => {
  const answers = [term('a'), { ...term('$&'), name: '$&' }];
  expect(namesFor({ kind: 'compared', answers })).toEqual(['Compare: A or $&?']);
});

it('offers what looks alike only where there is nothing else', () => {
  const suggestions = [term('x')];
  expect(namesFor({ suggestions })).toEqual(['X']);
  expect(namesFor({ suggestions, completions: [term('a')] })).toEqual(['A']);
  expect(namesFor({ kind: 'unsure', candidates: [term('c')], completions: [term('a')] })).toEqual(['C', 'A']);
});

it('offers no more than eight', () => {
  const completions = Array.from({ length: 12 }, (_, index) => term(`t${index}`));
  expect(namesFor({ completions })).toHaveLength(8);
});
