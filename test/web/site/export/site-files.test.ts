import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { site as writeSite } from '../../../../src/cli/site.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { crawl } from '../crawl.ts';

type Options = { readonly out: string; readonly url?: string; readonly glossaryPaths?: readonly string[] };

/** Writes a site as `lemma site` does. */
async function write({ out, url, glossaryPaths = ['data/glossary'] }: Options) {
  const said: string[] = [];
  const terminal = {
    input: process.stdin,
    colours: false,
    write: async (text: string) => void said.push(text),
    complain: (text: string) => void said.push(text),
  };
  const code = await writeSite({ out, url, glossaryPaths, language: 'en', today: '2026-11-25' }, terminal);
  return { code, said: said.join('') };
}

/** A file as a plain file server would answer, in a folder of whatever name. */
const readFrom = (folder: string) => async (path: string) => {
  const type = path.endsWith('.html') ? 'text/html' : 'other';
  const text = await readFile(join(folder, decodeURIComponent(path)), 'utf8').catch(() => undefined);
  return text === undefined ? { status: 404, type, text: '' } : { status: 200, type, text };
};

describe('a site as files', () => {
  it.each([undefined, 'https://example.github.io/sub/glossary/'])(
    'has no link that leads nowhere, in whatever folder it lies (%s)',
    async (url) => {
      const folder = await tempFolder();
      await write({ out: join(folder, 'sub/glossary'), ...(url ? { url } : {}) });
      const found = await crawl('/sub/glossary/index.html', readFrom(folder));
      expect([...found].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
      expect(found.size).toBeGreaterThan(60);
      const outside = [...found.keys()].filter((path) => !path.startsWith('/sub/glossary/'));
      expect(outside).toEqual([]);
      const lost = await crawl('/sub/glossary/404.html', readFrom(folder));
      if (url) expect([...lost].filter(([, { status }]) => status !== 200)).toEqual([]);
    },
  );

  it('says its policy itself, and holds no private matter', async () => {
    const out = await tempFolder();
    await write({ out });
    const html = await readFile(join(out, 'terms/acid.html'), 'utf8');
    expect(html).toContain('<meta http-equiv="content-security-policy"');
    expect(html).not.toMatch(/canonical|og:url|feed\.atom/);
    const glossary = JSON.parse(await readFile(join(out, 'glossary.json'), 'utf8'));
    expect(glossary.terms).toHaveLength(27);
    expect(JSON.stringify(glossary)).not.toContain('data/glossary');
  });

  it('with an address has the feed, the map, canonical links and a page for who is lost', async () => {
    const out = await tempFolder();
    await write({ out, url: 'https://example.github.io/glossary' });
    const read = (path: string) => readFile(join(out, path), 'utf8');
    expect(await read('terms/acid.html')).toContain(
      '<link rel="canonical" href="https://example.github.io/glossary/terms/acid.html"/>',
    );
    expect(await read('feed.atom')).toContain('https://example.github.io/glossary/terms/');
    expect(await read('sitemap.xml')).toContain('<loc>https://example.github.io/glossary/</loc>');
    expect(await read('404.html')).toContain('href="/glossary/a-z.html"');
  });

  it('leads on from an id that a term had before', async () => {
    const [out, folder] = [await tempFolder(), await tempFolder()];
    const words = {
      category: 'Words',
      terms: [{ id: 'new', name: 'New', formerIds: ['old'], definition: 'Text.' }],
    };
    await writeFile(join(folder, 'words.yaml'), JSON.stringify(words));
    await write({ out, glossaryPaths: [folder] });
    const html = await readFile(join(out, 'terms/old.html'), 'utf8');
    expect(html).toContain('content="0; url=../terms/new.html"');
    expect(html).toContain('This term has moved to New.');
  });
});

describe('its folder', () => {
  it('is not written over when it holds anything else', async () => {
    const out = await tempFolder();
    await writeFile(join(out, 'thesis.txt'), 'years of work');
    await expect(write({ out })).rejects.toThrow(
      /holds other files than an earlier site\. Give --out an empty folder/,
    );
    expect(await readdir(out)).toEqual(['thesis.txt']);
    await writeFile(join(out, '.lemma-site.json'), 'not one');
    await expect(write({ out })).rejects.toThrow('holds other files');
    await expect(write({ out: join(out, 'thesis.txt') })).rejects.toThrow("can't be written to (ENOTDIR)");
  });

  it('is brought up to date: what is gone goes, and what somebody added stays', async () => {
    const out = await tempFolder();
    await write({ out });
    await writeFile(join(out, 'CNAME'), 'glossary.example.com');
    const folder = await tempFolder();
    await writeFile(
      join(folder, 'words.yaml'),
      '{ category: Words, terms: [{ name: Only, definition: Text. }] }',
    );
    await write({ out, glossaryPaths: [folder] });
    expect(await readdir(join(out, 'terms'))).toEqual(['only.html']);
    expect(await readFile(join(out, 'CNAME'), 'utf8')).toBe('glossary.example.com');
  });

  it('is the only one that anything is removed from', async () => {
    const parent = await tempFolder();
    const out = join(parent, 'site');
    await mkdir(out);
    await writeFile(join(parent, 'kept.txt'), '');
    const mark = { files: ['../kept.txt', posix.join(parent, 'kept.txt'), 'a/../../kept.txt'] };
    await writeFile(join(out, '.lemma-site.json'), JSON.stringify(mark));
    await write({ out });
    expect(await readdir(parent)).toContain('kept.txt');
  });

  it('has to be named, and its address to be one', async () => {
    expect(await write({ out: '' })).toMatchObject({
      code: 2,
      said: expect.stringContaining('lemma site --out public'),
    });
    expect(await write({ out: 'x', url: 'example.com' })).toMatchObject({
      code: 2,
      said: expect.stringContaining('--url is “example.com”.'),
    });
  });
});
