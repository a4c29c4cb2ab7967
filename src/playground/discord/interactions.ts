import { randomUUID } from 'node:crypto';
import type { Receipt } from '../local-server/receipt.ts';
import { checkMessage } from './checks/check-message.ts';
import { checkModal } from './checks/check-modal.ts';
import { FormErrors } from './checks/form-errors.ts';
import { refuseChoices, refuseMessage } from './checks/refuse-content.ts';
import type { Json } from './json.ts';
import type { DiscordMessage } from './message.ts';
import { EPHEMERAL } from './message-flags.ts';
import { fail, type RestAnswer } from './rest-answer.ts';
import { toApiMessage } from './to-api.ts';
import type { DiscordWorld } from './world.ts';

/** How an interaction went for the person who started it. */
export type Outcome = {
  /** Discord shows “The application did not respond” when this is false. */
  readonly responded: boolean;
  readonly message?: DiscordMessage;
  readonly choices?: readonly Json[];
  /** The dialog that the bot opened. */
  readonly modal?: Json;
};

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly channel: string;
  readonly user: string;
  /** The message whose button was pressed, or opened the dialog that was sent off. */
  readonly message?: DiscordMessage;
  /** When the bot was told, on the clock of deadlines. */
  readonly startedAt: number;
  /** The message that `@original` stands for. */
  original?: DiscordMessage;
  acknowledged: boolean;
  readonly settle: (outcome: Outcome) => void;
};

const CALLBACK = { message: 4, defer: 5, deferUpdate: 6, update: 7, autocomplete: 8, modal: 9 } as const;
const CALL = {
  first: 'POST /interactions/:interaction/:token/callback',
  followUp: 'POST /webhooks/:application/:token',
  edit: 'PATCH /webhooks/:application/:token/messages/:message',
} as const;
const MESSAGE_CALLBACKS = new Set<number>([CALLBACK.message, CALLBACK.defer]);
const UPDATE_CALLBACKS = new Set<number>([CALLBACK.deferUpdate, CALLBACK.update]);

/** The token dies after three seconds without a first response, and fifteen minutes after it. */
const FIRST_RESPONSE_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

export type InteractionBook = ReturnType<typeof createInteractionBook>;

