import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AssetName, AssetNames } from './site.ts';

export type Asset = { readonly body: Buffer; readonly type: string; readonly hash: string };
export type Assets = Readonly<Record<AssetName, Asset>>;

const TYPES = {
  'site.css': 'text/css; charset=utf-8',
  'site.js': 'text/javascript; charset=utf-8',
  'finder.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const satisfies Record<AssetName, string>;

/** The build puts them there; this file has the same way to it in src and in dist. */
const FOLDER = new URL('../../../dist/web/site/assets/', import.meta.url);

/** Reads the style, the scripts and the icon of the site, as the build made them. */
export async function readAssets(folder: URL = FOLDER): Promise<Assets> {
  const entries = Object.entries(TYPES).map(async ([name, type]) => {
    const body = await readFile(new URL(name, folder));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
    return [name, { body, type, hash }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Assets;
}

/** The names that pages link to: another one whenever the asset is another. */
export function namesOf(assets: Assets): AssetNames {
  const named = Object.entries(assets).map(([name, { hash }]) => [name, `${name}?v=${hash}`]);
  return Object.fromEntries(named);
}
