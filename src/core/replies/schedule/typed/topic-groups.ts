import type { Glossary, Group } from '../../../glossary/glossary.ts';
import { nameKey } from '../../../glossary/name-key.ts';
import { oncePer } from '../../../once-per.ts';
import type { Topic } from '../../../schedule/schedule.ts';
import { findGroup } from '../../lists/find-group.ts';
import type { ReplyContext } from '../../reply.ts';

type Told = Pick<ReplyContext, 'glossary'>;

/** The category or tag of just this name or id: of both, the category. */
export function topicCalled({ glossary }: Told, typed: string): Topic | undefined {
  return topicsByKey(glossary).get(nameKey(typed));
}

/** The same, or else the first whose name begins so. */
export function findTopic({ glossary }: Told, typed: string): Topic | undefined {
  const exact = topicCalled({ glossary }, typed);
  if (exact) return exact;
  const category = findGroup(glossary.categories, typed);
  if (category) return { kind: 'category', id: category.id };
  const tag = findGroup(glossary.tags, typed);
  return tag && { kind: 'tag', id: tag.id };
}

/** What the glossary has under a topic; undefined where it has left it. */
export function groupOfTopic({ glossary }: Told, { kind, id }: Topic): Group | undefined {
  const groups = kind === 'category' ? glossary.categories : glossary.tags;
  return groups.find((group) => group.id === id);
}

/** Every word of a command may begin a name, so they are not searched one by one. */
const topicsByKey = oncePer(({ categories, tags }: Glossary): ReadonlyMap<string, Topic> => {
  const byKey = new Map<string, Topic>();
  const add = (kind: Topic['kind'], { id }: Group, name: string) => {
    const key = nameKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { kind, id });
  };
  for (const [kind, groups] of [
    ['category', categories],
    ['tag', tags],
  ] as const) {
    for (const group of groups) add(kind, group, group.name);
    for (const group of groups) add(kind, group, group.id);
  }
  return byKey;
});
