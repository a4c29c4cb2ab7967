import type { CardPart } from '../../card.ts';
import type { Term } from '../../glossary/term.ts';
import { paginate } from '../../paginate.ts';
import type { ReplyContext } from '../reply.ts';
import { definitionMarkup } from '../term/meaning-markup.ts';
import { mask } from './mask.ts';

/**
 * What a term is, with all its names blanked out. A text as short as a definition fills one page; of one that is all
 * marks the first page is question enough.
 */
export function maskedDefinition(
  { words }: Pick<ReplyContext, 'words'>,
  { name, aliases, meanings }: Term,
): readonly CardPart[] {
  const body = mask(definitionMarkup(meanings[0]), [name, ...aliases], words.quiz.blank);
  return paginate([{ kind: 'text', body }])[0] ?? [];
}
