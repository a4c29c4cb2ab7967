import type { Group } from '../../../glossary/glossary.ts';
import type { Topic } from '../../../schedule/schedule.ts';
import { findGroup, groupCalled } from '../../lists/find-group.ts';
import type { ReplyContext } from '../../reply.ts';

/** The category or tag of just this name or id: of both, the category. */
export function topicCalled(context: ReplyContext, typed: string): Topic | undefined {
  return topicBy(context, (groups) => groupCalled(groups, typed));
}

/** The same, or else the first whose name begins so. */
export function findTopic(context: ReplyContext, typed: string): Topic | undefined {
  return topicCalled(context, typed) ?? topicBy(context, (groups) => findGroup(groups, typed));
}

/** What the glossary has under a topic; undefined where it has left it. */
export function groupOfTopic(
  { glossary }: Pick<ReplyContext, 'glossary'>,
  { kind, id }: Topic,
): Group | undefined {
  const groups = kind === 'category' ? glossary.categories : glossary.tags;
  return groups.find((group) => group.id === id);
}

function topicBy(
  { glossary }: ReplyContext,
  find: (groups: readonly Group[]) => Group | undefined,
): Topic | undefined {
  const category = find(glossary.categories);
  if (category) return { kind: 'category', id: category.id };
  const tag = find(glossary.tags);
  return tag && { kind: 'tag', id: tag.id };
}
