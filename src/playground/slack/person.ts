import type { Answer, Body } from './answer.ts';
import { answerSubmission } from './answer-submission.ts';
import { controlsOf, searchOf } from './controls-of.ts';
import type { Acknowledgement, Envelope } from './delivery.ts';
import { fillModal, type ModalValues } from './fill-modal.ts';
import {
  commandPayload,
  eventPayload,
  homeOpenedEvent,
  messageEvent,
  messageShortcutPayload,
  pressPayload,
  submissionPayload,
  viewPressPayload,
} from './payloads.ts';
import type { ResponseTarget } from './response-urls.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackView, SlackWorkspace } from './workspace.ts';

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

/** What can be pressed: a message, or a view such as the Home tab. */
type Surface = SlackMessage | SlackView;

export type SlackPerson = ReturnType<typeof createPerson>;

/** What a person in the local Slack can do; every method resolves when the app has acknowledged. */
export function createPerson(user: SlackUser, backstage: Backstage) {
  const { workspace } = backstage;

  return {
    id: user.id,

    /** Runs a slash command, such as `command('/define', 'backpressure')`. */
    async command(command: string, text: string, place: { channel?: string } = {}): Promise<Interaction> {
      const channel = channelOf(place.channel ?? 'C0GENERAL');
      const target = targetIn(channel);
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
      if (type) workspace.questions.start(...marksOf(message, channel));
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

    /** Opens the app's Home tab, or its tab with the direct messages; both tell the app. */
    async openHome(tab: 'home' | 'messages' = 'home'): Promise<void> {
      const event = homeOpenedEvent(workspace, user, tab);
      await backstage.deliverEvent(eventPayload(workspace, event));
    },

    /** What the Home tab shows this person; undefined before the app has put anything there. */
    home: (): SlackView | undefined => workspace.homes.get(user.id),

    /** Presses a button, or chooses an option of a select, by its label or by what it carries. */
    async press(surface: Surface, labelOrAction: string): Promise<Interaction> {
      const controls = controlsOf(surface);
      const control = controls.find(
        ({ actionId, label }) => actionId === labelOrAction || label === labelOrAction,
      );
      if (control) return act(surface, control.action);
      const labels = controls.map(({ label }) => label).join(', ');
      throw new Error(`There is no control “${labelOrAction}”. There are: ${labels || 'none'}.`);
    },

    /** Types a question into the search field of a message or the Home tab, and presses Enter. */
    async search(surface: Surface, text: string): Promise<Interaction> {
      const action = searchOf(surface, text);
      if (!action) throw new Error('There is no field to search with.');
      return act(surface, action);
    },

    /** The modal that this person has open. */
    modal: (): SlackView | undefined => workspace.modals.get(user.id),

    /** Sends off the open modal; a field that is not named stays as it was opened. Errors of the app leave it open. */
    async submit(values: ModalValues = {}): Promise<Interaction> {
      const view = workspace.modals.get(user.id);
      if (!view) throw new Error('No modal is open.');
      const payload = submissionPayload(workspace, user, view, fillModal(view, values));
      const acknowledgement = await backstage.deliver({ type: 'interactive', payload });
      if (!acknowledgement.acked) return settle(acknowledgement);
      const error = answerSubmission(workspace, view, acknowledgement.body);
      return { acked: true, ...(error ? { error } : {}) };
    },

    /** Closes the open modal; the app does not hear of it. */
    closeModal(): void {
      const view = workspace.modals.get(user.id);
      if (view) workspace.closeModal(view);
    },

    /** Presses something that may not stand there, perhaps no button at all: what a stranger could send. */
    pressForged: (surface: Surface, actionId: string, fields: Payload = {}): Promise<Interaction> =>
      act(surface, {
        type: 'button',
        action_id: actionId,
        block_id: 'forged',
        value: actionId,
        text: { type: 'plain_text', text: 'x' },
        ...fields,
      }),

    /** Runs a message shortcut from the menu of a message. */
    async shortcut(callbackId: string, message: SlackMessage): Promise<Interaction> {
      const channel = channelOf(message.channel);
      const target = targetIn(channel, message);
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

  async function act(surface: Surface, action: Payload): Promise<Interaction> {
    if ('view' in surface) {
      const payload = viewPressPayload(workspace, user, surface, action);
      return settle(await backstage.deliver({ type: 'interactive', payload }));
    }
    const channel = channelOf(surface.channel);
    const target = { ...targetIn(channel, surface), message: surface };
    const responseUrl = backstage.grantResponseUrl(target);
    const payload = pressPayload(workspace, user, channel, surface, { action, responseUrl });
    return settle(await backstage.deliver({ type: 'interactive', payload }), target);
  }

  function settle(acknowledgement: Acknowledgement, target?: ResponseTarget): Interaction {
    if (!acknowledgement.acked) {
      return {
        acked: false,
        error: acknowledgement.reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed',
      };
    }
    const { body } = acknowledgement;
    const response = typeof body === 'string' && body ? { text: body } : body;
    const isEmpty = typeof response !== 'object' || response === null || Object.keys(response).length === 0;
    // In a view an acknowledgement can't hold an answer.
    if (isEmpty || !target) return { acked: true };
    const answer = backstage.respond(target, { ...response });
    return answer.ok ? { acked: true } : { acked: true, error: answer.error ?? 'unknown' };
  }

  /** Where an answer goes: under the same thread as what was pointed at. */
  function targetIn({ id: channel }: SlackChannel, { threadTs }: Partial<SlackMessage> = {}): ResponseTarget {
    const askedAt = workspace.elapsedMs();
    return { channel, user: user.id, askedAt, ...(threadTs ? { threadTs } : {}) };
  }

  /** By what an answer is known: for this person alone, in the thread, or in the direct conversation. */
  function marksOf({ ts, threadTs = ts }: SlackMessage, { id, kind }: SlackChannel): string[] {
    return [`${id} ${user.id}`, threadTs, ...(kind === 'im' ? [id] : [])];
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

function compose({ botUserId }: SlackWorkspace, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/@lemma\b/gi, `<@${botUserId}>`);
}
