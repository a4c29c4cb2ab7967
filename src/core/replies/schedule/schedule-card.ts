import type { Button, Card, CardPart } from '../../card.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import { latestDays } from './latest-days.ts';
import { scheduleFacts } from './schedule-facts.ts';
import { scheduleLines } from './schedule-lines.ts';
import { newsRuns } from './schedule-news.ts';
import type { ScheduleNews, ScheduleView } from './schedule-view.ts';
import { stepAction, stepButton } from './step-button.ts';

/** The one card of settings: what has just been done, how the daily terms stand, and what can be done about them. */
export function scheduleCard(context: ReplyContext, view: ScheduleView, news?: ScheduleNews): Card {
  const { schedule } = context.words;
  const lines = scheduleLines(context, view, news);
  return {
    tone: 'notice',
    title: schedule.title,
    subtitle: view.whose === 'me' ? schedule.forMe : schedule.here,
    parts: [
      ...(news ? [newsPart(context, news)] : []),
      ...lines.map((body): CardPart => ({ kind: 'text', body })),
      ...latestDays(context, view),
      scheduleFacts(context, view),
    ],
    rows: [
      ...inRows(view.mayManage ? mainButtons(context, view) : []),
      ...inRows(otherButtons(context, view)),
    ],
    ...footer(context),
  };
}

function newsPart(context: ReplyContext, news: ScheduleNews): CardPart {
  return { kind: 'text', body: [{ kind: 'paragraph', runs: newsRuns(context, news) }] };
}

/** What changes something. */
function mainButtons(context: ReplyContext, view: ScheduleView): Button[] {
  const { state, whose, isPaused, leftOut, matching } = view;
  const change = stepButton(context, 'settings', whose);
  if (state !== 'on') return [stepButton(context, 'on', whose, 'primary'), change];
  const canPost = matching > 0;
  return [
    ...(canPost ? [stepButton(context, 'now', whose)] : []),
    ...(canPost && !isPaused ? [stepButton(context, 'skip', whose)] : []),
    ...(isPaused ? [resumeButton(context, view)] : []),
    ...(!isPaused || leftOut ? [stepButton(context, 'pause', whose)] : []),
    change,
    stepButton(context, 'off', whose, 'danger'),
  ];
}

function resumeButton(context: ReplyContext, { whose, leftOut }: ScheduleView): Button {
  if (!leftOut) return stepButton(context, 'resume', whose, 'primary');
  return { label: context.words.schedule.buttons.unskip, action: stepAction('resume', whose) };
}

function otherButtons(context: ReplyContext, { whose, matching }: ScheduleView): Button[] {
  const { buttons } = context.words.schedule;
  const isShared = whose === 'channel' && !context.isAlone;
  return [
    ...(matching > 0 ? [stepButton(context, 'preview', whose)] : []),
    ...(isShared ? [{ label: buttons.forMe, action: stepAction('show', 'me') }] : []),
    placeButton(context, 'home'),
  ];
}
