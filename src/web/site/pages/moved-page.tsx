import type { Term } from '../../../core/glossary/term.ts';
import { addressOf, type Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** The file at an id that a term had: it leads on, as a server does by itself. */
export function MovedPage({ here, term }: { here: Here; term: Term }) {
  const { site, to } = here;
  const words = siteWordsIn(site.language);
  const href = to(paths.term(term));
  const address = addressOf(site, paths.term(term));
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
        <meta name="robots" content="noindex" />
        {address ? <link rel="canonical" href={address} /> : null}
        <title>{term.name}</title>
      </head>
      <body>
        <p>
          <a href={href}>{words.term.moved(term.name)}</a>
        </p>
      </body>
    </html>
  );
}
