import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import { markupToText } from '../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../src/core/markup/parse-markup.ts';
import { paginate } from '../../src/core/paginate.ts';
import { termParts } from '../../src/core/replies/term/term-parts.ts';
import { createTermFinder } from '../../src/core/search/build-term-finder.ts';
import { en } from '../../src/core/words/en.ts';
import { referenceGlossary } from '../core/reference-glossary.ts';
import { outcomeOf } from '../core/search/outcome-of.ts';

const REFERENCE = {
  Databases: ['ACID', 'Index', 'N+1 Query Problem', 'Optimistic Locking', 'Connection Pooling'],
  'DevOps & infrastructure': [
    'Infrastructure as Code (IaC)',
    'Immutable Infrastructure',
    'Service Mesh',
    'Blue-Green Deployment',
    'Observability',
  ],
  'Distributed systems': [
    'CAP Theorem',
    'Eventual Consistency',
    'Idempotency',
    'Consensus Algorithm (Raft/Paxos)',
    'Two-Phase Commit (2PC)',
  ],
  Go: ['Goroutine', 'Channel', 'Defer', 'Interface', 'Context'],
  'Linux & OS': ['Inode', 'Journaling', 'Memory-Mapped File (mmap)'],
  'System design': ['Horizontal Scaling', 'Load Balancer', 'Circuit Breaker', 'Backpressure'],
};

// Reading it already throws at any fault.
const glossary = await referenceGlossary();
const { terms, byId, categories } = glossary;
const finder = createTermFinder(glossary);

it('holds the 27 terms, each in its category', () => {
  expect(terms).toHaveLength(27);
  const found = categories.map(({ name, terms: members }) => [name, members.map((term) => term.name)]);
  expect(Object.fromEntries(found)).toEqual(REFERENCE);
});

it('is one layer, the built-in one', () => {
  expect(new Set(terms.map(({ layer }) => layer))).toEqual(new Set(['built-in']));
});

describe.each(terms.map((term) => [term.id, term] as const))('%s', (_id, term) => {
  const [meaning, ...others] = term.meanings;
  const words = (text = '') => markupToText(parseMarkup(text));

  it('has one meaning: a short definition, and how it is in practice', () => {
    expect(others).toEqual([]);
    expect(words(meaning.definition).length).toBeGreaterThan(60);
    expect(words(meaning.definition).length).toBeLessThan(400);
    expect(words(meaning.inPractice).length).toBeGreaterThan(200);
  });

  it('does not repeat its definition in practice', () => {
    const [sentence = ''] = words(meaning.definition).split(/(?<=[.:;]) /);
    expect(words(meaning.inPractice)).not.toContain(sentence);
  });

  it('has tags, ways of asking, and related terms that know of it', () => {
    expect(term.tags.length).toBeGreaterThan(0);
    expect(term.asks.length).toBeGreaterThanOrEqual(3);
    expect(term.related.length).toBeGreaterThan(0);
    for (const id of term.related) expect(byId.get(id)?.related).toContain(term.id);
  });

  it('is published, and its texts fit one page of a card', () => {
    expect(term.status).toBe('published');
    const parts = termParts({ glossary, words: en }, term);
    expect(paginate(parts)).toHaveLength(1);
  });

  it('leads on to the web only by https', () => {
    for (const { url } of meaning.links) expect(new URL(url).protocol).toBe('https:');
  });

  it.each(term.asks)('is found or offered when asked “%s”, unless that names another term', (ask) => {
    const resolution = finder.find(ask);
    const isNamed = resolution.kind === 'found' && resolution.matches[0].how !== 'description';
    if (!isNamed) expect(outcomeOf(resolution).split(' ')).toContain(term.id);
    else expect(resolution.matches[0].how).not.toBe('spelling');
  });
});

it('spells each tag one way', () => {
  const tags = [...new Set(terms.flatMap((term) => term.tags))];
  expect(new Set(tags.map(nameKey)).size).toBe(tags.length);
  for (const tag of tags) expect(tag).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
