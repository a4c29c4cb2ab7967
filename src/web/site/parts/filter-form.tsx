import type { Group } from '../../../core/glossary/glossary.ts';
import type { Here } from '../here.ts';
import { paths } from '../paths.ts';
import { siteWordsIn } from '../words/site-words-in.ts';

/** A choice of more is no choice; every tag has a page of its own. */
const MOST_TAGS = 100;

type Props = { here: Here; category?: string | undefined; tag?: string | undefined; question?: string };

/** Chooses a category and a tag. Without a script it asks the search page; a list that is whole is filtered in place. */
export function FilterForm({ here, category = '', tag = '', question = '' }: Props) {
  const { filter } = siteWordsIn(here.site.language);
  const { categories, tags } = here.site.glossary;
  return (
    <form class="filter" action={here.to(paths.search)} method="get" aria-label={filter.label}>
      {question ? <input type="hidden" name="q" value={question} /> : null}
      <Choice
        name="category"
        label={filter.category}
        any={filter.anyCategory}
        groups={categories}
        chosen={category}
      />
      <Choice
        name="tag"
        label={filter.tag}
        any={filter.anyTag}
        groups={tags.slice(0, MOST_TAGS)}
        chosen={tag}
      />
      <button type="submit">{filter.apply}</button>
      <p class="shown" role="status" data-text={filter.shown('{count}', '{all}')} />
    </form>
  );
}

type ChoiceProps = { name: string; label: string; any: string; groups: readonly Group[]; chosen: string };

function Choice({ name, label, any, groups, chosen }: ChoiceProps) {
  const id = `filter-${name}`;
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        <option value="">{any}</option>
        {groups.map(({ id: value, name: text }) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
