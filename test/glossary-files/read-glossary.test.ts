import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GlossaryError } from '../../src/core/glossary/glossary-error.ts';
import { FILE_SIZE, readGlossary } from '../../src/glossary-files/read-glossary.ts';
import { createGlossaryFolder, fileOf } from './glossary-folder.ts';

/** What is wrong with the glossary of these paths, one line a fault. */
async function faultsOf(...paths: string[]): Promise<string[]> {
  const error: unknown = await readGlossary(paths).then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof GlossaryError)) throw new Error('no GlossaryError', { cause: error });
  return error.message.split('\n');
}

it('says at once what is wrong in a file and what collides with another', async () => {
  const folder = await createGlossaryFolder({
    'a.yaml': fileOf('Index'),
    'b.yaml': 'category: B\nterms:\n  - {name: index, definition: d}\n  - {nam: X, definition: d}\n',
  });
  const faults = await faultsOf(folder.path);
  expect(faults).toEqual([
    expect.stringContaining('b.yaml:4:5  `name` is missing or no text.'),
    expect.stringContaining('b.yaml:4:6  There is no key `nam` here. Did you mean “name”?'),
    expect.stringMatching(/b\.yaml:3:5 {2}“index” of “index” already names “Index” at .*a\.yaml:1:/),
  ]);
});

describe('a folder', () => {
  it('gives the terms of its YAML files and of nothing else', async () => {
    const folder = await createGlossaryFolder({
      'b.yaml': fileOf('B'),
      'a.yml': fileOf('A'),
      'C.YAML': fileOf('C'),
      'notes.txt': 'no glossary',
      '.hidden.yaml': 'no: glossary',
    });
    await mkdir(join(folder.path, 'deeper'));
    const { terms } = await readGlossary([folder.path]);
    expect(terms.map(({ name, layer }) => `${name} ${layer}`)).toEqual(['A team', 'B team', 'C team']);
  });

  it('tells of each file that is read', async () => {
    const folder = await createGlossaryFolder({ 'a.yaml': fileOf('A', 'B'), 'b.yaml': fileOf('C') });
    const heard: string[] = [];
    await readGlossary([folder.path], {
      onFile: (file, terms) => heard.push(`${relative(folder.path, file)} ${terms}`),
    });
    expect(heard).toEqual(['a.yaml 2', 'b.yaml 3']);
  });

  it('with no YAML file is a fault', async () => {
    const { path } = await createGlossaryFolder({ 'notes.txt': '' });
    expect(await faultsOf(path)).toEqual([
      `${path}:1:1  The folder holds no .yaml file. Put a glossary file in it, one a category.`,
    ]);
  });

  it('that is not there is a fault', async () => {
    const { path } = await createGlossaryFolder();
    expect(await faultsOf(join(path, 'nowhere'))).toEqual([
      `${path}/nowhere:1:1  There is no such file or folder. Check GLOSSARY_PATH, or the path you gave.`,
    ]);
  });
});

describe('a file', () => {
  it('may stand for a folder', async () => {
    const { write } = await createGlossaryFolder();
    const { terms } = await readGlossary([await write('terms.yaml', fileOf('A'))]);
    expect(terms.map(({ source }) => source)).toEqual([expect.objectContaining({ line: 1 })]);
  });

  it('may begin with a byte order mark', async () => {
    const { write } = await createGlossaryFolder();
    const { terms } = await readGlossary([await write('terms.yaml', `\uFEFF${fileOf('A')}`)]);
    expect(terms).toHaveLength(1);
  });

  it('in this folder is named as a person here would', async () => {
    const faults = await faultsOf('test/glossary-files/glossary-folder.ts');
    expect(faults[0]).toMatch(/^test\/glossary-files\/glossary-folder\.ts:\d+:\d+ {2}This is not valid YAML/);
  });

  it('of more than 10 MB is not even read', async () => {
    const { write } = await createGlossaryFolder();
    const path = await write('large.yaml', '#'.repeat(20 * 1024 * 1024));
    expect(await faultsOf(path)).toEqual([
      `${path}:1:1  The file has 20 MB; at most 10 MB are read. Split it into several files in one folder.`,
    ]);
  });

  it('of just 10 MB is', async () => {
    const { write } = await createGlossaryFolder();
    const text = fileOf('A');
    const path = await write('large.yaml', `${text}\n#${'.'.repeat(FILE_SIZE - text.length - 2)}`);
    expect((await readGlossary([path])).terms).toHaveLength(1);
  });

  it('that is not UTF-8 is a fault', async () => {
    const { write } = await createGlossaryFolder();
    const path = await write('latin.yaml', new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
    expect(await faultsOf(path)).toEqual([`${path}:1:1  The file is not UTF-8 text. Save it as UTF-8.`]);
  });

  it('that can’t be read is a fault, with the system’s reason', async () => {
    const { path } = await createGlossaryFolder();
    await mkdir(join(path, 'folder.yaml'));
    expect((await faultsOf(path))[0]).toMatch(
      /folder\.yaml:1:1 {2}The file can't be read \(EISDIR.*Check its permissions\.$/,
    );
  });
});

describe('faults', () => {
  it('of all files come together', async () => {
    const { path } = await createGlossaryFolder({
      'a.yaml': 'category: X\nterms:\n  - name: A\n',
      'b.yaml': 'terms: 1',
    });
    const faults = await faultsOf(path, join(path, 'nowhere'));
    expect(faults.map((fault) => fault.split('  ')[0])).toEqual([
      `${path}/a.yaml:3:5`,
      `${path}/b.yaml:1:8`,
      `${path}/nowhere:1:1`,
    ]);
  });

  it('name both files of a term that stands twice', async () => {
    const { path } = await createGlossaryFolder({ 'a.yaml': fileOf('CAP'), 'b.yaml': fileOf('cap') });
    const [fault] = await faultsOf(path);
    expect(fault).toContain(
      `${path}/b.yaml:1:30  “cap” of “cap” already names “CAP” at ${path}/a.yaml:1:30.`,
    );
  });
});

describe('layers', () => {
  it('let a team’s term win over the built-in one, and add others', async () => {
    const folder = await createGlossaryFolder({ 'team.yaml': fileOf('CAP theorem', 'Grace period') });
    const { byId, terms } = await readGlossary(['data/glossary', folder.path]);
    expect(terms).toHaveLength(28);
    expect(byId.get('cap-theorem')).toMatchObject({
      layer: 'team',
      meanings: [{ definition: 'Some text.' }],
    });
    expect(byId.get('grace-period')?.layer).toBe('team');
    expect(byId.get('acid')?.layer).toBe('built-in');
  });

  it('let a team do without the built-in one', async () => {
    const folder = await createGlossaryFolder({ 'team.yaml': fileOf('Grace period') });
    expect((await readGlossary([folder.path])).terms.map(({ name }) => name)).toEqual(['Grace period']);
  });

  it('may relate to terms of earlier ones', async () => {
    const term = { name: 'Raft at ours', definition: 'Ours.', related: ['consensus-algorithm'] };
    const folder = await createGlossaryFolder({
      'team.yaml': JSON.stringify({ category: 'Ours', terms: [term] }),
    });
    const { byId } = await readGlossary(['data/glossary', folder.path]);
    expect(byId.get('consensus-algorithm')?.related).toContain('raft-at-ours');
  });
});
