import { clip } from '../../clip.ts';
import type { Term } from '../../glossary/term.ts';
import type { ReplyContext } from '../reply.ts';
import { summarise } from '../term/summarise.ts';
import { LABEL_LENGTH } from '../term/term-card.ts';
import { termList } from '../term/term-list.ts';
import type { Listed } from './list-card.ts';

/** Terms in a list, each with what it is; choosing one opens it. */
export function listedTerms({ words }: ReplyContext): Listed<Term> {
  return {
    list: termList,
    label: words.labels.chooseTerm,
    option: (term) => ({
      label: clip(term.name, LABEL_LENGTH),
      hint: summarise(term, LABEL_LENGTH),
      action: { kind: 'open', term: term.key, page: 0, trail: [] },
    }),
  };
}
