import type { Action } from '../action.ts';
import type { Card } from '../card.ts';
import type { Term } from '../glossary/term.ts';
import { termOfKey } from '../glossary/term-of-key.ts';
import { askedCard } from './asked.ts';
import { contrastCardBySides, contrastsCard } from './contrast/contrast.ts';
import { termsCard } from './explain-message.ts';
import { helpCard } from './help.ts';
import { homeCard } from './home.ts';
import { pathCard, pathsCard } from './learn/path.ts';
import { quizCard } from './learn/quiz.ts';
import { quizAnswerCard } from './learn/quiz-answer.ts';
import { categoriesCard, categoryCard } from './lists/browse.ts';
import { groupOfKey } from './lists/find-group.ts';
import { lettersCard } from './lists/letters.ts';
import { tagCard, tagsCard } from './lists/tags.ts';
import { goneCard, notYoursCard } from './notices.ts';
import { randomCard } from './random.ts';
import { renamedNote } from './renamed-note.ts';
import type { Person, PressResult, ReplyContext } from './reply.ts';
import { searchForm } from './search-form.ts';
import { severalCard } from './several.ts';
import { privateTermCard, publicTermCard } from './term/term-card.ts';
import { unsureCard } from './unsure.ts';

/**
 * What a press leads to. The action comes from a message that anyone may have made: whatever it names is looked up
 * anew, and what is gone gets a kind line.
 */
export function pressAction(
  context: ReplyContext,
  action: Action,
  presser: Person,
  random: () => number,
): PressResult {
  const { glossary, words } = context;
  const gone: PressResult = { kind: 'tell', card: goneCard(context) };
  const sharedBy = words.card.sharedBy(presser.name);
  switch (action.kind) {
    case 'open': {
      const { kind: _, term: key, ...place } = action;
      return withTerm(key, (term, note) => show(privateTermCard(context, term, { ...place, note })));
    }
    case 'daily':
      return withTerm(action.term, (term, note) => show(privateTermCard(context, term, { note })));
    case 'share': {
      const [first, ...others] = termsOf(action.terms);
      if (!first) return gone;
      const card =
        others.length === 0
          ? publicTermCard(context, first, presser.id, sharedBy)
          : severalCard(context, [first, ...others], { asker: presser.id, note: sharedBy }, action.total);
      return shareIn(action.thread, card);
    }
    case 'share-contrast': {
      const card = contrastCardBySides(context, action.sides, { asker: presser.id, note: sharedBy });
      return card ? shareIn(action.thread, card) : gone;
    }
    case 'delete':
      return action.asker === presser.id ? { kind: 'delete' } : { kind: 'tell', card: notYoursCard(context) };
    case 'suggestions': {
      const terms = termsOf(action.terms);
      return terms.length > 0 ? show(unsureCard(context, terms)) : gone;
    }
    case 'terms': {
      const terms = termsOf(action.terms);
      return terms.length > 0 ? show(termsCard(context, terms, action.thread, action.total)) : gone;
    }
    case 'contrast': {
      const { kind: _, sides, ...way } = action;
      const note = renamedNote(context, ...sides);
      const card = contrastCardBySides(context, sides, { ...way, ...(note ? { note } : {}) });
      return card ? show(card) : gone;
    }
    case 'contrasts': {
      const { kind: _, term: key, page = 0, ...way } = action;
      return withTerm(key, (term, note) => show(contrastsCard(context, term, way, page, note)));
    }
    case 'home':
      return show(homeCard(context));
    case 'search':
      return { kind: 'form', form: searchForm(context) };
    case 'browse': {
      const category = categoryOf(action.category);
      return show(
        category ? categoryCard(context, category, action.page) : categoriesCard(context, action.page),
      );
    }
    case 'tag': {
      const tag = groupOfKey(glossary.tags, action.tag);
      return show(tag ? tagCard(context, tag, action.page) : tagsCard(context, action.page));
    }
    case 'letters':
      return show(lettersCard(context, action.page));
    case 'random':
      return show(randomCard(context, random, categoryOf(action.category)));
    case 'path': {
      const card = pathCard(context, action);
      if (card) return show(card);
      return action.scope === 'category' ? show(pathsCard(context, 0)) : gone;
    }
    case 'paths':
      return show(pathsCard(context, action.page ?? 0));
    case 'quiz':
      return show(quizCard(context, random, { category: categoryOf(action.category) }));
    case 'answer': {
      const card = quizAnswerCard(context, action);
      return card ? show(card) : gone;
    }
    case 'rate': {
      const { kind: _, term: key, verdict, ...place } = action;
      return withTerm(key, (term, renamed) => ({
        kind: 'show',
        card: privateTermCard(context, term, {
          ...place,
          note: renamed ? `${words.card.thanks} ${renamed}` : words.card.thanks,
          isRated: true,
        }),
        tally: { kind: 'verdict', termId: term.id, verdict },
      }));
    }
    case 'ask':
      return {
        kind: 'show',
        card: askedCard(context, action.wish),
        tally: { kind: 'wish', wish: action.wish },
      };
    case 'help':
      return show(helpCard(context));
    case 'schedule':
    case 'schedule-zone':
      return { kind: 'schedule', action };
  }

  /** The term of a key; of a key that it had before, with a word about it. */
  function withTerm(key: string, answer: (term: Term, note?: string) => PressResult): PressResult {
    const term = termOfKey(glossary, key);
    return term ? answer(term, renamedNote(context, key)) : gone;
  }

  function termsOf(keys: readonly string[]): Term[] {
    return [...new Set(keys.flatMap((key) => termOfKey(glossary, key) ?? []))];
  }

  function categoryOf(key: string | undefined) {
    return groupOfKey(glossary.categories, key);
  }
}

/** In Slack in the thread under a message, where the button names one. */
function shareIn(thread: string | undefined, card: Card): PressResult {
  return { kind: 'share', card, ...(thread ? { thread } : {}) };
}

function show(card: Card): PressResult {
  return { kind: 'show', card };
}
