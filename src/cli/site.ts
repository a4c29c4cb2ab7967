import { termOfDay } from '../core/glossary/term-of-day.ts';
import type { Language } from '../core/words/words-for.ts';
import { readGlossary } from '../glossary-files/read-glossary.ts';
import { buildShelf } from '../library.ts';
import { namesOf, readAssets } from '../web/site/assets.ts';
import { openExportFolder } from '../web/site/export/export-folder.ts';
import { siteFiles } from '../web/site/export/site-files.ts';
import type { Site } from '../web/site/site.ts';
import type { Terminal } from './terminal.ts';

export type SiteOptions = {
  readonly out: string | undefined;
  /** Where the files will be reached, for what has to name it: the feed, the map of the site, canonical links. */
  readonly url: string | undefined;
  readonly glossaryPaths: readonly string[];
  readonly language: Language;
  /** Whose term of the day the front page has, such as 2026-11-25. */
  readonly today: string;
};

/** `lemma site`: the glossary as files, for any web server. */
export async function site({ out, url, ...options }: SiteOptions, terminal: Terminal): Promise<number> {
  if (!out) {
    terminal.complain('There is no folder to write to. Give one, such as: lemma site --out public');
    return 2;
  }
  if (url !== undefined && !(/^https?:\/\//.test(url) && URL.canParse(url))) {
    terminal.complain(`--url is “${url}”. Give an address such as https://example.github.io/glossary.`);
    return 2;
  }
  const [shelf, assets] = await Promise.all([
    readGlossary(options.glossaryPaths).then(buildShelf),
    readAssets(),
  ]);
  const term = termOfDay(shelf.glossary, options.today);
  const made: Site = {
    ...shelf,
    language: options.language,
    form: 'files',
    ...(url === undefined ? {} : { address: url.replace(/\/+$/, '') }),
    assets: namesOf(assets),
    hasPlayground: false,
    ...(term ? { today: { date: options.today, term } } : {}),
  };
  const folder = await openExportFolder(out);
  let files = 0;
  for (const { path, text } of siteFiles(made)) {
    await folder.write(path, text);
    files += 1;
  }
  for (const [name, { body }] of Object.entries(assets)) await folder.write(`assets/${name}`, body);
  // GitHub Pages would otherwise leave out what begins with an underscore.
  await folder.write('.nojekyll', '');
  await folder.finish();
  await terminal.write(`${out}: ${shelf.glossary.terms.length} terms in ${files} files.\n`);
  if (url === undefined) {
    await terminal.write('Without --url it has no feed, no map of the site and no page for lost readers.\n');
  }
  return 0;
}
