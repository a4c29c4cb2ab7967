import type { Way } from '../../action.ts';
import { LABEL_LENGTH } from '../../card.ts';
import type { Term } from '../../glossary/term.ts';
import type { ReplyContext } from '../reply.ts';
import { summarise } from '../term/summarise.ts';
import { openButton } from '../term/term-card.ts';
import { termList } from '../term/term-list.ts';
import type { Listed } from './list-card.ts';

/** Terms in a list, each with what it is; choosing one opens it, with a way back to the list. */
export function listedTerms({ words }: ReplyContext, way: Way): Listed<Term> {
  return {
    list: termList,
    label: words.labels.chooseTerm,
    option: (term) => ({ ...openButton(term, way), hint: summarise(term, LABEL_LENGTH) }),
  };
}
