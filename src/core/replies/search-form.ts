import type { Form, FormValues } from '../form.ts';
import type { ReplyContext } from './reply.ts';

const FIELD = 'question';

/** Enough for a question; what comes all the same is searched as far as any text is. */
const LONGEST = 300;

/** Asks what to search; what is typed there is asked as a command is. */
export function searchForm({ words }: Pick<ReplyContext, 'words'>): Form {
  const { search, searchExample } = words.labels;
  return {
    title: words.home.title,
    submit: search,
    action: { kind: 'search' },
    fields: [{ kind: 'text', name: FIELD, label: search, example: searchExample, longest: LONGEST }],
  };
}

/** What was typed into it; empty where the field is missing. */
export function searchedText(values: FormValues): string {
  return values[FIELD]?.[0] ?? '';
}
