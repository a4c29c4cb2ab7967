import { describe, expect, it } from 'vitest';
import { type DefineOptions, define } from '../../src/cli/define.ts';
import { createGlossaryFolder, fileOf } from '../glossary-files/glossary-folder.ts';
import { startTerminal } from './start-terminal.ts';

async function run(options: Partial<DefineOptions>, input = '') {
  const { terminal, written } = startTerminal(input);
  const standard = {
    question: '',
    glossaryPaths: ['data/glossary'],
    language: 'en',
    json: false,
    stdin: false,
  } as const;
  const code = await define({ ...standard, ...options }, terminal);
  return { code, ...written };
}

const parse = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

it('prints a card', async () => {
  const { code, out, err } = await run({ question: 'cap theorem' });
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^CAP Theorem\nDistributed systems · /);
  expect(out).toContain('In practice: ');
  expect(out).toMatch(/\nRelated: .*ACID/);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(88);
});

it('asks for a question where there is none, or one too many', async () => {
  expect(await run({ question: '  ' })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('Write one'),
  });
  expect(await run({ question: 'acid', stdin: true })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--stdin'),
  });
});

describe('the JSON', () => {
  it('of a term that is found has the term, how, why and the layer', async () => {
    const { out } = await run({ question: '2pc', json: true });
    const term = { id: 'two-phase-commit', name: 'Two-Phase Commit (2PC)' };
    const how = { how: 'alias', why: '“2pc” is its alias', layer: 'built-in' };
    expect(parse(out)).toEqual([
      { question: '2pc', kind: 'found', term, ...how, terms: [{ ...term, ...how }], suggestions: [] },
    ]);
  });

  it('of an unsure answer has its candidates, and of an unknown one that there is none', async () => {
    const [unsure, unknown] = parse((await run({ stdin: true }, 'lock\nzzzzqqqq')).out);
    expect(unsure).toMatchObject({
      kind: 'unsure',
      term: null,
      how: null,
      layer: null,
      suggestions: [
        { id: 'optimistic-locking', name: 'Optimistic Locking' },
        { id: 'two-phase-commit', name: 'Two-Phase Commit (2PC)' },
        { id: 'channel', name: 'Channel' },
      ],
    });
    expect(unknown).toMatchObject({ kind: 'unknown', term: null, suggestions: [] });
  });

  it('names the layer of the glossary that answered', async () => {
    const { path } = await createGlossaryFolder({ 'team.yaml': fileOf('Wombat', 'ACID') });
    const glossaryPaths = ['data/glossary', path];
    const { out } = await run({ stdin: true, glossaryPaths }, 'wombat\nacid\ninode');
    expect(parse(out).map(({ layer }) => layer)).toEqual(['team', 'team', 'built-in']);
  });
});

it('answers one question a line, in order: empty, long and odd ones, whatever ends the lines', async () => {
  const long = 'a'.repeat(100_000);
  const questions = ['backpressure', '', long, '🐘', 'שלום', '\u0000\u0007', 'inode'];
  const { code, out } = await run({ stdin: true }, questions.join('\r\n'));
  const answers = parse(out);
  expect(code).toBe(0);
  expect(answers.map(({ question }) => question)).toEqual(questions);
  expect(answers.map(({ term }) => term?.id ?? null)).toEqual([
    'backpressure',
    null,
    null,
    null,
    null,
    null,
    'inode',
  ]);
});
