import { type Button, type Card, type CardPart, type CardRow, LABEL_LENGTH } from '../card.ts';
import { clip } from '../clip.ts';
import type { Term } from '../glossary/term.ts';
import { literal, parseMarkup } from '../markup/parse-markup.ts';
import { footer } from './footer.ts';
import { inRows } from './in-rows.ts';
import { choiceRow } from './lists/list-card.ts';
import { groupList, listedCategories, listedTags } from './lists/listed-groups.ts';
import { PAGE } from './lists/turn-pages.ts';
import { placeButton } from './place-button.ts';
import type { ReplyContext } from './reply.ts';
import { stepAction } from './schedule/step-button.ts';
import { openButton } from './term/term-card.ts';
import { termRuns } from './term/term-list.ts';

const POPULAR = 10;

/** The front page of the glossary: search, the term of the day, categories, popular tags, and the ways on. */
export function homeCard(context: ReplyContext): Card {
  const { glossary, words, platform, dailyTerm } = context;
  const { terms, categories } = glossary;
  if (terms.length === 0) return emptyCard(context);
  const lines = [
    parseMarkup(words.home[platform]),
    literal(words.browse.summary(terms.length, categories.length)),
  ];
  return {
    tone: 'notice',
    title: words.home.title,
    parts: [
      ...lines.map((body): CardPart => ({ kind: 'text', body })),
      ...(dailyTerm ? [dailyPart(context, dailyTerm)] : []),
      groupList(context, categories.slice(0, PAGE), words.home.categories),
    ],
    rows: [
      { kind: 'search', label: words.labels.search, example: words.labels.searchExample },
      ...inRows([...(dailyTerm ? [dailyButton(context, dailyTerm)] : []), subscribeButton(context)]),
      ...categoryRow(context),
      ...tagRow(context),
      ...inRows([
        placeButton(context, 'letters'),
        placeButton(context, 'random'),
        placeButton(context, 'paths'),
        placeButton(context, 'quiz'),
        placeButton(context, 'help'),
      ]),
    ],
    ...footer(context),
  };
}

function emptyCard(context: ReplyContext): Card {
  const { words } = context;
  return {
    tone: 'notice',
    title: words.home.title,
    parts: [{ kind: 'text', body: literal(words.browse.empty) }],
    rows: inRows([placeButton(context, 'help')]),
    ...footer(context),
  };
}

function dailyPart({ words }: ReplyContext, term: Term): CardPart {
  return { kind: 'text', label: words.home.daily, body: [{ kind: 'paragraph', runs: termRuns(term) }] };
}

/** By itself a name says nothing of why it is there. */
function dailyButton({ words }: ReplyContext, term: Term): Button {
  return { ...openButton(term), label: clip(words.card.dailyTitle(term.name), LABEL_LENGTH) };
}

function subscribeButton({ words }: ReplyContext): Button {
  return { label: words.schedule.buttons.dailyForMe, action: stepAction('show', 'me') };
}

function categoryRow(context: ReplyContext): CardRow[] {
  const { glossary } = context;
  const { label, option } = listedCategories(context);
  const options = glossary.categories.slice(0, PAGE).map(option);
  if (glossary.categories.length > PAGE) {
    options.push(placeButton(context, 'browse'));
  }
  return choiceRow(label, options);
}

/** The most used tags; what they are is said by the label, for a choice shows it first. */
function tagRow(context: ReplyContext): CardRow[] {
  const { glossary, words } = context;
  const options = glossary.tags.slice(0, POPULAR).map(listedTags(context).option);
  if (glossary.tags.length > POPULAR) {
    options.push(placeButton(context, 'tags'));
  }
  return choiceRow(words.home.tags, options);
}
