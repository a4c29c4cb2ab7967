import type { How } from '../search/resolution.ts';
import type { Words } from '../words/words.ts';
import { quote } from './quote.ts';

/** What was read as something of this name, and how; a *beginning* is what a name begins with. */
type Reading = { readonly name: string; readonly how: How | 'beginning'; readonly read?: string };

/** How a question was read, said whenever it wasn't by the name itself. */
export function howRead({ card }: Words, { name, how, read }: Reading): string | undefined {
  if (how === 'description') return card.fromDescription(name);
  if (how === 'name' || !read) return undefined;
  return how === 'alias' ? card.alsoCalled(quote(read), name) : card.readAs(quote(read), name);
}
