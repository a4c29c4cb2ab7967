import type { Action } from '../../action.ts';
import { type CardPart, LABEL_LENGTH } from '../../card.ts';
import { weighPart } from '../../card-weight.ts';
import { clip } from '../../clip.ts';
import type { Group } from '../../glossary/glossary.ts';
import type { ReplyContext } from '../reply.ts';
import type { Listed } from './list-card.ts';

/** Categories in a list, each with the number of its terms; choosing one shows them. */
export function listedCategories(context: ReplyContext): Listed<Group> {
  const { chooseCategory } = context.words.labels;
  return listedGroups(context, chooseCategory, (category) => ({ kind: 'browse', category, page: 0 }));
}

/** Tags in a list, just as categories are. */
export function listedTags(context: ReplyContext): Listed<Group> {
  return listedGroups(context, context.words.labels.chooseTag, (tag) => ({ kind: 'tag', tag, page: 0 }));
}

function listedGroups(context: ReplyContext, label: string, open: (key: string) => Action): Listed<Group> {
  return {
    label,
    list: (groups) => groupList(context, groups),
    option: (group) => ({
      label: clip(group.name, LABEL_LENGTH),
      hint: context.words.browse.count(group.terms.length),
      action: open(group.key),
    }),
  };
}

/** Leaves room for the other words of the front page. */
const LIST_WEIGHT = 1_900;

/** The longest name in a list; where long ones are many, each gives up its end. */
const NAMES = [60, 30, 20];

/** One line a category or tag, with the number of its terms. At most twenty. */
export function groupList(context: ReplyContext, groups: readonly Group[], label?: string): CardPart {
  const lists = NAMES.map((length) => listOf(context, groups, length, label));
  return lists.find((part) => weighPart(part) <= LIST_WEIGHT) ?? listOf(context, groups, 10, label);
}

function listOf(
  { words }: ReplyContext,
  groups: readonly Group[],
  nameLength: number,
  label?: string,
): CardPart {
  const items = groups.map(({ name, terms }) => ({
    depth: 0,
    runs: [
      { text: clip(name, nameLength), strong: true } as const,
      { text: `: ${words.browse.count(terms.length)}` },
    ],
  }));
  return { kind: 'text', ...(label ? { label } : {}), body: [{ kind: 'list', items }] };
}
