import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ConfigError } from '../../src/config-error.ts';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { describeStore } from './describe-store.ts';
import { writeFirstVersion } from './write-first-version.ts';

const CLAIM = {
  platform: 'slack',
  workspace: '',
  channel: 'C1',
  localDate: '2026-03-29',
  termId: 'acid',
  claimedAt: new Date('2026-03-29T07:00:00Z'),
  leaseUntil: new Date('2026-03-29T07:02:00Z'),
} as const;

let root: string;
let folders = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lemma-store-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describeStore('the embedded store', (wishLimit) => {
  folders += 1;
  return openEmbeddedStore(join(root, String(folders)), wishLimit);
});

it('remembers over a restart', async () => {
  const folder = await tempFolder();
  const before = await openEmbeddedStore(folder);
  const claimed = await before.claimDelivery(CLAIM);
  await before.close();
  const after = await openEmbeddedStore(folder);
  expect(await after.findDelivery(CLAIM)).toEqual(claimed);
  await after.close();
});

it('refuses a second bot on the same folder, and lets it in once the first is gone', async () => {
  const folder = await tempFolder();
  const first = await openEmbeddedStore(folder);
  await expect(openEmbeddedStore(folder)).rejects.toThrow(
    `Another Lemma is running with DATA_DIR ${folder}.`,
  );
  await first.close();
  await (await openEmbeddedStore(folder)).close();
});

it('is free again, with all that was recorded, after a bot was killed', async () => {
  const folder = await tempFolder();
  const script = `
    const { openEmbeddedStore } = await import(${JSON.stringify(new URL('../../dist/store/open-embedded-store.js', import.meta.url).href)});
    const store = await openEmbeddedStore(${JSON.stringify(folder)});
    await store.claimDelivery({ ...${JSON.stringify(CLAIM)}, claimedAt: new Date(0), leaseUntil: new Date(0) });
    console.log('recorded');
    setInterval(() => {}, 1000);`;
  const bot = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(bot.stdout, 'data');
  await expect(openEmbeddedStore(folder)).rejects.toThrow(ConfigError);
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  const store = await openEmbeddedStore(folder);
  expect(await store.findDelivery(CLAIM)).toMatchObject({ termId: 'acid' });
  await store.close();
});

it('says what to do when the folder can’t be used', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(openEmbeddedStore(join(folder, 'file'))).rejects.toThrow(/DATA_DIR .*file can't be made/);
  await expect(openEmbeddedStore(join(folder, 'file', 'x', 'y'))).rejects.toThrow(/DATA_DIR .*can't be made/);
});

it.runIf(existsSync('/proc/self'))('says so of a place that takes no folders at all', async () => {
  const refusal = /DATA_DIR \/proc\/\S+ can't be made \(ENOENT\)\. Set DATA_DIR to a folder/;
  await expect(openEmbeddedStore('/proc/nope')).rejects.toThrow(refusal);
  await expect(openEmbeddedStore('/proc/nope/deeper')).rejects.toThrow(refusal);
});

it('makes the folders above its own', async () => {
  const folder = join(await tempFolder(), 'a', 'b', 'c');
  await (await openEmbeddedStore(folder)).close();
  await (await openEmbeddedStore(folder)).close();
});

it('says what to do when the data is damaged, and keeps it', async () => {
  const folder = await tempFolder();
  await writeFile(
    join(folder, 'lemma.db'),
    'this is no database, although it is long enough to look like one'.repeat(100),
  );
  await expect(openEmbeddedStore(folder)).rejects.toThrow(/Restore lemma.db from a backup/);
  // The folder is not left locked.
  await expect(openEmbeddedStore(folder)).rejects.toThrow(/Restore lemma.db/);
});

it('does not touch data that a newer version wrote', async () => {
  const folder = await tempFolder();
  await (await openEmbeddedStore(folder)).close();
  const file = new Libsql(join(folder, 'lemma.db'));
  file.exec('insert into schema_version (version) values (99)');
  file.close();
  await expect(openEmbeddedStore(folder)).rejects.toThrow(/written by a newer Lemma/);
});

it('leaves one whole file behind, which is a backup by itself', async () => {
  const folder = await tempFolder();
  const store = await openEmbeddedStore(folder);
  await store.claimDelivery(CLAIM);
  await store.close();
  const backup = await tempFolder();
  await copyFile(join(folder, 'lemma.db'), join(backup, 'lemma.db'));
  const restored = await openEmbeddedStore(backup);
  expect(await restored.findDelivery(CLAIM)).toMatchObject({ termId: CLAIM.termId });
  await restored.close();
});

it('brings the data of the first version up, and keeps it', async () => {
  const folder = await tempFolder();
  await writeFirstVersion(folder);
  for (let starts = 0; starts < 2; starts += 1) {
    const store = await openEmbeddedStore(folder);
    const known = await store.findDelivery(CLAIM);
    expect(known).toMatchObject({ termId: 'acid', state: 'posted', messageId: '17.42' });
    const owner = { platform: 'slack', workspace: '' } as const;
    await store.addTally(owner, { kind: 'wish', wish: 'kafka' }, CLAIM.claimedAt);
    expect(await store.listWishes(owner, 1)).toMatchObject([{ wish: 'kafka', times: starts + 1 }]);
    await store.close();
  }
});

it('says what to do when the folder is there and can’t be written to', async () => {
  const folder = await tempFolder();
  // A folder in the file's place, for nothing is closed to a root user.
  await mkdir(join(folder, 'lock.db'));
  await expect(openEmbeddedStore(folder)).rejects.toThrow(
    /can't be written .*Set DATA_DIR to a folder that the bot may write to\./,
  );
});
