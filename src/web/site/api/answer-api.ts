import type { Group } from '../../../core/glossary/glossary.ts';
import type { Term } from '../../../core/glossary/term.ts';
import { sortedTerms } from '../../../core/replies/lists/sorted-terms.ts';
import { quote } from '../../../core/replies/quote.ts';
import { groupsOf } from '../groups.ts';
import { addressOf } from '../here.ts';
import { answerSearch } from '../search/answer-search.ts';
import { toSearchJson } from '../search/to-search-json.ts';
import type { Site } from '../site.ts';
import { listedTermToJson, termToJson } from './term-to-json.ts';

/** Another place to ask at, as a path below /api, or an answer: a JSON value with its status. */
export type ApiAnswer =
  | { readonly status: 200 | 400 | 404; readonly body: unknown }
  | { readonly status: 301; readonly path: string };

const LIMIT = 100;
const MOST = 1_000;

/** @param path below /api, in its parts. */
export function answerApi(site: Site, path: readonly string[], params: URLSearchParams): ApiAnswer {
  const [room, id, ...others] = path;
  if (room === 'terms' && id === undefined) return listTerms(site, params);
  if (room === 'terms' && id && others.length === 0) return showTerm(site, id);
  if (room === 'search' && id === undefined) return search(site, params);
  return fault(404, 'There is no such address. Ask /api/terms, /api/terms/:id or /api/search?q=….');
}

function showTerm(site: Site, id: string): ApiAnswer {
  const term = site.glossary.byId.get(id);
  if (term) return { status: 200, body: { version: site.glossary.version, ...termToJson(site, term) } };
  const moved = groupsOf(site.glossary).moved(id);
  if (moved) return { status: 301, path: `api/terms/${moved.id}` };
  return fault(404, `There is no term of the id “${quote(id)}”. Find its id with /api/search?q=….`);
}

function search(site: Site, params: URLSearchParams): ApiAnswer {
  const question = params.get('q') ?? '';
  if (quote(question) === '') return fault(400, '“q” is missing. Ask /api/search?q=backpressure.');
  return { status: 200, body: toSearchJson(answerSearch(site, question), question, site.finder) };
}

function listTerms(site: Site, params: URLSearchParams): ApiAnswer {
  const offset = readNumber(params.get('offset'), 0);
  const limit = readNumber(params.get('limit'), LIMIT);
  if (offset === undefined) return fault(400, '“offset” is no number. Write a whole one from 0 on.');
  if (limit === undefined || limit < 1 || limit > MOST) {
    return fault(400, `“limit” is no number from 1 to ${MOST}. Leave it out for ${LIMIT}.`);
  }
  const groups = groupsOf(site.glossary);
  const [category, tag] = [params.get('category'), params.get('tag')];
  const chosen = [
    ...(category === null ? [] : [{ kind: 'category', id: category, group: groups.category(category) }]),
    ...(tag === null ? [] : [{ kind: 'tag', id: tag, group: groups.tag(tag) }]),
  ];
  const unknown = chosen.find(({ group }) => !group);
  if (unknown) return fault(404, `There is no ${unknown.kind} of the id “${quote(unknown.id)}”.`);
  const terms = termsIn(
    site,
    chosen.flatMap(({ group }) => group ?? []),
  );
  const end = offset + limit;
  const more = new URLSearchParams({
    ...Object.fromEntries(params),
    offset: String(end),
    limit: String(limit),
  });
  return {
    status: 200,
    body: {
      version: site.glossary.version,
      total: terms.length,
      offset,
      limit,
      next: end < terms.length ? `${addressOf(site, 'api/terms') ?? ''}?${more}` : null,
      terms: terms.slice(offset, end).map((term) => listedTermToJson(site, term)),
    },
  };
}

/** The terms that are in all of the groups. */
function termsIn({ glossary }: Site, [first, second]: readonly Group[]): readonly Term[] {
  if (!first) return glossary.terms;
  const members = new Set(second?.terms);
  return second ? sortedTerms(first).filter((term) => members.has(term)) : sortedTerms(first);
}

function readNumber(text: string | null, standard: number): number | undefined {
  if (text === null) return standard;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function fault(status: 400 | 404, error: string): ApiAnswer {
  return { status, body: { error } };
}
