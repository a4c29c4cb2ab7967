import type { Contrast } from '../../../core/glossary/term.ts';
import type { Markup } from '../../../core/markup/markup.ts';
import { parseMarkup } from '../../../core/markup/parse-markup.ts';
import { markupOfSide, nameOfSide, type Side } from '../../../core/replies/contrast/contrast-side.ts';
import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { MarkupView } from './markup-view.tsx';

type Props = {
  here: Here;
  /** Those to be explained: on the page of a term only the other one. */
  sides: readonly Side[];
  contrast?: Contrast | undefined;
  /** What they share, where the contrast does not say it. */
  inCommon?: Markup;
};

/** What tells two things apart: what each is, what they share, and when to choose which. */
export function ContrastView({ here, sides, contrast, inCommon = [] }: Props) {
  const { term } = siteWordsIn(here.site.language);
  const shared = contrast?.inCommon ? parseMarkup(contrast.inCommon) : inCommon;
  const areTwo = sides.length > 1;
  return (
    <dl class={areTwo ? 'contrast two' : 'contrast'}>
      {sides.map((side) => (
        <div class={areTwo ? 'side' : 'line'}>
          <dt>
            {side.kind === 'term' ? (
              <a href={here.to(paths.term(side.owner))}>{nameOfSide(side)}</a>
            ) : (
              nameOfSide(side)
            )}
          </dt>
          <dd>
            <MarkupView markup={markupOfSide(side)} />
          </dd>
        </div>
      ))}
      {shared.length > 0 ? <Line label={term.inCommon} markup={shared} /> : null}
      {contrast?.chooseWhen ? (
        <Line label={term.chooseWhen} markup={parseMarkup(contrast.chooseWhen)} />
      ) : null}
    </dl>
  );
}

function Line({ label, markup }: { label: string; markup: Markup }) {
  return (
    <div class="line said">
      <dt>{label}</dt>
      <dd>
        <MarkupView markup={markup} />
      </dd>
    </div>
  );
}
