import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../../core/glossary-of.ts';
import { ADDRESS, largeGlossary, startSite } from '../start-site.ts';

async function open(options: Parameters<typeof startSite>[0] = {}) {
  const site = await startSite(options);
  return {
    ...site,
    json: async (path: string) => {
      const response = await site.get(path);
      return { status: response.status, body: await response.json() };
    },
  };
}

describe('/api/terms', () => {
  it('lists every term, narrowed down by category and tag', async () => {
    const { json, glossary } = await open();
    const { body } = await json('/api/terms');
    expect(body).toMatchObject({ version: glossary.version, total: 27, offset: 0, limit: 100, next: null });
    expect(body.terms[0]).toMatchObject({
      id: 'acid',
      name: 'ACID',
      category: { id: 'databases', name: 'Databases' },
      status: 'published',
      summary: 'Four properties that make database transactions dependable.',
      url: `${ADDRESS}/terms/acid`,
    });
    const narrowed = await json('/api/terms?category=databases&tag=transactions');
    expect(narrowed.body.terms.map(({ id }: { id: string }) => id)).toContain('acid');
    expect(narrowed.body.total).toBeLessThan(6);
  });

  it('leads from one part to the next, and each term comes once', async () => {
    const { json } = await open({ glossary: largeGlossary(250) });
    const ids: string[] = [];
    for (let next: string | null = '/api/terms?limit=100'; next !== null; ) {
      const { body } = await json(next);
      ids.push(...body.terms.map(({ id }: { id: string }) => id));
      next = body.next?.replace(ADDRESS, '') ?? null;
    }
    expect([ids.length, new Set(ids).size]).toEqual([250, 250]);
  });

  it.each([
    ['/api/terms?limit=0', 400, '“limit” is no number from 1 to 1000.'],
    ['/api/terms?limit=x', 400, '“limit”'],
    ['/api/terms?offset=-1', 400, '“offset”'],
    ['/api/terms?category=none', 404, 'There is no category of the id “none”.'],
    ['/api/terms?tag=none', 404, 'There is no tag of the id “none”.'],
    ['/api/terms/none', 404, 'There is no term of the id “none”. Find its id with /api/search?q=….'],
    ['/api/search', 400, '“q” is missing.'],
    ['/api/search?q=%20', 400, '“q” is missing.'],
    ['/api/none', 404, 'There is no such address.'],
  ])('%s is %i, and says what to do', async (path, status, error) => {
    const { json } = await open();
    expect(await json(path)).toEqual({ status, body: { error: expect.stringContaining(error) } });
  });
});

describe('/api/terms/:id', () => {
  it('tells all of a term, but not who keeps it and where', async () => {
    const { json } = await open({
      glossary: glossaryOf(
        JSON.stringify({
          category: 'Words',
          terms: [
            { id: 'one', name: 'One', owner: 'Ada', reviewBy: '2027-06-01', definition: '*Some* text.' },
            { id: 'two', name: 'Two', definition: 'More.', prerequisites: ['one'], related: ['one'] },
          ],
        }),
      ),
    });
    const { body } = await json('/api/terms/one');
    expect(body).toMatchObject({
      meanings: [{ definition: '*Some* text.' }],
      related: [{ id: 'two', name: 'Two' }],
      leadsTo: [{ id: 'two', name: 'Two' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/Ada|2027-06-01|0\.yaml/);
  });

  it('is sent again only when it has changed', async () => {
    const { get, setGlossary } = await open();
    const before = (await get('/api/terms/acid')).headers.get('etag');
    expect((await get('/api/terms/acid')).headers.get('etag')).toBe(before);
    expect((await get('/api/search?q=acid')).headers.get('etag')).not.toBe(before);
    setGlossary(glossaryOf('{ category: Words, terms: [{ name: ACID, definition: Sour. }] }'));
    expect((await get('/api/terms/acid')).headers.get('etag')).not.toBe(before);
  });
});

describe('/api/search', () => {
  it.each([
    [
      'circut braker',
      {
        kind: 'found',
        note: 'Read “circut braker” as Circuit Breaker.',
        answers: [{ id: 'circuit-breaker' }],
      },
    ],
    ['acid', { kind: 'found', note: null, answers: [{ id: 'acid', name: 'ACID' }] }],
    ['cp vs ap', { kind: 'compared', answers: [{ name: 'CP' }, { name: 'AP' }] }],
    ['kafka', { kind: 'unknown', answers: [], candidates: [] }],
  ])('%s', async (question, answer) => {
    const { json } = await open();
    const { status, body } = await json(`/api/search?q=${encodeURIComponent(question)}`);
    expect([status, body]).toEqual([200, expect.objectContaining({ question, kind: answer.kind })]);
    expect(body).toMatchObject(answer);
  });

  it('completes a name that is half typed', async () => {
    const { json } = await open();
    const { body } = await json('/api/search?q=circ');
    expect(body.completions[0]).toMatchObject({ id: 'circuit-breaker' });
  });
});