/** Keeps the interactions under way: who may still answer them, once, and in which way. */
export function createInteractionBook(world: DiscordWorld, waitMs = FIRST_RESPONSE_MS) {
  const open = new Map<string, Interaction>();

  return {
    /** Opens an interaction; `outcome` resolves with the first response, or when it is too late for one. */
    open(started: Pick<Interaction, 'kind' | 'channel' | 'user'> & { readonly message?: DiscordMessage }) {
      const id = world.nextId();
      let resolve: (outcome: Outcome) => void = () => {};
      const outcome = new Promise<Outcome>((settle) => {
        resolve = settle;
      });
      const timer = setTimeout(() => resolve({ responded: false }), waitMs);
      const interaction: Interaction = {
        ...started,
        id,
        token: randomUUID(),
        startedAt: world.elapsedMs(),
        acknowledged: false,
        settle: (result) => {
          clearTimeout(timer);
          resolve(result);
          world.interactionChanged(id);
        },
      };
      open.set(interaction.token, interaction);
      return { interaction, outcome };
    },

    /** The first response: `POST /interactions/:id/:token/callback`. */
    callback(id: string, token: string, body: Json, withResponse: boolean): RestAnswer {
      const interaction = open.get(token);
      if (!interaction || interaction.id !== id) return fail(404, 10062, 'Unknown interaction');
      if (interaction.acknowledged) {
        return fail(400, 40060, 'Interaction has already been acknowledged.');
      }
      if (ageOf(interaction) > FIRST_RESPONSE_MS) return fail(404, 10062, 'Unknown interaction');
      const type = Number(body.type);
      if (!isAllowed(interaction, type)) {
        const errors = new FormErrors();
        errors.add('type', 'BASE_TYPE_CHOICES', 'This response type is not allowed for this interaction.');
        return { status: 400, body: errors.toBody() };
      }
      const refusal = apply(
        interaction,
        type,
        (body.data ?? {}) as Json,
        receiptOf(interaction, CALL.first, body),
      );
      if (refusal) return refusal;
      interaction.acknowledged = true;
      interaction.settle({
        responded: true,
        ...(interaction.original ? { message: interaction.original } : {}),
        ...(type === CALLBACK.autocomplete ? { choices: choicesOf(body.data) } : {}),
        ...(type === CALLBACK.modal ? { modal: body.data as Json } : {}),
      });
      return withResponse ? { status: 200, body: callbackResponse(interaction, type) } : { status: 204 };
    },

    /**
     * A further message for an interaction that has had its first response; the first one after a deferral takes the
     * place that was kept for it.
     */
    followUp(token: string, body: Json): RestAnswer {
      return withToken(token, (interaction) => {
        const refusal = refuseMessage(body);
        if (refusal) return refusal;
        const { original } = interaction;
        if (original?.loading && !original.deleted) {
          world.update(original, body, receiptOf(interaction, CALL.followUp, body));
          return { status: 200, body: show(original) };
        }
        return {
          status: 200,
          body: show(post(interaction, body, receiptOf(interaction, CALL.followUp, body))),
        };
      });
    },

    original(method: string, token: string, messageId: string, body: Json): RestAnswer {
      return withToken(token, (interaction) => {
        const message = messageId === '@original' ? interaction.original : world.find(messageId);
        if (!message || message.deleted) return fail(404, 10008, 'Unknown Message');
        switch (method) {
          case 'GET':
            return { status: 200, body: show(message) };
          case 'DELETE':
            world.remove(message);
            return { status: 204 };
          default: {
            const errors = checkMessage(body);
            if (errors.list.length > 0) return { status: 400, body: errors.toBody() };
            world.update(message, body, receiptOf(interaction, CALL.edit, body));
            return { status: 200, body: show(message) };
          }
        }
      });
    },
  };

  function ageOf({ startedAt }: Interaction): number {
    return world.elapsedMs() - startedAt;
  }

  function withToken(token: string, answer: (interaction: Interaction) => RestAnswer): RestAnswer {
    const interaction = open.get(token);
    if (!interaction) return fail(404, 10015, 'Unknown Webhook');
    return ageOf(interaction) > TOKEN_MS ? fail(401, 50027, 'Invalid Webhook Token') : answer(interaction);
  }

  function receiptOf({ startedAt }: Interaction, call: string, body: Json): Receipt {
    return { call, body, answeredAfterMs: world.elapsedMs() - startedAt };
  }

  function apply(
    interaction: Interaction,
    type: number,
    data: Json,
    receipt: Receipt,
  ): RestAnswer | undefined {
    switch (type) {
      case CALLBACK.message: {
        const refusal = refuseMessage(data);
        if (!refusal) interaction.original = post(interaction, data, receipt);
        return refusal;
      }
      case CALLBACK.defer:
        interaction.original = post(interaction, data, receipt, true);
        return undefined;
      case CALLBACK.deferUpdate:
        if (interaction.message) interaction.original = interaction.message;
        return undefined;
      case CALLBACK.update: {
        const errors = checkMessage(data);
        if (errors.list.length > 0) return { status: 400, body: errors.toBody() };
        if (interaction.message) {
          world.update(interaction.message, data, receipt);
          interaction.original = interaction.message;
        }
        return undefined;
      }
      case CALLBACK.autocomplete:
        return refuseChoices(data);
      default: {
        const errors = checkModal(data);
        return errors.list.length > 0 ? { status: 400, body: errors.toBody() } : undefined;
      }
    }
  }

  function post(interaction: Interaction, body: Json, receipt: Receipt, loading = false): DiscordMessage {
    const isPrivate = (Number(body.flags ?? 0) & EPHEMERAL) !== 0;
    return world.post({
      channel: interaction.channel,
      author: world.botUserId,
      body,
      invokedBy: interaction.user,
      loading,
      receipt,
      ...(isPrivate ? { ephemeralFor: interaction.user } : {}),
    });
  }

  function show(message: DiscordMessage): Json {
    return toApiMessage(world, message, true);
  }

  function callbackResponse({ id, original, token }: Interaction, type: number): Json {
    const message = original ? { message: show(original) } : {};
    return {
      interaction: { id, type: 2, activity_instance_id: null, channel_id: original?.channel, token },
      resource: { type, ...message },
    };
  }
}

/** A dialog can't be answered by another, and only what comes from a message can change one. */
function isAllowed({ kind, message }: Interaction, type: number): boolean {
  if (kind === 'autocomplete') return type === CALLBACK.autocomplete;
  if (type === CALLBACK.modal) return kind !== 'modal';
  return MESSAGE_CALLBACKS.has(type) || (message !== undefined && UPDATE_CALLBACKS.has(type));
}

function choicesOf(data: unknown): readonly Json[] {
  const { choices } = (data ?? {}) as { choices?: readonly Json[] };
  return choices ?? [];
}
