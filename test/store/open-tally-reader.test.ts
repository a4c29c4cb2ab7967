import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../src/store/open-embedded-store.ts';
import { openTallyReader } from '../../src/store/open-tally-reader.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeFirstVersion } from './write-first-version.ts';

const TEAM = { platform: 'slack', workspace: 'T1' } as const;
const AT = new Date('2026-03-29T07:00:00Z');

async function open(folder: string) {
  const reader = await openTallyReader(folder);
  onTestFinished(() => reader.close());
  return reader;
}

it('reads beside a bot that goes on counting', async () => {
  const folder = await tempFolder();
  const store = await openEmbeddedStore(folder);
  const add = () => store.addTally(TEAM, { kind: 'wish', wish: 'kafka' }, AT);
  await add();
  const reader = await open(folder);
  expect(await reader.listWishes('all', 10)).toMatchObject([{ wish: 'kafka', times: 1 }]);
  await add();
  expect(await reader.listWishes(TEAM, 10)).toMatchObject([{ wish: 'kafka', times: 2 }]);
  expect(await reader.listVerdicts('all', 10)).toEqual([]);
  await reader.close();
  await add();
  await store.close();
});

it('finds nothing in data of the first version, and leaves it as it is', async () => {
  const folder = await tempFolder();
  await writeFirstVersion(folder);
  const before = await readFile(join(folder, 'lemma.db'));
  const reader = await open(folder);
  expect(await reader.listWishes('all', 10)).toEqual([]);
  expect(await reader.listVerdicts('all', 10)).toEqual([]);
  await reader.close();
  expect(before.equals(await readFile(join(folder, 'lemma.db')))).toBe(true);
});

it('says what to do where there is nothing to read, and makes nothing', async () => {
  const folder = await tempFolder();
  for (let tries = 0; tries < 2; tries += 1) {
    await expect(openTallyReader(folder)).rejects.toThrow(
      /No bot has kept anything in DATA_DIR .* Set DATA_DIR/,
    );
  }
});

it('says so of data that is damaged, or of a newer version', async () => {
  const [damaged, newer] = [await tempFolder(), await tempFolder()];
  await writeFile(join(damaged, 'lemma.db'), 'this is no database, although it is long enough'.repeat(100));
  await expect(openTallyReader(damaged)).rejects.toThrow(/can't be read: /);
  await writeFirstVersion(newer);
  const file = new Libsql(join(newer, 'lemma.db'));
  file.exec('insert into schema_version values (99)');
  file.close();
  await expect(openTallyReader(newer)).rejects.toThrow(/written by a newer Lemma/);
});
