import type { Request, RequestHandler, Response } from 'express';
import { answerFile } from './answer-file.ts';
import { answerApi } from './api/answer-api.ts';
import type { Assets } from './assets.ts';
import { createEditions, type Edition, type EditionOptions } from './create-editions.ts';
import { groupsOf } from './groups.ts';
import { fileOf } from './here.ts';
import { isLocalReader } from './is-local-reader.ts';
import { paths } from './paths.ts';
import { POLICY } from './policy.ts';
import { renderNotFound, renderPage, renderSearch } from './render-page.tsx';
import { readSearchQuery } from './search/search-query.ts';

export type SiteOptions = EditionOptions & {
  /** For everybody, or for readers at this machine only. */
  readonly isPublic: boolean;
};

/** The glossary in a browser: it answers every GET but those of the playground. */
export function createSite(options: SiteOptions): RequestHandler {
  const { assets, isPublic, hasPlayground } = options;
  const editionOf = createEditions(options);
  return (request, response, next) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const path = readPath(request.path);
    if (!isRead || (hasPlayground && path?.[0] === 'playground')) return next();
    setHeaders(response, isPublic);
    if (!isPublic && !isLocalReader(request)) {
      response.status(403).type('text').send(REFUSED);
      return;
    }
    if (path?.[0] === 'assets') sendAsset(response, assets, path);
    else answer(editionOf(), { request, response, path: path ?? NOWHERE, isPublic });
  };
}

const REFUSED =
  'This glossary is for readers at its own machine: open it by the name localhost. LEMMA_SITE=public opens it to everyone.';

type Asked = {
  readonly request: Request;
  readonly response: Response;
  /** In its parts, as they were before they were encoded. */
  readonly path: readonly string[];
  readonly isPublic: boolean;
};

function answer({ site, pages }: Edition, { request, response, path, isPublic }: Asked): void {
  const [room = '', id = ''] = path;
  const whole = path.join('/');
  const [, ...query] = request.originalUrl.split('?');
  const params = new URLSearchParams(query.join('?'));
  const root = new URL(`${site.address}/`).pathname;
  if (room === 'api' && path.length > 1) {
    const answered = answerApi(site, path.slice(1), params);
    if (answered.status === 301) {
      lead(answered.path);
      return;
    }
    response.status(answered.status).json(answered.body);
    return;
  }
  if (whole === paths.search) {
    response.type('html').send(renderSearch(site, readSearchQuery(params)));
    return;
  }
  const kept =
    pages.get(whole, 'text/html; charset=utf-8', () => renderPage(site, whole)) ??
    answerFile(site, pages, whole, isPublic);
  if (kept) {
    response.set({ etag: kept.etag, 'content-type': kept.type }).send(kept.body);
    return;
  }
  const moved = room === 'terms' && path.length === 2 ? groupsOf(site.glossary).moved(id) : undefined;
  // With a slash at its end, an address would lead every link on its page astray.
  const without = path.at(-1) === '' ? path.slice(0, -1).join('/') : undefined;
  if (moved) lead(paths.term(moved));
  else if (without !== undefined && renderPage(site, without)) lead(without);
  else response.status(404).type('html').send(renderNotFound(site, root));

  function lead(to: string): void {
    response.redirect(301, root + fileOf(site, to));
  }
}

/** No page has such a path. */
const NOWHERE = ['?'];

/** Undefined for what is no text, and for a part that hides two. */
function readPath(path: string): string[] | undefined {
  try {
    const parts = path.slice(1).split('/').map(decodeURIComponent);
    return parts.some((part) => part.includes('/')) ? undefined : parts;
  } catch {
    return undefined;
  }
}

function setHeaders(response: Response, isPublic: boolean): void {
  response.set({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    // Kept, and asked for again each time: a changed glossary is seen at once.
    'cache-control': 'no-cache',
    ...(isPublic
      ? { 'access-control-allow-origin': '*' }
      : { 'cross-origin-resource-policy': 'same-origin' }),
  });
}

function sendAsset(response: Response, assets: Assets, [, name = '', ...others]: readonly string[]): void {
  const asset = others.length === 0 && Object.hasOwn(assets, name) ? assets[name as keyof Assets] : undefined;
  if (!asset) {
    response.status(404).type('text').send('There is no such file.');
    return;
  }
  response
    .set({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${asset.hash}"`,
      'content-type': asset.type,
    })
    .send(asset.body);
}
