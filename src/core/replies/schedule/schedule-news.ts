import type { Run } from '../../markup/markup.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import { dateText } from './date-text.ts';
import type { ScheduleNews } from './schedule-view.ts';

/** What has just been done, in one line, with the way to the post if there is one. */
export function newsRuns(context: Pick<ReplyContext, 'words'>, news: ScheduleNews): readonly Run[] {
  const { news: texts } = context.words.schedule;
  switch (news.kind) {
    case 'skipped':
      return plain(texts.skipped(dateText(context, news.localDate)));
    case 'paused':
      return plain(texts.paused(dateText(context, news.until)));
    case 'failed-now':
      return plain(texts['failed-now'](quote(news.reason)));
    case 'posted-now':
    case 'posted-before': {
      const { link: url } = news;
      return url ? [...plain(`${texts[news.kind]} `), { text: texts.open, url }] : plain(texts[news.kind]);
    }
    default:
      return plain(texts[news.kind]);
  }
}

function plain(text: string): readonly Run[] {
  return [{ text }];
}
