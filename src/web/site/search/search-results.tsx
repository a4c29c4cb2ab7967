import type { Term } from '../../../core/glossary/term.ts';
import {
  markupOfSide,
  nameOfSide,
  type Side,
  termSide,
} from '../../../core/replies/contrast/contrast-side.ts';
import { quote } from '../../../core/replies/quote.ts';
import { summariseMarkup } from '../../../core/replies/term/summarise.ts';
import { groupsOf } from '../groups.ts';
import type { Here } from '../here.ts';
import { ContrastView } from '../parts/contrast-view.tsx';
import { MarkupView } from '../parts/markup-view.tsx';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { answerSearch, type SearchAnswer } from './answer-search.ts';

/** What a question leads to: a sure answer as a card, and anything else as what it is. */
export function SearchResults({ here, question }: { here: Here; question: string }) {
  const answer = answerSearch(here.site, question);
  return <AnswerView here={here} answer={answer} question={quote(question)} />;
}

type Props = { here: Here; answer: SearchAnswer; question: string };

function AnswerView({ here, answer, question }: Props) {
  const { search, term } = siteWordsIn(here.site.language);
  switch (answer.kind) {
    case 'found':
      return (
        <>
          {answer.missing ? <p class="note">{search.missing(answer.missing)}</p> : null}
          {answer.sides.length > 1 ? <p class="note">{search.several(answer.sides.length)}</p> : null}
          {answer.sides.map((side) => (
            <SideCard here={here} side={side} note={answer.note} />
          ))}
        </>
      );
    case 'compared': {
      const [one, other] = answer.sides;
      return (
        <article class="answer">
          <h2>{term.versus(nameOfSide(one), nameOfSide(other))}</h2>
          <Note text={answer.note} />
          <ContrastView
            here={here}
            sides={answer.sides}
            contrast={answer.contrast}
            inCommon={answer.inCommon}
          />
        </article>
      );
    }
    case 'unsure':
      return (
        <>
          <h2>{search.unsure}</h2>
          <p>{search.unsureText(question)}</p>
          <Sides here={here} sides={[...answer.asides, ...answer.terms.map(termSide)]} />
        </>
      );
    case 'unknown':
      return (
        <>
          <h2>{search.unknown}</h2>
          <p>{search.unknownText(question)}</p>
          <Near here={here} terms={answer.suggestions} />
        </>
      );
  }
}

/** One for each line that says how a side was read. */
function Note({ text = '' }: { text?: string | undefined }) {
  return text
    .split('\n')
    .filter((line) => line)
    .map((line) => <p class="note">{line}</p>);
}

function Near({ here, terms }: { here: Here; terms: readonly Term[] }) {
  const { search, front } = siteWordsIn(here.site.language);
  if (terms.length > 0) {
    return (
      <>
        <p>{search.near}</p>
        <Sides here={here} sides={terms.map(termSide)} />
      </>
    );
  }
  return (
    <>
      <p>{search.tip}</p>
      <p>
        <a href={here.to(paths.letters())}>{front.terms}</a> ·{' '}
        <a href={here.to(paths.tags)}>{front.allTags}</a>
      </p>
    </>
  );
}

function SideCard({ here, side, note }: { here: Here; side: Side; note: string | undefined }) {
  const { search } = siteWordsIn(here.site.language);
  const { owner } = side;
  const category = groupsOf(here.site.glossary).categoryOf(owner);
  return (
    <article class="answer">
      <h2>
        <a href={here.to(paths.term(owner))}>{nameOfSide(side)}</a>
      </h2>
      <Note text={note} />
      <MarkupView markup={markupOfSide(side)} />
      <p class="more">
        <a href={here.to(paths.term(owner))}>{search.more}</a>
        {category ? <span>{category.name}</span> : null}
      </p>
    </article>
  );
}

function Sides({ here, sides }: { here: Here; sides: readonly Side[] }) {
  return (
    <ul class="terms">
      {sides.map((side) => (
        <li>
          <a href={here.to(paths.term(side.owner))}>{nameOfSide(side)}</a>
          <p>{summariseMarkup(markupOfSide(side), 150)}</p>
        </li>
      ))}
    </ul>
  );
}
