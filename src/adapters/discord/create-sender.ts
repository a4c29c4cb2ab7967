import {
  type AutocompleteInteraction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageResult,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import type { Button, Card } from '../../core/card.ts';
import type { Form } from '../../core/form.ts';
import type { Audience } from '../../core/replies/reply.ts';
import { type FromMessage, isFromMessage, isPrivate } from './is-private.ts';
import { nonceFor } from './nonce-for.ts';
import { type RenderedCard, renderCard } from './render-card.ts';
import { renderForm } from './render-form.ts';
import { renderPlain } from './render-plain.ts';
import { isAlone } from './reply-context-of.ts';
import { isRefusedFor, isTimeout, isTransient, outcomeOf } from './send-outcome.ts';
import { tryAgain } from './try-again.ts';

type Answerable = RepliableInteraction | MessageComponentInteraction;

/** A message into a channel, a thread or a direct conversation. */
export type Post = {
  readonly channelId: string;
  readonly card: Card;
  /** What is answered or announced: the same occasion never makes two messages. */
  readonly occasion: string;
  /** Id of the message that this one replies to. */
  readonly replyTo?: string;
  /** Opens all of the card, where only the beginning of its text fits. */
  readonly whole?: Button | undefined;
};

export type Sender = {
  /** Answers an interaction with a message of its own: for the asker alone or for everyone. */
  answer(interaction: Answerable, card: Card, audience: Audience): Promise<void>;
  /** Puts the card in the place of the one whose button was pressed. */
  replace(interaction: FromMessage, card: Card): Promise<void>;
  /** Says that the answer will come: in the place of a private card, or as a message for the person alone. */
  defer(interaction: Answerable): Promise<void>;
  /** Gives the answer that `defer` announced. */
  fill(interaction: Answerable, card: Card): Promise<void>;
  /** Opens a dialog; it must be the first response. */
  ask(interaction: MessageComponentInteraction, form: Form): Promise<void>;
  /** Takes away the message whose button was pressed. */
  remove(interaction: MessageComponentInteraction): Promise<void>;
  complete(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void>;
  /**
   * @returns the id of the message. Throws what discord.js threw, of several tries what leaves most in doubt; `outcomeOf`
   * tells what it means.
   */
  post(post: Post): Promise<string>;
};

/** Shown as the name, sent back as the value; both hold at most 100 characters. */
export type Choice = { readonly name: string; readonly value: string };

/** No message pings anybody, whatever its text says. */
const NOBODY = { parse: [], repliedUser: false } as const;

/** Waits that end well before Discord gives an interaction up (three seconds). */
const ANSWER_WAITS_MS = [200, 500, 1_000];

/** Waits that outlast a short outage and stay within the minutes for which Discord remembers a nonce. */
const POST_WAITS_MS = [250, 750, 2_000, 4_000];

/** The one exit of the adapter: every message leaves through it. */
export function createSender(rest: REST): Sender {
  return {
    async answer(interaction, card, audience) {
      const message = { ...renderCard(card), allowedMentions: NOBODY };
      const options: InteractionReplyOptions =
        audience === 'asker' && !isAlone(interaction)
          ? { ...message, flags: MessageFlags.Ephemeral }
          : message;
      if (interaction.replied || interaction.deferred) await interaction.followUp(options);
      else await respond(() => interaction.reply(options));
    },

    async replace(interaction, card) {
      const rendered = renderCard(card);
      await respond(() => interaction.update({ ...rendered, allowedMentions: NOBODY }));
    },

    async defer(interaction) {
      await respond(() =>
        isFromMessage(interaction) && isPrivate(interaction)
          ? interaction.deferUpdate()
          : interaction.deferReply(isAlone(interaction) ? {} : { flags: MessageFlags.Ephemeral }),
      );
    },

    async fill(interaction, card) {
      const message = { ...renderCard(card), allowedMentions: NOBODY };
      // Not `editReply`: that insists on having seen the answer to the call before, which may be lost.
      await tryAgain(
        () => interaction.webhook.editMessage('@original', message),
        ANSWER_WAITS_MS,
        isTransient,
      );
    },

    async ask(interaction, form) {
      await respond(() => interaction.showModal(renderForm(form)));
    },

    async remove(interaction) {
      await respond(() => interaction.deferUpdate());
      // Not `deleteReply`, for the same reason.
      await tryAgain(
        () => interaction.webhook.deleteMessage('@original'),
        ANSWER_WAITS_MS,
        isTransient,
      ).catch((error: unknown) => {
        // Taken away by another press, or by a try of which only the answer was lost.
        if (!isRefusedFor(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
      });
    },

    async complete(interaction, choices) {
      await interaction.respond(choices);
    },

    post: (post) => send(rest, post, renderCard(post.card)),
  };
}

/**
 * Gives the first response to an interaction. Discord takes only one, so a further try can't answer twice, and one
 * that hears "already answered" shows that the first got through although its own answer was lost.
 */
async function respond(attempt: () => Promise<unknown>): Promise<void> {
  await tryAgain(
    (isFurtherTry) =>
      attempt().catch((error: unknown) => {
        if (isFurtherTry && isRefusedFor(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged))
          return;
        throw error;
      }),
    ANSWER_WAITS_MS,
    (error) => isTransient(error) && !isTimeout(error),
  );
}

/**
 * Posts a message; where a permission is missing, as much of it as may be posted.
 * @param before what a try of the same message has failed with that may have arrived.
 */
async function send(rest: REST, post: Post, card: RenderedCard, before?: unknown): Promise<string> {
  // Whatever is said to the tries after it: Discord forgets the nonce before the platform may be back.
  let doubt = before;
  const { channelId, occasion, replyTo } = post;
  const body: RESTPostAPIChannelMessageJSONBody = {
    ...(card.content ? { content: card.content } : {}),
    embeds: card.embeds,
    components: card.components,
    allowed_mentions: { parse: [], replied_user: false },
    nonce: nonceFor(occasion),
    enforce_nonce: true,
    // Without this, a question that was deleted meanwhile would make the answer fail.
    ...(replyTo ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {}),
  };
  try {
    const message = await tryAgain(
      () =>
        rest.post(Routes.channelMessages(channelId), { body }).catch((error: unknown) => {
          if (outcomeOf(error) === 'unknown') doubt = error;
          throw error;
        }),
      POST_WAITS_MS,
      isTransient,
    );
    return (message as RESTPostAPIChannelMessageResult).id;
  } catch (error) {
    if (replyTo && isRefusedFor(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) {
      const { replyTo: _, ...plain } = post;
      return send(rest, plain, card, doubt);
    }
    // Embed Links may be what is missing; if it is Send Messages, the plain message is refused in the same way.
    if (card.embeds.length > 0 && isRefusedFor(error, RESTJSONErrorCodes.MissingPermissions)) {
      return send(rest, post, renderPlain(post.card, post.whole), doubt);
    }
    throw doubt ?? error;
  }
}
