import { type CommandOptions, commandData, findCommand, MESSAGE_COMMAND } from './command-data.ts';
import { type Dispatch, INTENTS } from './gateway.ts';
import { interactionPayload } from './interaction-payload.ts';
import type { InteractionBook, InteractionKind, Outcome } from './interactions.ts';
import type { Json } from './json.ts';
import type { DiscordMessage } from './message.ts';
import { type Entered, submissionOf } from './submission.ts';
import { toApiMessage } from './to-api.ts';
import type { DiscordChannel, DiscordUser, DiscordWorld } from './world.ts';

/** What a person needs of the server behind the world. */
export type Backstage = {
  readonly world: DiscordWorld;
  readonly interactions: InteractionBook;
  readonly dispatch: (dispatch: Dispatch) => void;
  /** How often the next event is delivered: more than once where a fault says so. */
  readonly takeRepeats: () => number;
  readonly tellMessage: (message: DiscordMessage, event?: string) => void;
};

/** A button or an option, as it stands in a message. */
export type Control = { readonly customId: string; readonly label: string; readonly data: Json };

type Place = { readonly channel?: string };

export type DiscordPerson = ReturnType<typeof createPerson>;

const GENERAL = '400000000000000001';
const BUTTON = 2;
const STRING_SELECT = 3;

/** What a person in the local Discord can do; interactions resolve with the bot's first response. */
export function createPerson(user: DiscordUser, backstage: Backstage) {
  const { world, interactions, dispatch } = backstage;

  return {
    id: user.id,

    /** Runs a slash command, such as `command('define', { term: 'backpressure' })` or `command('glossary help')`. */
    command(words: string, options: CommandOptions = {}, place: Place = {}): Promise<Outcome> {
      return interact('command', place, commandData(world, words, options));
    },

    /** Types into an option that completes: resolves with the choices that the bot offers. */
    async complete(words: string, options: CommandOptions, focused: string, place: Place = {}) {
      const outcome = await interact('autocomplete', place, commandData(world, words, options, focused));
      return outcome.choices ?? [];
    },

    /** Runs a command from the menu of a message. */
    contextMenu(name: string, message: DiscordMessage): Promise<Outcome> {
      const { id } = findCommand(world, name, MESSAGE_COMMAND);
      const shown = toApiMessage(world, message, true);
      const resolved = { messages: { [message.id]: shown } };
      const data = { id, name, type: MESSAGE_COMMAND, target_id: message.id, resolved };
      return interact('command', { channel: message.channel }, data);
    },

    /** Writes a message. `@lemma` becomes the mention. */
    say(text: string, place: Place & { replyTo?: string } = {}): DiscordMessage {
      const { id: channel, kind } = channelOf(place.channel ?? GENERAL);
      const reference = place.replyTo ? { message_reference: { message_id: place.replyTo } } : {};
      const message = world.post({
        channel,
        author: user.id,
        body: { content: compose(text), ...reference },
      });
      // An answer replies to the message, or stands in the direct conversation.
      world.questions.start(message.id, ...(kind === 'dm' ? [channel] : []));
      for (let times = backstage.takeRepeats(); times > 0; times -= 1) backstage.tellMessage(message);
      return message;
    },

    edit(message: DiscordMessage, text: string): void {
      world.update(message, { content: compose(text) });
      backstage.tellMessage(message, 'MESSAGE_UPDATE');
    },

    /** Sets the language of this person's client. */
    speaks(locale: string): void {
      user.locale = locale;
      world.emit('change');
    },

    /** Presses a button, or chooses an option of a select, by its label or by what it carries. */
    press,

    /** Presses the button that opens a dialog, and sends the dialog off with this text in its field. */
    async search(message: DiscordMessage, text: string, labelOrId = 'search'): Promise<Outcome> {
      const { modal } = await press(message, labelOrId);
      if (!modal) throw new Error(`“${labelOrId}” opened no dialog.`);
      return submit(
        submissionOf(modal, () => text),
        message,
      );
    },

    /** Sends off a dialog that a press on a message, or a command, opened; a field that is not named stays as it was opened. */
    submit(
      modal: Json,
      values: Readonly<Record<string, Entered>>,
      message?: DiscordMessage,
      place: Place = {},
    ): Promise<Outcome> {
      return submit(
        submissionOf(modal, (field) => values[field]),
        message,
        place,
      );
    },

    /** Sends off a dialog that the bot may not have opened: what a stranger could send. */
    submitForged(data: Json, message?: DiscordMessage): Promise<Outcome> {
      return submit(data, message);
    },

    /** Presses something that the message may not have, perhaps no button at all: what a stranger could send. */
    pressForged(message: DiscordMessage, customId: string, fields: Json = {}): Promise<Outcome> {
      const data = { component_type: BUTTON, custom_id: customId, ...fields };
      return interact('component', { channel: message.channel }, data, message);
    },

    /** What this person sees in a channel, oldest first. */
    sees: (channel = GENERAL): DiscordMessage[] => world.visibleTo(user.id, channel),

    /** The direct-message channel with the bot. */
    direct: (): string => world.openDirect(user.id).id,
  };

  async function press(message: DiscordMessage, labelOrId: string): Promise<Outcome> {
    const controls = controlsOf(message);
    const control = controls.find(({ customId, label }) => customId === labelOrId || label === labelOrId);
    if (!control) {
      const labels = controls.map(({ label }) => label).join(', ');
      throw new Error(`The message has no control “${labelOrId}”. It has: ${labels || 'none'}.`);
    }
    return interact('component', { channel: message.channel }, control.data, message);
  }

  function submit(data: Json, message?: DiscordMessage, place: Place = {}): Promise<Outcome> {
    return interact('modal', message ? { channel: message.channel } : place, data, message);
  }

  function interact(
    kind: InteractionKind,
    place: Place,
    data: Json,
    message?: DiscordMessage,
  ): Promise<Outcome> {
    const { id: channel } = channelOf(place.channel ?? GENERAL);
    const started = { kind, channel, user: user.id, ...(message ? { message } : {}) };
    const { interaction, outcome } = interactions.open(started);
    const payload = interactionPayload(world, interaction, data);
    for (let times = backstage.takeRepeats(); times > 0; times -= 1) {
      dispatch({ event: 'INTERACTION_CREATE', intent: 0, data: () => payload });
    }
    return outcome;
  }

  function channelOf(id: string): DiscordChannel {
    const channel = world.channels.get(id);
    if (!channel) throw new Error(`There is no channel ${id} in the local Discord.`);
    return channel;
  }

  function compose(text: string): string {
    return text.replace(/@lemma\b/gi, `<@${world.botUserId}>`);
  }
}

/** The intent by which the bot hears of messages in a channel. */
export function messageIntentOf({ kind }: DiscordChannel): number {
  return kind === 'dm' ? INTENTS.directMessages : INTENTS.guildMessages;
}

/** The buttons and options of a message, in order. */
export function controlsOf({ components }: DiscordMessage): Control[] {
  const children = components.flatMap((row) => (row.components ?? []) as Json[]);
  return children.flatMap(({ type, custom_id: id, label, options }) => {
    const customId = String(id);
    if (type === BUTTON) {
      return id === undefined
        ? []
        : [{ customId, label: String(label ?? ''), data: { component_type: BUTTON, custom_id: customId } }];
    }
    return ((options ?? []) as Json[]).map((option) => ({
      customId: String(option.value),
      label: String(option.label),
      data: { component_type: STRING_SELECT, custom_id: customId, values: [option.value] },
    }));
  });
}
