import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../../src/adapters/slack/manifest.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import { startProcess } from '../e2e/start-process.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function lemma(args: readonly string[], env: Record<string, string> = {}) {
  const cli = await startProcess({ command: ['node', 'dist/cli/main.js', ...args], env });
  return { code: await cli.exit, ...cli.written };
}

it.each([[[]], [['help']], [['--help']], [['define', '-h']]])('%j explains itself', async (args) => {
  const { code, out, err } = await lemma(args);
  expect([code, err]).toEqual([0, '']);
  for (const command of [
    'define',
    'check',
    'playground',
    'manifest',
    'wishes',
    'site',
    '--json',
    '--stdin',
    '--glossary',
  ]) {
    expect(out).toContain(command);
  }
});

it.each([
  [['frobnicate'], 'There is no command “frobnicate”.'],
  [['define', '--frobnicate'], "Unknown option '--frobnicate'"],
  [['define', 'acid', '--glossary'], "Option '--glossary <value>' argument missing"],
  [['check', '--json'], '“lemma check” takes no --json.'],
  [['playground', '--json'], '“lemma playground” takes no --json.'],
  [['wishes', '--stdin'], '“lemma wishes” takes no --stdin.'],
  [['define', 'acid', '--url', 'https://x.example'], '“lemma define” takes no --url.'],
])('%j is a wrong use: it says why, and how it is used', async (args, why) => {
  const { code, out, err } = await lemma(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(why);
  expect(err).toContain('lemma define "cap theorem"');
});

it('prints a card without colours where nobody looks, and takes the words as one question', async () => {
  const { code, out } = await lemma(['define', 'circuit', 'breaker']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Circuit Breaker\n/);
  expect(out).not.toContain('\u001b');
});

it('takes the glossary of GLOSSARY_PATH, and of --glossary before it', async () => {
  const env = { GLOSSARY_PATH: '/nowhere' };
  expect((await lemma(['check'], env)).err).toContain('/nowhere:1:1  There is no such file or folder.');
  const { out } = await lemma(['define', '--json', '--glossary', 'data/glossary/go.yaml', 'acid'], env);
  expect(JSON.parse(out)).toMatchObject({ kind: 'unknown' });
});

it('reads the wishes from DATA_DIR, beside the bot that holds it', async () => {
  const folder = await tempFolder();
  const store = await openEmbeddedStore(folder);
  await store.addTally({ platform: 'slack', workspace: '' }, { kind: 'wish', wish: 'kafka' }, new Date(0));
  const { code, out } = await lemma(['wishes', '--json'], { DATA_DIR: folder });
  await store.close();
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ wishes: [{ wish: 'kafka', times: 1 }], verdicts: [] });
  const elsewhere = await lemma(['wishes'], { DATA_DIR: '/nowhere' });
  expect([elsewhere.code, elsewhere.out]).toEqual([1, '']);
  expect(elsewhere.err).toContain('No bot has kept anything in DATA_DIR /nowhere yet.');
});

it('writes the site to a folder, at the address of LEMMA_SITE_URL', async () => {
  const folder = await tempFolder();
  const env = { LEMMA_SITE_URL: 'https://glossary.example.com', LEMMA_LANGUAGE: 'de' };
  const { code, out } = await lemma(['site', '--out', `${folder}/site`], env);
  expect([code, out]).toEqual([0, expect.stringMatching(/: 27 terms in \d+ files\.\n$/)]);
  const page = await readFile(`${folder}/site/terms/acid.html`, 'utf8');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('href="https://glossary.example.com/terms/acid.html"');
  expect(await lemma(['site'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no folder to write to'),
  });
  expect(await lemma(['site', '--out', 'docs'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('docs holds other files than an earlier site.'),
  });
});

it('prints the manifest in the language of LEMMA_LANGUAGE, and says which there are', async () => {
  const { code, out } = await lemma(['manifest'], { LEMMA_LANGUAGE: 'en' });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(createManifest());
  expect(await lemma(['manifest'], { LEMMA_LANGUAGE: 'klingon' })).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('LEMMA_LANGUAGE is “klingon”. Set it to'),
  });
});

describe('a pipe', () => {
  it('that is closed early is no error', async () => {
    const script =
      "const { execSync } = require('node:child_process');" +
      "execSync('yes backpressure | head -20000 | node dist/cli/main.js define --stdin | head -1', { stdio: 'inherit' });";
    const piped = await startProcess({ command: ['node', '--eval', script] });
    expect(await piped.exit).toBe(0);
    expect(piped.written.out.trim().split('\n')).toHaveLength(1);
    expect(piped.written.err).toBe('');
  });
});
