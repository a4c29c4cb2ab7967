import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { termOfDay } from '../../../src/core/glossary/term-of-day.ts';
import { POLICY } from '../../../src/web/site/policy.ts';
import { glossaryOf } from '../../core/glossary-of.ts';
import { crawl } from './crawl.ts';
import { ADDRESS, largeGlossary, startSite, TODAY } from './start-site.ts';

const OLD = glossaryOf(
  JSON.stringify({
    category: 'Words',
    terms: [{ id: 'new-name', name: 'New name', formerIds: ['old-name'], definition: 'Some text.' }],
  }),
);

/** A request as it is, with headers that `fetch` would add to or not send. */
async function raw(url: string, path: string, headers: Record<string, string> = {}) {
  const asked = request(url, { path, headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: response.statusCode, body: await readAll(response) };
}

describe('a page', () => {
  it('is safe: a strict policy, no guessing of types, no cookie', async () => {
    const { get } = await startSite();
    for (const path of ['/', '/terms/acid', '/search?q=acid', '/nowhere', '/api/terms', '/feed.atom']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(POLICY);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('set-cookie')).toBe(false);
    }
    expect(POLICY).not.toContain('unsafe');
  });

  it('holds no script and no style of its own', async () => {
    const { text } = await startSite();
    for (const path of ['/', '/terms/acid', '/search?q=acid', '/a-z', '/tags', '/api']) {
      const html = await text(path);
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });

  it('is sent again only when it has changed', async () => {
    const { url, get, setGlossary } = await startSite();
    const first = await get('/terms/acid');
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const sameTag = { 'if-none-match': etag };
    expect(await raw(url, '/terms/acid', sameTag)).toEqual({ status: 304, body: '' });
    setGlossary(glossaryOf('{ category: Words, terms: [{ name: ACID, definition: Sour. }] }'));
    const changed = await raw(url, '/terms/acid', sameTag);
    expect(changed).toMatchObject({ status: 200, body: expect.stringContaining('Sour.') });
  });

  it('is there for HEAD, and nothing is for POST', async () => {
    const { get } = await startSite();
    const head = await get('/terms/acid', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/terms/acid', { method: 'POST' })).status).toBe(404);
  });

  it('has one address: with a slash at its end it leads there', async () => {
    const { url, get } = await startSite();
    for (const [asked, led] of [
      ['/terms/acid/', '/terms/acid'],
      ['/tags/', '/tags'],
      ['/a-z/', '/a-z'],
      ['//', '/'],
    ] as const) {
      const response = await get(asked);
      expect([asked, response.status, response.headers.get('location')]).toEqual([asked, 301, led]);
    }
    const none = [
      '//evil.example/',
      '/a-z/1',
      '/a-z/2',
      '/terms/acid/x',
      '/terms%2Facid',
      '/categories',
      '/%ff',
    ];
    for (const path of none) expect([path, (await raw(url, path)).status]).toEqual([path, 404]);
  });

  it('of a term that has another id now leads there for good', async () => {
    const { get } = await startSite({ glossary: OLD, address: `${ADDRESS}/words/` });
    for (const [asked, led] of [
      ['/terms/old-name', '/words/terms/new-name'],
      ['/api/terms/old-name', '/words/api/terms/new-name'],
    ] as const) {
      const response = await get(asked);
      expect([response.status, response.headers.get('location')]).toEqual([301, led]);
    }
  });

  it('that is not there says so, with ways on that work at any depth', async () => {
    const { get } = await startSite();
    const response = await get('/no/such/page');
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain('There is no such page');
    expect(html).toContain('href="/a-z"');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });
});

describe('who may read', () => {
  it('a local site answers this machine only, by its own names', async () => {
    const { url } = await startSite({ isPublic: false });
    const { port } = new URL(url);
    const hosts = { [`localhost:${port}`]: 200, '127.0.0.1': 200, '[::1]': 200, 'evil.example': 403 };
    for (const [host, status] of Object.entries(hosts)) {
      expect([host, (await raw(url, '/', { host })).status]).toEqual([host, status]);
    }
    for (const path of ['/terms/acid', '/api/terms', '/assets/site.css', '/nowhere']) {
      expect([path, (await raw(url, path, { host: 'evil.example' })).status]).toEqual([path, 403]);
    }
  });

  it.each(['x-forwarded-for', 'forwarded', 'via'])(
    'a local site takes nobody for local whom a proxy speaks for (%s)',
    async (name) => {
      const { url } = await startSite({ isPublic: false });
      expect((await raw(url, '/', { host: 'localhost', [name]: '203.0.113.7' })).status).toBe(403);
    },
  );

  it('a public site answers everybody, and its API may be read from other pages', async () => {
    const { url, get } = await startSite();
    const headers = { host: 'glossary.example.com', 'x-forwarded-for': '203.0.113.7' };
    expect((await raw(url, '/', headers)).status).toBe(200);
    expect((await get('/api/terms')).headers.get('access-control-allow-origin')).toBe('*');
    const local = await startSite({ isPublic: false });
    expect((await local.get('/api/terms')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it('leaves the playground what is its own, and leads there', async () => {
    const { get, mount, text } = await startSite({ hasPlayground: true, isPublic: false });
    mount((_request, response) => void response.send('playground'));
    expect(await text('/playground')).toBe('playground');
    expect(await (await get('/playground/acts/x', { method: 'POST' })).text()).toBe('playground');
    expect(await text('/')).toContain('href="playground"');
    expect(await (await startSite()).text('/')).not.toContain('playground');
  });
});

describe('the whole site', () => {
  it('has no link that leads nowhere', async () => {
    const { get, glossary } = await startSite();
    const pages = await crawl('/', async (path) => {
      const response = await get(path);
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, text: await response.text() };
    });
    // Asked without its question, the search's API says what is missing.
    const failed = [...pages].filter(([path, { status }]) => status !== 200 && path !== '/api/search');
    expect(failed.map(([path, { status }]) => `${path} ${status}`)).toEqual([]);
    for (const { id } of glossary.terms) expect(pages.has(`/terms/${id}`)).toBe(true);
    expect(pages.size).toBeGreaterThan(glossary.terms.length + glossary.tags.length);
  });

  it('has a first page under 100 KB in all, also over 10,000 terms', async () => {
    for (const glossary of [undefined, largeGlossary(10_000)]) {
      const { text } = await startSite(glossary ? { glossary } : {});
      const html = await text('/');
      const assets = [...html.matchAll(/(?:href|src)="(assets\/[^"]+)"/g)].map(([, path]) => path);
      expect(assets).toHaveLength(3);
      const loaded = await Promise.all(assets.map((path) => text(`/${path}`)));
      const bytes = [html, ...loaded].reduce((sum, part) => sum + Buffer.byteLength(part), 0);
      expect(bytes).toBeLessThan(100_000);
    }
  });

  it('shows the term of the date, and another one on the next day', async () => {
    const { text, glossary, setDate } = await startSite();
    const next = '2026-11-26';
    for (const date of [TODAY, next]) {
      setDate(date);
      const html = await text('/');
      const written = `${date.slice(-2)} November 2026`;
      expect(html).toContain(`<time datetime="${date}">${written}</time>`);
      const today = /<section class="today".*?<\/section>/s.exec(html)?.[0];
      expect(today).toContain(`href="terms/${termOfDay(glossary, date)?.id}"`);
    }
  });

  it('keeps assets for good, each by a name of its own', async () => {
    const { get, text } = await startSite();
    const [, path] = /href="(assets\/site\.css\?v=\w+)"/.exec(await text('/')) ?? [];
    const { status, headers } = await get(`/${path}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers.get('cache-control')).toContain('immutable');
    for (const none of ['/assets/', '/assets/none.js', '/assets/../create-site.ts', '/assets/constructor']) {
      expect([none, (await get(none)).status]).toEqual([none, 404]);
    }
  });

  it('speaks German where the bot does', async () => {
    const { text } = await startSite({ language: 'de' });
    const html = await text('/terms/acid');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('In der Praxis');
    expect(await text('/search?q=circut+braker')).toContain('„circut braker“');
  });

  it('of an empty glossary says what to do', async () => {
    const { get } = await startSite({ glossary: glossaryOf('{ terms: [] }') });
    for (const path of ['/', '/a-z', '/tags', '/search?q=acid', '/feed.atom', '/api/terms']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    expect(await (await get('/')).text()).toContain('The glossary is empty.');
  });
});
