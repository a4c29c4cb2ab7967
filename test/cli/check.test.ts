import { expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { createGlossaryFolder, fileOf } from '../glossary-files/glossary-folder.ts';
import { startTerminal } from './start-terminal.ts';

async function run(...paths: string[]) {
  const { terminal, written } = startTerminal();
  return { code: await check(paths, terminal), ...written };
}

it('counts what a good glossary holds', async () => {
  expect(await run('data/glossary')).toEqual({
    code: 0,
    out: 'data/glossary: 27 terms in 6 categories, no faults.\n',
    err: '',
  });
});

it('names every fault with file:line:column, however many there are', async () => {
  const terms = Array.from({ length: 60 }, (_, index) => `  - name: T${index}\n`).join('');
  const { path } = await createGlossaryFolder({ 'a.yaml': `category: A\nterms:\n${terms}` });
  const { code, out, err } = await run(path);
  expect([code, out]).toEqual([1, '']);
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(60);
  for (const [index, line] of lines.entries()) {
    expect(line).toContain(`a.yaml:${index + 3}:5  “T${index}” has no \`definition\`.`);
  }
});

it('reads several paths as layers over each other', async () => {
  const { path } = await createGlossaryFolder({ 'team.yaml': fileOf('ACID', 'Wombat') });
  expect((await run('data/glossary', path)).out).toContain('28 terms in 7 categories');
});
