import type { AssetName, Site } from './site.ts';

/** A page in the making: the site, and where on it the page is. */
export type Here = {
  readonly site: Site;
  /** Of the page, without a slash at either end: '' is the front page, `terms/acid` one of a term. */
  readonly path: string;
  /** The way from this page to another, relative, so that the site may lie in any folder. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
  readonly asset: (name: AssetName) => string;
};

/** @param root what leads from the page to the front page's folder, where the path does not say it. */
export function hereAt(site: Site, path: string, root = '../'.repeat(path.split('/').length - 1)): Here {
  return {
    site,
    path,
    to(target, query = {}) {
      const asked = new URLSearchParams(query).toString();
      return `${root}${fileOf(site, target)}${asked && `?${asked}`}` || './';
    },
    asset: (name) => `${root}assets/${site.assets[name]}`,
  };
}

/** The whole address of a page; undefined where nobody knows where the site will be. */
export function addressOf(site: Site, path: string): string | undefined {
  return site.address === undefined ? undefined : `${site.address}/${path === '' ? '' : fileOf(site, path)}`;
}

/** A page as links write it. What has an ending of its own, such as feed.atom, is a file in either form. */
export function fileOf({ form }: Pick<Site, 'form'>, path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (form === 'served' || ENDING.test(path)) return encoded;
  return `${encoded || 'index'}.html`;
}

const ENDING = /\.(atom|xml|txt|json)$/;
