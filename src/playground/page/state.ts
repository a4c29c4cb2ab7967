import type { Clock } from '../clock.ts';
import type { DiscordMessage } from '../discord/message.ts';
import type { LocalDiscord } from '../discord/start-local-discord.ts';
import type { DiscordWorld } from '../discord/world.ts';
import type { FaultBoard } from '../faults/create-fault-board.ts';
import type { Receipt } from '../local-server/receipt.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { SlackMessage, SlackWorkspace } from '../slack/workspace.ts';
import type { MessageState, PageState, PaneState } from './browser/page-state.ts';
import { toSlackDialog } from './to-slack-dialog.ts';

/** What the page shows; more than this many messages of a platform are left out from the oldest on. */
const MESSAGES = 300;

type Shown = {
  readonly slack: Pick<LocalSlack, 'workspace'>;
  readonly discord: Pick<LocalDiscord, 'world'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly faults: Readonly<Record<'slack' | 'discord', Pick<FaultBoard, 'incidents'>>>;
};

export function toState({ slack, discord, clock, faults }: Shown): PageState {
  return {
    now: clock.now().toISOString(),
    slack: { ...toSlackPane(slack.workspace), incidents: faults.slack.incidents() },
    discord: { ...toDiscordPane(discord.world), incidents: faults.discord.incidents() },
  };
}

type Platform = Omit<PaneState, 'incidents'>;

function toSlackPane({
  users,
  channels,
  messages,
  homes,
  modals,
  connectionCount,
}: SlackWorkspace): Platform {
  return {
    people: [...users.values()],
    channels: [...channels.values()]
      .filter(({ archived }) => !archived)
      .map(({ id, name, kind }) => ({ id, name, ...(kind === 'im' ? { person: `U${id.slice(1)}` } : {}) })),
    messages: messages
      .filter(({ deleted }) => !deleted)
      .slice(-MESSAGES)
      .map(toSlackMessage),
    homes: [...homes.values()].map(({ user, view }) => ({ person: user, view })),
    modals: [...modals.values()].map((modal) => ({ person: modal.user, dialog: toSlackDialog(modal) })),
    isConnected: connectionCount > 0,
  };
}

function toSlackMessage(message: SlackMessage): MessageState {
  const { ts, channel, user, ephemeralFor, threadTs, text, blocks, edited, receipt } = message;
  return {
    id: ts,
    channel,
    author: user,
    ...(ephemeralFor ? { privateTo: ephemeralFor } : {}),
    ...(threadTs ? { thread: threadTs } : {}),
    sentAt: new Date(Number(ts) * 1000).toISOString(),
    edited,
    text,
    payload: { text, blocks },
    ...sentWith(receipt),
  };
}

function toDiscordPane({ users, channels, guilds, messages, connectionCount }: DiscordWorld): Platform {
  return {
    people: [...users.values()].map(({ id, username, bot, locale }) => ({
      id,
      name: username,
      isBot: bot,
      locale,
    })),
    channels: [...channels.values()]
      .filter(({ guild, deleted }) => !deleted && (guild === undefined || guilds.get(guild)?.hasBot))
      .map(({ id, name, kind, parent }) => ({
        id,
        name,
        ...(kind === 'dm' && parent ? { person: parent } : {}),
        ...(kind === 'thread' ? { isThread: true } : {}),
      })),
    messages: messages
      .filter(({ deleted }) => !deleted)
      .slice(-MESSAGES)
      .map(toDiscordMessage),
    isConnected: connectionCount > 0,
  };
}

function toDiscordMessage(message: DiscordMessage): MessageState {
  const { id, channel, author, ephemeralFor, replyTo, sentAt, edited, content, embeds, components } = message;
  return {
    id,
    channel,
    author,
    ...(ephemeralFor ? { privateTo: ephemeralFor } : {}),
    ...(replyTo ? { replyTo } : {}),
    sentAt: sentAt.toISOString(),
    edited,
    text: content,
    payload: { content, embeds, components },
    ...sentWith(message.receipt),
  };
}

/** What the page says of how it was sent; the rest of the receipt is asked for when somebody looks at it. */
function sentWith(receipt: Receipt | undefined): Pick<MessageState, 'isSentByBot' | 'answeredAfterMs'> {
  if (!receipt) return {};
  const { answeredAfterMs } = receipt;
  return { isSentByBot: true, ...(answeredAfterMs === undefined ? {} : { answeredAfterMs }) };
}
