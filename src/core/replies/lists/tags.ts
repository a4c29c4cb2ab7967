import type { Card } from '../../card.ts';
import type { Tag } from '../../glossary/glossary.ts';
import { placeButton } from '../place-button.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { wayFrom } from '../way.ts';
import { findGroup } from './find-group.ts';
import { listCard } from './list-card.ts';
import { listedTags } from './listed-groups.ts';
import { listedTerms } from './listed-terms.ts';
import { sortedTerms } from './sorted-terms.ts';
import { turnPages } from './turn-pages.ts';

/** Tags as typed: no words → all of them; a tag's name or the start of it → its terms. */
export function typedTagCard(context: ReplyContext, typed: string): Card {
  const tag = findGroup(context.glossary.tags, typed);
  return tag ? tagCard(context, tag, 0) : tagsCard(context, 0, quote(typed));
}

/** A page (from 0) of the tags, the most used first; `unknown` is a tag asked for that there isn't. */
export function tagsCard(context: ReplyContext, page: number, unknown = ''): Card {
  const { glossary, words } = context;
  const { tags } = glossary;
  const turned = turnPages(context, tags, page, (to) => ({ kind: 'tag', page: to }));
  const isUnknown = unknown !== '' && tags.length > 0;
  return listCard(context, turned, listedTags(context), {
    title: words.tags.title,
    lines: [
      ...(isUnknown ? [words.tags.noTag(unknown)] : []),
      tags.length > 0 ? words.tags.summary(tags.length) : words.tags.none,
    ],
    buttons: [placeButton(context, 'browse')],
  });
}

/** A page (from 0) of a tag's terms. */
export function tagCard(context: ReplyContext, tag: Tag, page: number): Card {
  const { words } = context;
  const { key, name, terms } = tag;
  const turned = turnPages(context, sortedTerms(tag), page, (to) => ({ kind: 'tag', tag: key, page: to }));
  return listCard(context, turned, listedTerms(context, wayFrom({ kind: 'tag', key })), {
    title: words.tags.tagTitle(name),
    subtitle: words.browse.count(terms.length),
    buttons: [placeButton(context, 'tags')],
  });
}
