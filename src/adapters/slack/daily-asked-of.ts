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

type Told = {
  readonly asked: DailyAsked;
  /**
   * It can only be about the person's own terms, and the channel does not say so: the Home tab, or a conversation of two
   * where the bot may not learn whether it is its own.
   */
  readonly isOwn: boolean;
};

/** Who asks about daily terms, and where; what Slack does not tell by itself is looked up where it is needed. */
export async function dailyAskedOf(
  { facts }: Pick<Desk, 'facts'>,
  { context, workspace = '', person, channel }: Asker,
): Promise<Told> {
  const openDirect = () => facts.directWith(person);
  const isTalk = channel === undefined || channel.startsWith('D');
  const isDirect = isTalk && channel !== undefined && channel === (await openDirect());
  const asked: DailyAsked = {
    // In a talk there is nobody else for whom anything could be set up.
    context: isTalk ? { ...context, isAlone: true } : context,
    workspace,
    channel: channel ?? '',
    person,
    isDirect,
    mayManage: async () => isTalk || facts.mayManage(person, channel),
    whyNotPost: async () => (isTalk ? undefined : facts.whyNotPost(channel)),
    ownZone: () => facts.zoneOf(person),
    openDirect,
  };
  return { asked, isOwn: isTalk && !isDirect };
}
