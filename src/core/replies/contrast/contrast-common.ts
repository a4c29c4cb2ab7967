import { nameKey } from '../../glossary/name-key.ts';
import type { Term } from '../../glossary/term.ts';
import type { Markup } from '../../markup/markup.ts';
import { literal } from '../../markup/parse-markup.ts';
import type { ReplyContext } from '../reply.ts';
import type { Side } from './contrast-side.ts';

/** So many of a kind are named. */
const MOST = 3;

/** What two terms share by their category, tags and related terms; empty where they share nothing, and for asides. */
export function inCommon(context: ReplyContext, one: Side, other: Side): Markup {
  if (one.kind === 'aside' || other.kind === 'aside') return [];
  const { contrast } = context.words;
  const isSame = nameKey(one.owner.category) === nameKey(other.owner.category);
  const said = isSame ? nameKey(one.owner.category) : undefined;
  const tags = sharedTags(one.owner, other.owner).filter((tag) => nameKey(tag) !== said);
  const names = sharedRelated(context, one.owner, other.owner);
  const sentences = [
    ...(isSame ? [contrast.sameCategory(one.owner.category)] : []),
    ...(tags.length > 0 ? [contrast.sharedTags(tags.slice(0, MOST).join(', '))] : []),
    ...(names.length > 0 ? [contrast.sharedRelated(names.slice(0, MOST).join(', '))] : []),
  ];
  return sentences.length > 0 ? literal(sentences.join(' ')) : [];
}

function sharedTags(one: Term, other: Term): string[] {
  const others = new Set(other.tags.map(nameKey));
  return one.tags.filter((tag) => others.has(nameKey(tag)));
}

function sharedRelated({ glossary }: ReplyContext, one: Term, other: Term): string[] {
  const others = new Set(other.related);
  return one.related.filter((id) => others.has(id)).flatMap((id) => glossary.byId.get(id)?.name ?? []);
}
