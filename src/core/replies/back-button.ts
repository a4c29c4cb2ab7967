import type { Way } from '../action.ts';
import { type Button, LABEL_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Group } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import { termOfKey } from '../glossary/term-of-key.ts';
import { groupOfKey } from './lists/find-group.ts';
import { sortedTerms } from './lists/sorted-terms.ts';
import { PAGE } from './lists/turn-pages.ts';
import type { ReplyContext } from './reply.ts';

/**
 * Back to the latest term of the way that is still in the glossary; from the first, to the page of the list where it
 * was opened.
 * @param term the term that is seen, where it is one.
 * @returns undefined where nothing led here, or nothing of it is left.
 */
export function backButton(context: ReplyContext, way: Way, term?: Term): Button | undefined {
  const { glossary, words } = context;
  for (let index = way.trail.length - 1; index >= 0; index -= 1) {
    const earlier = termOfKey(glossary, way.trail[index] ?? '');
    if (!earlier) continue;
    const before = { ...way, trail: way.trail.slice(0, index) };
    const action = { kind: 'open', term: earlier.key, page: 0, ...before } as const;
    return { label: clip(words.buttons.backTo(earlier.name), LABEL_LENGTH), action };
  }
  return backToOrigin(context, way, term);
}

function backToOrigin({ glossary, words }: ReplyContext, way: Way, term?: Term): Button | undefined {
  const { from } = way;
  const thread = way.thread ? { thread: way.thread } : {};
  switch (from?.kind) {
    case 'terms':
      return { label: words.buttons.backToList, action: { ...from, ...thread } };
    case 'suggestions':
      return { label: words.buttons.backToList, action: from };
    case 'contrast':
      return { label: words.buttons.backToComparison, action: { ...from, trail: [], ...thread } };
    case 'category': {
      const category = groupOfKey(glossary.categories, from.key);
      if (!category) return undefined;
      const page = pageOf(sortedTerms(category), term);
      return { ...backTo(category), action: { kind: 'browse', category: category.key, page } };
    }
    case 'tag': {
      const tag = groupOfKey(glossary.tags, from.key);
      if (!tag) return undefined;
      return { ...backTo(tag), action: { kind: 'tag', tag: tag.key, page: pageOf(sortedTerms(tag), term) } };
    }
    case 'letters': {
      const page = pageOf(glossary.terms, term);
      return { ...backTo({ name: words.letters.title }), action: { kind: 'letters', page } };
    }
    // Chance leads on, not back.
    case 'random':
    case undefined:
      return undefined;
  }

  function backTo({ name }: Pick<Group, 'name'>) {
    return { label: clip(words.buttons.backTo(name), LABEL_LENGTH) };
  }
}

function pageOf(terms: readonly Term[], term: Term | undefined): number {
  return term ? Math.max(0, Math.floor(terms.indexOf(term) / PAGE)) : 0;
}
