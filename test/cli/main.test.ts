import { describe, expect, it } from 'vitest';
import { startProcess } from '../e2e/start-process.ts';

async function lemma(args: readonly string[], env: Record<string, string> = {}) {
  const cli = await startProcess({ command: ['node', 'dist/cli/main.js', ...args], env });
  return { code: await cli.exit, ...cli.written };
}

it.each([[[]], [['help']], [['--help']], [['define', '-h']]])('%j explains itself', async (args) => {
  const { code, out, err } = await lemma(args);
  expect([code, err]).toEqual([0, '']);
  for (const command of ['define', 'check', 'manifest', '--json', '--stdin', '--glossary']) {
    expect(out).toContain(command);
  }
});

it.each([
  [['frobnicate'], 'There is no command “frobnicate”.'],
  [['define', '--frobnicate'], "Unknown option '--frobnicate'"],
  [['define', 'acid', '--glossary'], "Option '--glossary <value>' argument missing"],
  [['check', '--json'], '“lemma check” takes no --json.'],
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
