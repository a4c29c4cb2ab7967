import type { Markup } from '../../markup/markup.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { dateText } from './date-text.ts';
import type { ScheduleNews, ScheduleView } from './schedule-view.ts';

/** How daily terms stand, and what is to know or to mend, the most important first. */
export function scheduleLines(context: ReplyContext, view: ScheduleView, news?: ScheduleNews): Markup[] {
  const { words, platform } = context;
  const { notes, state } = words.schedule;
  const lines = isTold(view, news) ? [] : stateLines(context, view);
  if (view.whyNotPost) lines.push(parseMarkup(notes[platform][view.whyNotPost]));
  if (view.matching === 0) lines.push(literal(notes.nothingMatches));
  if (view.asksZone && view.mayManage) lines.push(literal(notes.asksZone));
  if (view.isConfigured) lines.push(literal(notes.isConfigured));
  if (!view.mayManage) {
    if (view.state === 'stopped') lines.push(literal(state.askStopped));
    lines.push(parseMarkup(notes.mayNotManage[platform]));
  }
  return lines;
}

/** The news are how it stands, and need no second line. */
function isTold({ state, isPaused, leftOut }: ScheduleView, news: ScheduleNews | undefined): boolean {
  if (state === 'on' && news?.kind === 'skipped') return news.localDate === leftOut;
  if (state === 'on') return news?.kind === 'on' && !isPaused;
  return state === 'off' && (news?.kind === 'off' || news?.kind === 'off-now');
}

function stateLines(context: ReplyContext, view: ScheduleView): Markup[] {
  const { state: texts } = context.words.schedule;
  const isMine = view.whose === 'me';
  switch (view.state) {
    case 'none':
      return [literal(isMine ? texts.noneForMe : texts.none)];
    case 'on':
      if (view.leftOut) return [parseMarkup(texts.leavingOut(dateText(context, view.leftOut)))];
      return [parseMarkup(view.isPaused ? texts.paused : texts.on)];
    case 'off':
      return [parseMarkup(isMine ? texts.offForMe : texts.off)];
    case 'stopped':
      return [
        parseMarkup(texts.stopped),
        ...(view.stoppedBecause ? [literal(texts.stoppedBecause(quote(view.stoppedBecause)))] : []),
        ...(view.mayManage ? [literal(texts.mend)] : []),
      ];
  }
}
