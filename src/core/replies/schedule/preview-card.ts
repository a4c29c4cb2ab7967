import type { Card, CardPart } from '../../card.ts';
import { clip } from '../../clip.ts';
import { literal } from '../../markup/parse-markup.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import type { ReplyContext } from '../reply.ts';
import { roomiest } from '../roomiest.ts';
import { dateText } from './date-text.ts';
import type { ComingPost, ScheduleView } from './schedule-view.ts';
import { stepButton } from './step-button.ts';

/** What the dates may weigh beside the other words of the card. */
const LIST_WEIGHT = 2_600;

/** A fortnight of posts. */
export const MOST_COMING = 14;

/** What will be posted on the days to come, at most `MOST_COMING`, unless the glossary changes. */
export function previewCard(
  context: ReplyContext,
  { whose, state }: Pick<ScheduleView, 'whose' | 'state'>,
  posts: readonly ComingPost[],
): Card {
  const { schedule } = context.words;
  const { preview } = schedule;
  const lines =
    posts.length === 0 ? [preview.nothing] : [...(state === 'on' ? [] : [preview.off]), preview.note];
  return {
    tone: 'notice',
    title: preview.title,
    subtitle: whose === 'me' ? schedule.forMe : schedule.here,
    parts: [
      ...lines.map((line): CardPart => ({ kind: 'text', body: literal(line) })),
      ...(posts.length > 0 ? [listOfDates(context, posts.slice(0, MOST_COMING))] : []),
    ],
    rows: inRows([stepButton(context, 'show', whose)]),
    ...footer(context),
  };
}

function listOfDates(context: ReplyContext, posts: readonly ComingPost[]): CardPart {
  return roomiest(
    [listOf(context, posts, 80), listOf(context, posts, 30), listOf(context, posts, 12)],
    LIST_WEIGHT,
  );
}

function listOf(context: ReplyContext, posts: readonly ComingPost[], nameLength: number): CardPart {
  const items = posts.map(({ localDate, term }) => ({
    depth: 0,
    runs: [
      { text: `${dateText(context, localDate)}: ` },
      { text: clip(term.name, nameLength), strong: true as const },
    ],
  }));
  return { kind: 'text', body: [{ kind: 'list', items }] };
}
