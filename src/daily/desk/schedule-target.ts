import type { Whose } from '../../core/replies/schedule/schedule-view.ts';
import type { Schedule } from '../../core/schedule/schedule.ts';
import type { Store } from '../../store/store.ts';
import type { DailyAsked } from '../daily-desk.ts';
import { keep } from '../keep.ts';
import { isUnset, type Subscription, type SubscriptionId, whoseOf } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';

/** The daily terms that somebody asks about: as they are set, or as they are proposed. */
export type ScheduleTarget = {
  readonly whose: Whose;
  readonly current: Subscription;
  /** Nothing is set, and nobody has told the time zone. */
  readonly asksZone: boolean;
};

/** What is proposed where nothing is set. */
export type Proposal = Schedule & Pick<Subscription, 'catchUpHours'>;

/** Finds what people ask about. */
export type Targets = {
  /** As it stands in the store; undefined where the bot can't write to the person. */
  find(asked: DailyAsked, whose: Whose): Promise<ScheduleTarget | undefined>;
  /** As far as memory knows it: enough to fill in a form. */
  recall(asked: DailyAsked, whose: Whose): ScheduleTarget;
};

/** So many people's time zones are remembered, for the forms that they open next. */
const ZONES = 1_000;

export function createTargets(
  subscriptions: Subscriptions,
  store: Pick<Store, 'listDeliveries'>,
  proposal: Proposal,
): Targets {
  const zones = new Map<string, string>();

  return {
    async find(asked, whose) {
      const isOwn = whose === 'me' || asked.isOwn;
      const id = isOwn ? await ownId(asked) : channelId(asked);
      if (!id) return undefined;
      const known = subscriptions.find(id);
      const zone = known ? undefined : await ownZone(asked);
      const current = await subscriptions.reread(known ?? propose(asked, await withPast(id), isOwn));
      return toTarget(current, zone);
    },

    recall(asked, whose) {
      const isOwn = whose === 'me' || asked.isOwn;
      const known = isOwn
        ? subscriptions.findPersonal(asked.context.platform, workspaceOf(asked, true), asked.person)
        : subscriptions.find(channelId(asked));
      const id = { ...channelId(asked), channel: isOwn ? '' : asked.channel };
      return toTarget(known ?? propose(asked, id, isOwn), zones.get(asked.person));
    },
  };

  /**
   * What the environment named before was posted to without a workspace. It goes on there, for its terms and its dates:
   * otherwise what was posted today could be posted anew.
   */
  async function withPast(id: SubscriptionId): Promise<SubscriptionId> {
    const unnamed = { ...id, workspace: '' };
    const past = await store.listDeliveries(unnamed, 1);
    return past.length > 0 ? unnamed : id;
  }

  function toTarget(current: Subscription, zone: string | undefined): ScheduleTarget {
    return { whose: whoseOf(current), current, asksZone: isUnset(current) && !zone };
  }

  async function ownId(asked: DailyAsked): Promise<SubscriptionId | undefined> {
    const { platform } = asked.context;
    const workspace = workspaceOf(asked, true);
    const known = subscriptions.findPersonal(platform, workspace, asked.person);
    const channel = known?.channel ?? (await asked.openDirect());
    return channel === undefined ? undefined : { platform, workspace, channel };
  }

  async function ownZone(asked: DailyAsked): Promise<string | undefined> {
    const zone = await asked.ownZone();
    return zone && keep(zones, asked.person, zone, ZONES);
  }

  function propose(asked: DailyAsked, id: SubscriptionId, isOwn: boolean): Subscription {
    return {
      ...proposal,
      ...id,
      timeZone: zones.get(asked.person) ?? proposal.timeZone,
      isOn: false,
      version: 0,
      owner: asked.person,
      ...(asked.locale ? { locale: asked.locale } : {}),
      ...(isOwn ? { isPersonal: true } : {}),
    };
  }
}

function channelId(asked: DailyAsked): SubscriptionId {
  return {
    platform: asked.context.platform,
    workspace: workspaceOf(asked, asked.isOwn),
    channel: asked.channel,
  };
}

/** Discord's direct messages belong to no server, wherever they are asked for. */
function workspaceOf({ context, workspace }: DailyAsked, isOwn: boolean): string {
  return isOwn && context.platform === 'discord' ? '' : workspace;
}
