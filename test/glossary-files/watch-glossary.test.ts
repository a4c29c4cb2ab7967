import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { GlossaryError } from '../../src/core/glossary/glossary-error.ts';
import { watchGlossary } from '../../src/glossary-files/watch-glossary.ts';
import { createGlossaryFolder, fileOf } from './glossary-folder.ts';

/** Watches the paths; `next` waits for what is heard next: the names of a glossary, or a fault. */
async function watchFor(...paths: string[]) {
  const heard: unknown[] = [];
  const waiting: ((heard: unknown) => void)[] = [];
  const hear = (news: unknown) => {
    const wake = waiting.shift();
    if (wake) wake(news);
    else heard.push(news);
  };
  const watcher = await watchGlossary(paths, {
    onGlossary: ({ terms }) => hear(terms.map(({ name }) => name)),
    onFault: hear,
  });
  onTestFinished(() => watcher.close());
  const next = () =>
    heard.length > 0 ? Promise.resolve(heard.shift()) : new Promise((wake) => void waiting.push(wake));
  return { next, heard, close: () => watcher.close() };
}

it('reads everything anew when a file changes, comes or goes', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const { next } = await watchFor(folder.path);
  await folder.write('a.yaml', fileOf('A', 'B'));
  expect(await next()).toEqual(['A', 'B']);
  await folder.write('c.yaml', fileOf('C'));
  expect(await next()).toEqual(['A', 'B', 'C']);
  await rm(join(folder.path, 'a.yaml'));
  expect(await next()).toEqual(['C']);
});

it('takes changes that come together as one', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const { next, heard, close } = await watchFor(folder.path);
  for (const name of ['B', 'C', 'D']) await folder.write(`${name}.yaml`, fileOf(name));
  expect(await next()).toEqual(['A', 'B', 'C', 'D']);
  await close();
  expect(heard).toEqual([]);
});

it('says what is wrong with a bad change, and takes the next good one', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const { next } = await watchFor(folder.path);
  await folder.write('a.yaml', 'category: X\nterms:\n  - name: A\n');
  const fault = await next();
  expect(fault).toBeInstanceOf(GlossaryError);
  expect(String(fault)).toContain('a.yaml:3:5  “A” has no `definition`.');
  await folder.write('a.yaml', fileOf('A', 'B'));
  expect(await next()).toEqual(['A', 'B']);
});

it('sees a single file that an editor replaces', async () => {
  const folder = await createGlossaryFolder();
  const path = await folder.write('terms.yaml', fileOf('A'));
  const { next } = await watchFor(path);
  await rename(await folder.write('terms.yaml.swap', fileOf('B')), path);
  expect(await next()).toEqual(['B']);
});

it('finds a folder again that goes and comes back, and sees what changes in it then', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const { next, heard } = await watchFor(folder.path);
  await rm(folder.path, { recursive: true });
  expect(await next()).toBeInstanceOf(GlossaryError);
  heard.length = 0;
  await mkdir(folder.path);
  await folder.write('a.yaml', fileOf('A', 'B'));
  let news = await next();
  // The folder may have been seen while it or the file was still empty.
  while (news instanceof GlossaryError) news = await next();
  expect(news).toEqual(['A', 'B']);
  await folder.write('a.yaml', fileOf('C'));
  expect(await next()).toEqual(['C']);
});

it('hears a fault of whoever takes the glossary over', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const fault = new Promise((onFault) => {
    const onGlossary = () => Promise.reject(new Error('no room'));
    const watcher = watchGlossary([folder.path], { onGlossary, onFault });
    onTestFinished(async () => (await watcher).close());
    void watcher.then(() => folder.write('a.yaml', fileOf('B')));
  });
  expect(await fault).toEqual(new Error('no room'));
});

it('hears nothing more once it is closed', async () => {
  const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A') });
  const closed = await watchFor(folder.path);
  const open = await watchFor(folder.path);
  await closed.close();
  await folder.write('a.yaml', fileOf('B'));
  await open.next();
  expect(closed.heard).toEqual([]);
});
