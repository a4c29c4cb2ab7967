import { expect, it } from 'vitest';
import { freeSlug, slugify } from '../../../src/core/glossary/slugify.ts';

it.each([
  ['CAP Theorem', 'cap-theorem'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['C', 'c'],
  ['.NET', 'dot-net'],
  ['N+1 Query Problem', 'n-plus-1-query-problem'],
  ['99.9%', '99-dot-9-percent'],
  ['Blue/Green — Deployment!', 'blue-green-deployment'],
  ['Überlast', 'uberlast'],
  ['база данных', 'база-данных'],
  ['データベース', 'データベース'],
  ['→', 'term'],
  ['a'.repeat(60), 'a'.repeat(40)],
  [`${'a'.repeat(30)} ${'b'.repeat(30)} c`, 'a'.repeat(30)],
])('makes %j the id %j', (name, id) => {
  expect(slugify(name)).toBe(id);
});

it('counts on where an id is taken', () => {
  expect(freeSlug('cap', new Set())).toBe('cap');
  expect(freeSlug('cap', new Set(['cap', 'cap-2']))).toBe('cap-3');
  expect(freeSlug('a'.repeat(40), new Set(['a'.repeat(40)]))).toBe(`${'a'.repeat(36)}-2`);
});
