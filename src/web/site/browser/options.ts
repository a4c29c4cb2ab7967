import type { ListedTerm, SearchJson } from '../search/to-search-json.ts';

/** A line of the list under the search: it leads to a term, or to the page that answers the question. */
export type Option = { readonly name: string; readonly hint: string; readonly id?: string };

const MOST = 8;

/**
 * What is offered for what has been typed so far: a sure answer first, saying how it was read; then names that may be
 * begun; and only where there are none of these what looks alike.
 * @param compare how a comparison is called, with {one} and {other} for its sides.
 */
export function optionsOf(answer: SearchJson, compare: string): Option[] {
  const { kind, answers, candidates, completions, suggestions, note } = answer;
  const [one = '', other = ''] = answers.map(({ name }) => name);
  const sure: Option[] =
    kind === 'compared'
      ? [{ name: compare.replace('{one}', () => one).replace('{other}', () => other), hint: note ?? '' }]
      : answers.map((term) => ({ ...toOption(term), hint: note ?? term.summary }));
  const others = [...candidates, ...completions];
  const rest = sure.length + others.length > 0 ? others : suggestions;
  const options = [...sure, ...rest.map(toOption)];
  const isFirst = ({ id, name }: Option, index: number) =>
    options.findIndex((each) => each.id === id && each.name === name) === index;
  return options.filter(isFirst).slice(0, MOST);
}

function toOption({ id, name, summary }: ListedTerm): Option {
  return { id, name, hint: summary };
}
