import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { wishes } from '../../src/cli/wishes.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { startTerminal } from './start-terminal.ts';

const TEAM = { platform: 'slack', workspace: 'T1' } as const;
const DIRECT = { platform: 'discord', workspace: '' } as const;
const AT = new Date('2026-03-29T07:00:00Z');

let dataDir: string;
let store: Store;

beforeEach(async () => {
  dataDir = await tempFolder();
  store = await openEmbeddedStore(dataDir);
  onTestFinished(() => store.close());
});

async function run(json = false) {
  const { terminal, written } = startTerminal();
  return { code: await wishes({ dataDir, json }, terminal), ...written };
}

async function fill(): Promise<void> {
  for (let times = 0; times < 12; times += 1) await store.addTally(TEAM, { kind: 'wish', wish: 'kafka' }, AT);
  await store.addTally(DIRECT, { kind: 'wish', wish: 'event sourcing' }, AT);
  await store.addTally(TEAM, { kind: 'verdict', termId: 'acid', verdict: 'helpful' }, AT);
  await store.addTally(TEAM, { kind: 'verdict', termId: 'index', verdict: 'unclear' }, AT);
}

it('prints what was asked for most, and the least clear cards first', async () => {
  await fill();
  expect(await run()).toEqual({
    code: 0,
    err: '',
    out: `Asked for, and not in the glossary
  kafka           12 times  last on 2026-03-29  slack T1
  event sourcing  1 time    last on 2026-03-29  discord

How cards were judged
  index  0 helpful  1 unclear  slack T1
  acid   1 helpful  0 unclear  slack T1
`,
  });
});

it('prints all of it as one JSON object', async () => {
  await fill();
  const at = AT.toISOString();
  const { code, out } = await run(true);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual({
    wishes: [
      { ...TEAM, wish: 'kafka', times: 12, firstAt: at, lastAt: at },
      { ...DIRECT, wish: 'event sourcing', times: 1, firstAt: at, lastAt: at },
    ],
    verdicts: [
      { ...TEAM, termId: 'index', helpful: 0, unclear: 1 },
      { ...TEAM, termId: 'acid', helpful: 1, unclear: 0 },
    ],
  });
});

it('says so when nothing was counted yet', async () => {
  expect((await run()).out).toBe('Nobody has asked for a term or judged a card yet.\n');
  expect(JSON.parse((await run(true)).out)).toEqual({ wishes: [], verdicts: [] });
});

it('prints fifty of each, and says that there are more', async () => {
  const add = (index: number) => store.addTally(TEAM, { kind: 'wish', wish: `wish ${index}` }, AT);
  for (let index = 0; index < 50; index += 1) await add(index);
  expect((await run()).out).not.toContain('more');
  await add(50);
  const { out } = await run();
  expect(out.match(/ wish \d+/g)).toHaveLength(50);
  expect(out).toContain('…and more: --json prints them all');
  expect(JSON.parse((await run(true)).out).wishes).toHaveLength(51);
});

it('hands nothing to the terminal that it would obey', async () => {
  await store.addTally(TEAM, { kind: 'wish', wish: 'a\u001b[31m\u202eb' }, AT);
  expect((await run()).out).toContain('  a\ufffd[31m\ufffdb  1 time');
});
