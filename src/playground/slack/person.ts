import type { Answer, Body } from './answer.ts';
import type { Acknowledgement, Envelope } from './delivery.ts';
import {
  commandPayload,
  eventPayload,
  messageEvent,
  messageShortcutPayload,
  pressPayload,
} from './payloads.ts';
import type { ResponseTarget } from './response-urls.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackWorkspace } from './workspace.ts';

type Payload = Readonly<Record<string, unknown>>;

/** What a person needs of the server behind the workspace. */
export type Backstage = {
  readonly workspace: SlackWorkspace;
  deliver(envelope: Envelope): Promise<Acknowledgement>;
  /** Delivers an event as Slack does: again when it isn't acknowledged, and more often where a fault says so. */
  deliverEvent(payload: Payload): Promise<void>;
  grantResponseUrl(target: ResponseTarget): string;
  respond(target: ResponseTarget, body: Body): Answer;
};

/** How an interaction went: Slack shows the person an error when the app didn't acknowledge it in time. */
export type Interaction = { readonly acked: boolean; readonly error?: string };

/** A button or an option, as it stands in a message. */
export type Control = { readonly actionId: string; readonly label: string; readonly action: Payload };

export type SlackPerson = ReturnType<typeof createPerson>;

/** What a person in the local Slack can do; every method resolves when the app has acknowledged. */
export function createPerson(user: SlackUser, backstage: Backstage) {
  const { workspace } = backstage;

  return {
    id: user.id,

    /** Runs a slash command, such as `command('/define', 'backpressure')`. */
    async command(command: string, text: string, place: { channel?: string } = {}): Promise<Interaction> {
      const channel = channelOf(place.channel ?? 'C0GENERAL');
      const target: ResponseTarget = { channel: channel.id, user: user.id };
      const responseUrl = backstage.grantResponseUrl(target);
      const payload = commandPayload(workspace, user, channel, { command, text, responseUrl });
      return settle(await backstage.deliver({ type: 'slash_commands', payload }), target);
    },

    /** Writes a message. `@lemma` becomes the mention; other characters are escaped as Slack's composer does. */
    async say(text: string, place: { channel?: string; threadTs?: string } = {}): Promise<SlackMessage> {
      const channel = channelOf(place.channel ?? 'C0GENERAL');
      const message = workspace.post({
        channel: channel.id,
        user: user.id,
        text: compose(workspace, text),
        ...(place.threadTs ? { threadTs: place.threadTs } : {}),
      });
      const type = eventTypeOf(message, channel);
      if (type) await backstage.deliverEvent(eventPayload(workspace, messageEvent(workspace, message, type)));
      return message;
    },

    /** Edits a message of one's own: direct messages tell the app by a `message_changed` event. */
    async edit(message: SlackMessage, text: string): Promise<void> {
      workspace.update(message, compose(workspace, text), []);
      const channel = channelOf(message.channel);
      if (channel.kind !== 'im') return;
      const changed = messageEvent(workspace, message, 'message');
      const event = {
        type: 'message',
        subtype: 'message_changed',
        message: changed,
        channel: channel.id,
        channel_type: 'im',
        ts: workspace.nextTs(),
        event_ts: message.ts,
      };
      await backstage.deliverEvent(eventPayload(workspace, event));
    },

    /** Presses a button, or chooses an option of a select, by its label or by what it carries. */
    async press(message: SlackMessage, labelOrAction: string): Promise<Interaction> {
      const control = controlsOf(message).find(
        ({ actionId, label }) => actionId === labelOrAction || label === labelOrAction,
      );
      if (!control) {
        const labels = controlsOf(message)
          .map(({ label }) => label)
          .join(', ');
        throw new Error(`The message has no control “${labelOrAction}”. It has: ${labels || 'none'}.`);
      }
      return pressControl(message, control.action);
    },

    /** Presses something that the message may not have: what a stranger could send. */
    pressForged: (message: SlackMessage, actionId: string): Promise<Interaction> =>
      pressControl(message, {
        type: 'button',
        action_id: actionId,
        block_id: 'forged',
        value: actionId,
        text: { type: 'plain_text', text: 'x' },
      }),

    /** Runs a message shortcut from the menu of a message. */
    async shortcut(callbackId: string, message: SlackMessage): Promise<Interaction> {
      const channel = channelOf(message.channel);
      const target: ResponseTarget = { channel: channel.id, user: user.id, ...inThreadOf(message) };
      const responseUrl = backstage.grantResponseUrl(target);
      const payload = messageShortcutPayload(workspace, user, channel, message, { callbackId, responseUrl });
      return settle(await backstage.deliver({ type: 'interactive', payload }), target);
    },

    /** Brings the bot into a channel. */
    async invite(channelId: string): Promise<void> {
      const channel = channelOf(channelId);
      channel.members.add(workspace.botUserId);
      const event = {
        type: 'member_joined_channel',
        user: workspace.botUserId,
        channel: channel.id,
        channel_type: 'C',
        team: workspace.teamId,
        inviter: user.id,
        event_ts: workspace.nextTs(),
      };
      await backstage.deliverEvent(eventPayload(workspace, event));
    },

    /** What this person sees in a channel, oldest first. */
    sees: (channel = 'C0GENERAL'): SlackMessage[] => workspace.visibleTo(user.id, channel),
  };

  async function pressControl(message: SlackMessage, action: Payload): Promise<Interaction> {
    const channel = channelOf(message.channel);
    const target: ResponseTarget = { channel: channel.id, user: user.id, message, ...inThreadOf(message) };
    const responseUrl = backstage.grantResponseUrl(target);
    const payload = pressPayload(workspace, user, channel, message, { action, responseUrl });
    return settle(await backstage.deliver({ type: 'interactive', payload }), target);
  }

  function settle(acknowledgement: Acknowledgement, target: ResponseTarget): Interaction {
    if (!acknowledgement.acked) {
      return {
        acked: false,
        error: acknowledgement.reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed',
      };
    }
    const { body } = acknowledgement;
    const response = typeof body === 'string' && body ? { text: body } : body;
    if (typeof response !== 'object' || response === null || Object.keys(response).length === 0)
      return { acked: true };
    const answer = backstage.respond(target, { ...response });
    return answer.ok ? { acked: true } : { acked: true, error: answer.error ?? 'unknown' };
  }

  function channelOf(id: string): SlackChannel {
    const channel = workspace.channels.get(id);
    if (!channel) throw new Error(`There is no channel ${id} in the local Slack.`);
    return channel;
  }

  /** The app hears of mentions where it is a member, and of everything in its direct messages. */
  function eventTypeOf(message: SlackMessage, channel: SlackChannel): 'app_mention' | 'message' | undefined {
    if (channel.kind === 'im') return 'message';
    const mentioned = message.text.includes(`<@${workspace.botUserId}>`);
    return mentioned && channel.members.has(workspace.botUserId) ? 'app_mention' : undefined;
  }
}

