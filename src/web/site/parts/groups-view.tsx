import type { Group } from '../../../core/glossary/glossary.ts';
import type { Here } from '../here.ts';

type Props = { here: Here; groups: readonly Group[]; pathOf: (group: Group) => string; class?: string };

/** Categories or tags, each with the number of its terms. */
export function GroupsView({ here, groups, pathOf, class: look = 'groups' }: Props) {
  return (
    <ul class={look}>
      {groups.map((group) => (
        <li>
          <a href={here.to(pathOf(group))}>
            {group.name} <span class="count">{group.terms.length}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
