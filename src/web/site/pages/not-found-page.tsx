import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

/** For an address that leads nowhere: the ways on. */
export function NotFoundPage({ here }: { here: Here }) {
  const { lost, nav, front } = siteWordsIn(here.site.language);
  return (
    <Document here={here} title={lost.title} description={lost.text} isUnlisted>
      <div class="intro">
        <h1>{lost.title}</h1>
        <p>{lost.text}</p>
      </div>
      <p>
        <a href={here.to(paths.letters())}>{front.terms}</a> · <a href={here.to(paths.tags)}>{nav.tags}</a>
      </p>
    </Document>
  );
}
