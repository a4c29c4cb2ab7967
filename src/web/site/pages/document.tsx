import type { ComponentChildren } from 'preact';
import { addressOf, type Here } from '../here.ts';
import { SearchForm } from '../parts/search-form.tsx';
import { paths } from '../paths.ts';
import { POLICY_OF_FILES } from '../policy.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

export type Head = {
  /** Without the site's name; the front page has none. */
  readonly title?: string;
  /** One or two sentences, for a pasted link and for search engines. */
  readonly description: string;
  readonly kind?: 'website' | 'article';
  /** A page that has nothing of its own to find. */
  readonly isUnlisted?: boolean;
};

type Props = Head & { here: Here; question?: string; children: ComponentChildren };

/** The whole page around what it is about. */
export function Document({ here, question = '', children, ...head }: Props) {
  const { site, asset, to } = here;
  const words = siteWordsIn(site.language);
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {site.form === 'files' ? (
          <meta http-equiv="content-security-policy" content={POLICY_OF_FILES} />
        ) : null}
        <HeadTags here={here} {...head} />
        <link rel="stylesheet" href={asset('site.css')} />
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        {site.address === undefined ? null : (
          <link rel="alternate" type="application/atom+xml" title={words.feed.title} href={to(paths.feed)} />
        )}
        <script type="module" src={asset('site.js')} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.nav.skip}
        </a>
        <header class="top">
          <a class="brand" href={to(paths.front)} aria-label={words.nav.home}>
            <Mark />
            <span>{words.name}</span>
          </a>
          <SearchForm here={here} question={question} />
          <nav aria-label={words.nav.label}>
            <a href={to(paths.letters())}>{words.nav.letters}</a>
            <a href={to(paths.tags)}>{words.nav.tags}</a>
            {site.hasPlayground ? <a href={to('playground')}>{words.nav.playground}</a> : null}
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{words.count(site.glossary.terms.length)}</p>
          <nav aria-label={words.nav.foot}>
            {site.address === undefined ? null : <a href={to(paths.feed)}>{words.nav.feed}</a>}
            {site.form === 'served' ? <a href={to(paths.api)}>{words.nav.api}</a> : null}
          </nav>
        </footer>
      </body>
    </html>
  );
}

/** The sign of "it follows": what a lemma is good for. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M5 4v16M5 12h14" />
    </svg>
  );
}

function HeadTags({ here, title, description, kind = 'website', isUnlisted = false }: Head & { here: Here }) {
  const { site, path } = here;
  const words = siteWordsIn(site.language);
  const name = `${words.title} · ${words.name}`;
  const address = isUnlisted ? undefined : addressOf(site, path);
  return (
    <>
      <title>{title ? `${title} · ${name}` : name}</title>
      <meta name="description" content={description} />
      {isUnlisted ? <meta name="robots" content="noindex" /> : null}
      {address ? <link rel="canonical" href={address} /> : null}
      <meta property="og:site_name" content={name} />
      <meta property="og:type" content={kind} />
      <meta property="og:title" content={title ?? name} />
      <meta property="og:description" content={description} />
      {address ? <meta property="og:url" content={address} /> : null}
      <meta name="twitter:card" content="summary" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf6" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a" />
    </>
  );
}
