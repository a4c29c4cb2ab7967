import type { CardPart } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { Run } from '../../markup/markup.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { roomiest } from '../roomiest.ts';
import { dateText } from './date-text.ts';
import type { PastPost, ScheduleView } from './schedule-view.ts';

/** What the list may weigh beside the other words of its card. */
const LIST_WEIGHT = 1_100;

/** As many days as the card has room for. */
export const MOST_LATEST = 5;

type Shown = Pick<ScheduleView, 'latest' | 'schedule'>;

/** What became of the latest days: a line each, which leads to the post where there is one. */
export function latestDays(context: ReplyContext, view: Shown): CardPart[] {
  if (view.latest.length === 0) return [];
  // Where long names and reasons are many, each gives up its end.
  return [
    roomiest([listOf(context, view, 60), listOf(context, view, 30), listOf(context, view, 12)], LIST_WEIGHT),
  ];
}

function listOf(context: ReplyContext, { latest, schedule }: Shown, length: number): CardPart {
  const items = latest.slice(0, MOST_LATEST).map((post, index) => {
    // The latest is still to be guessed.
    const isSecret = schedule.style === 'guess' && index === 0;
    return { depth: 0, runs: lineOf(context, post, length, isSecret) };
  });
  return { kind: 'text', label: context.words.schedule.facts.latest, body: [{ kind: 'list', items }] };
}

function lineOf(context: ReplyContext, post: PastPost, length: number, isSecret: boolean): readonly Run[] {
  const { past } = context.words.schedule;
  const { link: url, state } = post;
  const reason = clip(quote(post.reason ?? ''), length);
  const link = url ? { url } : {};
  const name: Run = { text: clip(post.termName ?? past.goneTerm, length), ...link };
  const date = `${dateText(context, post.localDate)}: `;
  const what = reason ? `${past[state]}: ${reason}` : past[state];
  if (isSecret) return [{ text: date }, { text: what, ...link }];
  // A day that was left out has no term that anybody saw.
  return state === 'skipped' ? [{ text: `${date}${what}` }] : [{ text: date }, name, { text: `, ${what}` }];
}
