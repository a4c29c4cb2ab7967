import type { AckFn, RespondArguments } from '@slack/bolt';
import type { MessageMetadata } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Card } from '../../core/card.ts';
import type { Form } from '../../core/form.ts';
import type { Audience } from '../../core/replies/reply.ts';
import { callResponseUrl } from './call-response-url.ts';
import { renderCard } from './render-card.ts';
import { renderForm } from './render-form.ts';
import { type Pause, sendAgain } from './send-again.ts';

/** A channel, or a thread in it. */
export type Place = { readonly channel: string; readonly threadTs?: string | undefined };

/** What goes back by the address that came with a command, a press or a shortcut. */
export type Response =
  /** A new message that only this person sees, in the thread they are looking at. */
  | { readonly kind: 'private'; readonly card: Card; readonly threadTs?: string | undefined }
  /** A new message for everyone; it leaves the pressed one as it is. */
  | { readonly kind: 'public'; readonly card: Card; readonly threadTs?: string | undefined }
  /** The pressed message becomes this card. */
  | { readonly kind: 'replace'; readonly card: Card }
  /** The pressed message goes away. */
  | { readonly kind: 'delete' };

/** A slash command waits for its answer here, for three seconds. */
export type Command = { readonly ack: AckFn<string | RespondArguments>; readonly responseUrl: string };

/** Unfurled links would bury the card; names in a text must not ping. */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false } as const;

/**
 * The one exit to Slack for answers: everything is rendered, escaped and sent here. Each method throws what Slack or
 * the network last said once it has tried as often as is safe.
 */
export type Sender = ReturnType<typeof createSender>;

export function createSender(client: WebClient, pause: Pause, callTimeoutMs: number) {
  return {
    /** Posts for everyone there; in a direct message "everyone" is the asker. */
    async post({ channel, threadTs }: Place, card: Card, audience: Audience = 'everyone'): Promise<void> {
      const message = { channel, ...inThread(threadTs), ...renderCard(card, audience), ...QUIET };
      await sendAgain(() => client.chat.postMessage(message), pause);
    },

    /**
     * Posts once and never again: who calls decides what a failure means. Slack knows no key that would make two of
     * the same message one.
     * @returns the message's number.
     */
    async announce(channel: string, card: Card, metadata: MessageMetadata): Promise<string> {
      const message = { channel, ...renderCard(card, 'everyone'), ...QUIET, metadata };
      const { ts } = await client.chat.postMessage(message);
      if (!ts) throw new Error('Slack took the message but did not say its number.');
      return ts;
    },

    /** Posts for one person; only works where the bot is a member, and is gone after a reload. */
    async postPrivately({ channel, threadTs }: Place, user: string, card: Card): Promise<void> {
      const message = {
        channel,
        user,
        ...inThread(threadTs),
        ...renderCard(card, 'asker'),
        link_names: false,
      };
      await sendAgain(() => client.chat.postEphemeral(message), pause);
    },

    /** Answers a command in its acknowledgement; where the connection is gone by then, by its address. */
    async answer({ ack, responseUrl }: Command, card: Card, audience: Audience): Promise<void> {
      const message: RespondArguments = {
        response_type: audience === 'everyone' ? 'in_channel' : 'ephemeral',
        ...renderCard(card, audience),
        ...QUIET,
      };
      try {
        await ack(message);
      } catch {
        await sendAgain(() => callResponseUrl(responseUrl, message, callTimeoutMs), pause);
      }
    },

    /** Makes a card all that this person's Home tab shows. */
    async publishHome(user: string, card: Card): Promise<void> {
      const { blocks } = renderCard(card, 'asker');
      await sendAgain(() => client.views.publish({ user_id: user, view: { type: 'home', blocks } }), pause);
    },

    /** Opens a form for the person whose press brought the trigger; it holds three seconds, and once. */
    async openForm(trigger: string, form: Form, metadata: string): Promise<void> {
      const view = renderForm(form, metadata);
      await sendAgain(() => client.views.open({ trigger_id: trigger, view }), pause);
    },

    /** Answers by the address that came with a press, a shortcut or a command; no membership is needed. */
    async respond(responseUrl: string, response: Response): Promise<void> {
      await sendAgain(() => callResponseUrl(responseUrl, toBody(response), callTimeoutMs), pause);
    },
  };
}

function toBody(response: Response): RespondArguments {
  switch (response.kind) {
    case 'private':
      return {
        response_type: 'ephemeral',
        replace_original: false,
        ...inThread(response.threadTs),
        ...renderCard(response.card, 'asker'),
        ...QUIET,
      };
    case 'public':
      return {
        response_type: 'in_channel',
        replace_original: false,
        ...inThread(response.threadTs),
        ...renderCard(response.card, 'everyone'),
        ...QUIET,
      };
    case 'replace':
      return { replace_original: true, ...renderCard(response.card, 'asker'), ...QUIET };
    case 'delete':
      return { delete_original: true };
  }
}

function inThread(threadTs: string | undefined) {
  return threadTs ? { thread_ts: threadTs } : {};
}
