import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../src/library.ts';
import { tempFolder } from './support/temp-folder.ts';

async function logOfOpening(terms: number): Promise<string> {
  const folder = await tempFolder();
  for (const part of ['a', 'b']) {
    const entries = Array.from({ length: terms / 2 }, (_, index) => ({
      name: `${part} ${index}`,
      definition: 'A term.',
    }));
    await writeFile(join(folder, `${part}.yaml`), JSON.stringify({ category: part, terms: entries }));
  }
  const lines: string[] = [];
  const library = await openLibrary(
    [folder],
    pino({ level: 'info' }, { write: (line) => void lines.push(line) }),
  );
  onTestFinished(() => library.close());
  expect(library.current().glossary.terms).toHaveLength(terms);
  return lines.join('');
}

it('tells how far it is with a large glossary', async () => {
  const log = await logOfOpening(6_000);
  expect(log).toContain('"terms":6000,"msg":"reading a large glossary"');
  expect(log).not.toContain('"terms":3000');
});

it('reads a small one without a word', async () => {
  expect(await logOfOpening(20)).toBe('');
});
