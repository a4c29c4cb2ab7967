import type { RequestHandler } from 'express';
import { readAssets } from './assets.ts';
import { createSite, type SiteOptions } from './create-site.ts';

/** Opens the glossary site: reads what its pages link to. */
export async function openSite(options: Omit<SiteOptions, 'assets'>): Promise<RequestHandler> {
  return createSite({ ...options, assets: await readAssets() });
}
