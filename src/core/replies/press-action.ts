import type { Action } from '../action.ts';
import type { Term } from '../glossary/term.ts';
import { categoriesCard, categoryCard } from './browse.ts';
import { helpCard } from './help.ts';
import { goneCard, notYoursCard } from './notices.ts';
import { randomCard } from './random.ts';
import type { Person, PressResult, ReplyContext } from './reply.ts';
import { privateTermCard, publicTermCard } from './term-card.ts';
import { unsureCard } from './unsure.ts';

/**
 * What a press leads to. The action comes from a message that anyone may have made: whatever it names is looked up
 * anew, and a term that is gone gets a kind line.
 */
export function pressAction(
  context: ReplyContext,
  action: Action,
  presser: Person,
  random: () => number,
): PressResult {
  const { glossary, words } = context;
  switch (action.kind) {
    case 'open': {
      const { page, trail } = action;
      return withTerm(action.term, (term) => show(privateTermCard(context, term, { page, trail })));
    }
    case 'daily':
      return withTerm(action.term, (term) => show(privateTermCard(context, term)));
    case 'share':
      return withTerm(action.term, (term) => ({
        kind: 'share',
        card: publicTermCard(context, term, presser.id, words.card.sharedBy(presser.name)),
      }));
    case 'delete':
      return action.asker === presser.id ? { kind: 'delete' } : { kind: 'tell', card: notYoursCard(context) };
    case 'suggestions': {
      const terms = [...new Set(action.terms)].flatMap((key) => glossary.byKey.get(key) ?? []);
      return terms.length > 0 ? show(unsureCard(context, terms)) : { kind: 'tell', card: goneCard(context) };
    }
    case 'browse': {
      const category = glossary.categories.find(({ key }) => key === action.category);
      return show(
        category ? categoryCard(context, category, action.page) : categoriesCard(context, action.page),
      );
    }
    case 'random':
      return show(randomCard(context, random));
    case 'help':
      return show(helpCard(context));
  }

  function withTerm(key: string, answer: (term: Term) => PressResult): PressResult {
    const term = glossary.byKey.get(key);
    return term ? answer(term) : { kind: 'tell', card: goneCard(context) };
  }
}

function show(card: Extract<PressResult, { kind: 'show' }>['card']): PressResult {
  return { kind: 'show', card };
}
