import type { Card, CardPart } from '../../card.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { inRows } from '../in-rows.ts';
import { quote } from '../quote.ts';
import type { ReplyContext } from '../reply.ts';
import type { Whose } from './schedule-view.ts';
import { stepButton } from './step-button.ts';

type Stopped = {
  readonly whose: Whose;
  /** The channel's name; empty where it is not known. */
  readonly channel: string;
  /** In the platform's words. */
  readonly reason: string;
};

/** The one message to the owner when posts have failed again and again, and the bot has turned them off. */
export function stoppedCard(context: ReplyContext, { whose, channel, reason }: Stopped): Card {
  const { state, stopped } = context.words.schedule;
  const [name, why] = [quote(channel), quote(reason)];
  const isMine = whose === 'me';
  const what = isMine ? stopped.forMe : name ? stopped.channel(name) : stopped.someChannel;
  const lines = [
    literal(what),
    ...(why ? [literal(state.stoppedBecause(why))] : []),
    parseMarkup(isMine ? stopped.againForMe : stopped.again[context.platform]),
  ];
  return {
    tone: 'notice',
    title: stopped.title,
    parts: lines.map((body): CardPart => ({ kind: 'text', body })),
    // What is pressed here means this conversation, not the channel.
    rows: isMine
      ? inRows([stepButton(context, 'on', whose, 'primary'), stepButton(context, 'show', whose)])
      : [],
  };
}
