import type { ReplyContext } from '../../core/replies/reply.ts';
import type { DailyAsked } from '../../daily/daily-desk.ts';
import type { Desk } from './desk.ts';

/** Who asks, and where: in the Home tab no channel is. */
export type Asker = {
  readonly context: ReplyContext;
  readonly workspace: string | undefined;
  readonly person: string;
  readonly channel: string | undefined;
};

/** Who asks about daily terms, and where; what Slack does not tell by itself is looked up where it is needed. */
export function dailyAskedOf(
  { facts }: Pick<Desk, 'facts'>,
  { context, workspace = '', person, channel }: Asker,
): DailyAsked {
  // The Home tab, or a conversation of two; whether that is the bot's own Slack does not say.
  const isOwn = channel === undefined || channel.startsWith('D');
  return {
    // There is nobody else for whom anything could be set up.
    context: isOwn ? { ...context, isAlone: true } : context,
    workspace,
    channel: channel ?? '',
    person,
    isOwn,
    mayManage: async () => isOwn || facts.mayManage(person, channel),
    whyNotPost: async () => (isOwn ? undefined : facts.whyNotPost(channel)),
    ownZone: () => facts.zoneOf(person),
    openDirect: () => facts.directWith(person),
  };
}