function inThreadOf({ threadTs }: SlackMessage): { threadTs?: string } {
  return threadTs ? { threadTs } : {};
}

function compose({ botUserId }: SlackWorkspace, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/@lemma\b/gi, `<@${botUserId}>`);
}

/** The buttons and options of a message, in order. */
export function controlsOf(message: SlackMessage): Control[] {
  return message.blocks.flatMap((block) => {
    const elements = Array.isArray(block.elements) ? block.elements : [];
    const withAccessory: unknown[] = block.accessory ? [...elements, block.accessory] : elements;
    return withAccessory.flatMap((element) => controlsIn(element, String(block.block_id ?? '')));
  });
}

function controlsIn(element: unknown, blockId: string): Control[] {
  if (typeof element !== 'object' || element === null) return [];
  const { type, action_id: actionId, text, value, options } = element as Payload;
  const common = { type, action_id: actionId, block_id: blockId };
  if (type === 'button') {
    return [
      {
        actionId: String(actionId),
        label: labelOf(text),
        action: { ...common, text, ...(value === undefined ? {} : { value }) },
      },
    ];
  }
  if (type !== 'static_select' || !Array.isArray(options)) return [];
  return options.map((option: Payload) => ({
    actionId: String(option.value),
    label: labelOf(option.text),
    action: { ...common, selected_option: option },
  }));
}

function labelOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}
