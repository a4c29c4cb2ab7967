import type { Meaning } from '../../glossary/term.ts';
import { parseMarkup } from '../../markup/parse-markup.ts';
import { oncePer } from '../../once-per.ts';

/** What it is, parsed once: a long text full of marks takes a tenth of a second, and lists show it again and again. */
export const definitionMarkup = oncePer(({ definition }: Meaning) => parseMarkup(definition));
