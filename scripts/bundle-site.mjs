// The site's scripts for the browser: a small one for every page, and the term finder for a site that is written to files.
import { cpSync } from 'node:fs';
import { build } from 'esbuild';

const room = 'src/web/site';
const assets = 'dist/web/site/assets';

await build({
  entryPoints: { site: `${room}/browser/main.ts`, finder: `${room}/browser/finder.tsx` },
  outdir: assets,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  tsconfig: `${room}/browser/tsconfig.json`,
  logLevel: 'warning',
});
await build({
  entryPoints: { site: `${room}/assets/site.css` },
  outdir: assets,
  bundle: true,
  minify: true,
  logLevel: 'warning',
});
cpSync(`${room}/assets/icon.svg`, `${assets}/icon.svg`);
