import type { Resolution } from '../search/resolution.ts';
import { readAsideAlone } from './contrast/aside-alone.ts';
import { type Comparison, readComparison } from './contrast/compare-sides.ts';
import type { ReplyContext } from './reply.ts';

/** What the search makes of a question, and what it compares where it is about two things. */
export type Asked = { readonly resolution: Resolution; readonly comparison: Comparison | undefined };

/** The one way in which a question is read, in a chat as on the site. */
export function readAsked(context: ReplyContext, text: string): Asked {
  const resolution = context.finder.find(text);
  const comparison = readAsideAlone(context, text, resolution) ?? readComparison(context, text, resolution);
  return { resolution, comparison };
}
