import type { Here } from '../here.ts';
import { CodeView } from '../parts/markup-view.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { Document } from './document.tsx';

type Route = { readonly path: string; readonly text: string; readonly example: string };

const ROUTES: readonly Route[] = [
  {
    path: '/api/terms',
    text: 'All terms in the order of their names, each in one line. Narrow it down by ?category= and ?tag= (ids), and go through it by ?offset= and ?limit= (100, at most 1,000); “next” is the address of the next part.',
    example: `{
  "version": "1k2j3h4",
  "total": 27,
  "offset": 0,
  "limit": 100,
  "next": null,
  "terms": [{ "id": "acid", "name": "ACID", "summary": "Four properties …" }]
}`,
  },
  {
    path: '/api/terms/:id',
    text: 'All of one term. An id that the term had before leads on to the one that it has (301).',
    example: `{
  "id": "acid",
  "name": "ACID",
  "category": { "id": "databases", "name": "Databases" },
  "meanings": [{ "definition": "Four properties …", "inPractice": "…" }],
  "related": [{ "id": "journaling", "name": "Journaling" }],
  "contrasts": [{ "between": [{ "id": "acid" }, { "name": "BASE" }] }]
}`,
  },
  {
    path: '/api/search?q=…',
    text: 'What a chat would answer: “found” with the answers, “compared” with two of them, “unsure” with candidates, or “unknown” with suggestions, which only look alike. “completions” are names that begin like the question.',
    example: `{
  "question": "circut braker",
  "kind": "found",
  "note": "Read “circut braker” as Circuit Breaker.",
  "answers": [{ "id": "circuit-breaker", "name": "Circuit Breaker" }],
  "candidates": [],
  "suggestions": [],
  "completions": []
}`,
  },
];

/** How to use the JSON API. */
export function ApiPage({ here }: { here: Here }) {
  const { api } = siteWordsIn(here.site.language);
  return (
    <Document here={here} title={api.title} description={api.text}>
      <div class="intro">
        <h1>{api.title}</h1>
        <p>{api.text}</p>
      </div>
      <div class="body" lang="en">
        {ROUTES.map(({ path, text, example }) => (
          <section>
            <h2>
              <code>GET {path}</code>
            </h2>
            <p>{text}</p>
            <CodeView code={example} label={path} />
          </section>
        ))}
        <section>
          <h2>Answers and errors</h2>
          <p>
            Texts are Markdown as they are written in the glossary. Each answer has an <code>ETag</code> that
            changes with it: send it back as <code>If-None-Match</code>, and an answer of before is 304. What
            can’t be answered is 400 or 404 with <code>{'{ "error": … }'}</code>, which says what to do.
          </p>
          <p>
            Beside it: the <a href={here.to(paths.feed)}>term of the day</a> as an Atom feed, and a{' '}
            <a href={here.to(paths.sitemap)}>map of the site</a>.
          </p>
        </section>
      </div>
    </Document>
  );
}
