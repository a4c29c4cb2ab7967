import type { Meaning } from '../../../core/glossary/term.ts';
import { parseMarkup } from '../../../core/markup/parse-markup.ts';
import { definitionMarkup } from '../../../core/replies/term/meaning-markup.ts';
import type { SiteWords } from '../words/site-words.ts';
import { CodeView, MarkupView, OutsideLink } from './markup-view.tsx';

/** One definition of a term with all that belongs to it. */
export function MeaningView({ meaning, words: { term } }: { meaning: Meaning; words: SiteWords }) {
  const { context, inPractice, example, links } = meaning;
  // Where meanings have headings of their own, what belongs to each is one level below.
  const Heading = context ? 'h3' : 'h2';
  return (
    <section class="meaning">
      {context ? <h2 class="context">{context}</h2> : null}
      <div class="definition">
        <MarkupView markup={definitionMarkup(meaning)} />
      </div>
      {inPractice ? (
        <>
          <Heading>{term.inPractice}</Heading>
          <MarkupView markup={parseMarkup(inPractice)} />
        </>
      ) : null}
      {example ? (
        <>
          <Heading>{term.example}</Heading>
          <CodeView
            code={example.code}
            label={example.language ? term.exampleIn(example.language) : term.example}
          />
        </>
      ) : null}
      {links.length > 0 ? (
        <>
          <Heading>{term.links}</Heading>
          <ul class="links">
            {links.map(({ title, url }) => (
              <li>
                <OutsideLink url={url}>{title}</OutsideLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
