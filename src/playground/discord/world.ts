import { EventEmitter } from 'node:events';
import type { Receipt } from '../local-server/receipt.ts';
import { Stopwatch } from '../local-server/stopwatch.ts';
import type { Json } from './json.ts';
import type { DiscordMessage, Draft } from './message.ts';
import { listOf, newMessage, textOf } from './new-message.ts';
import type { Permission } from './permissions.ts';
import { createSnowflakes } from './snowflakes.ts';

export type DiscordUser = {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** The language of this person's client; the bot is told it with each interaction. */
  locale: string;
  /** May manage every server and its channels. */
  managesServers: boolean;
};

export type DiscordChannel = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  readonly guild?: string;
  /** The channel a thread belongs to, or the person a direct-message channel is with. */
  readonly parent?: string;
  /** What the bot may not do here. */
  readonly denied: Set<Permission>;
  deleted: boolean;
};

export type DiscordGuild = { readonly id: string; readonly name: string; hasBot: boolean };

export type DiscordCall = {
  /** With the ids left out: `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly path: string;
  readonly body: Json | readonly Json[];
  readonly status: number;
  readonly answer: unknown;
  readonly at: Date;
};

type WorldEvents = {
  message: [DiscordMessage];
  update: [DiscordMessage];
  delete: [DiscordMessage];
  interaction: [string];
  commands: [];
  call: [DiscordCall];
  connection: [number];
  /** Any of the above: what a waiter looks again after. */
  change: [];
};

/** The state of the local Discord: who is there, what was said, and what happened, in order. */
export class DiscordWorld extends EventEmitter<WorldEvents> {
  readonly applicationId = '100000000000000001';
  readonly botUserId = '100000000000000001';
  readonly users = new Map<string, DiscordUser>();
  readonly guilds = new Map<string, DiscordGuild>();
  readonly channels = new Map<string, DiscordChannel>();
  readonly messages: DiscordMessage[] = [];
  readonly calls: DiscordCall[] = [];
  commands: readonly Json[] = [];
  connectionCount = 0;
  readonly nextId: () => string;
  /** Milliseconds on the clock that deadlines are kept by, from wherever it began. */
  readonly elapsedMs: () => number;
  /** What the bot was asked by messages, until it answers. */
  readonly questions: Stopwatch;
  readonly #now: () => Date;
  readonly #byId = new Map<string, DiscordMessage>();

  /** @param now what messages are stamped by; deadlines, too, unless `elapsedMs` is given for them. */
  constructor(now: () => Date, elapsedMs = () => now().getTime()) {
    super();
    this.#now = now;
    this.elapsedMs = elapsedMs;
    this.questions = new Stopwatch(elapsedMs);
    this.nextId = createSnowflakes(now);
  }

  addUser(id: string, username: string, bot: boolean): DiscordUser {
    const user = { id, username, bot, locale: 'en-US', managesServers: false };
    this.users.set(id, user);
    return user;
  }

  addGuild(id: string, name: string): DiscordGuild {
    const guild = { id, name, hasBot: true };
    this.guilds.set(id, guild);
    return guild;
  }

  addChannel(id: string, name: string, guild: string): DiscordChannel {
    return this.#keep({ id, name, kind: 'text', guild, denied: new Set(), deleted: false });
  }

  /** A thread under a message has the id of the message. */
  addThread(parent: DiscordChannel, name: string, id = this.nextId()): DiscordChannel {
    const { guild, denied } = parent;
    const place = guild ? { guild, denied } : { denied };
    return this.#keep({ id, name, kind: 'thread', ...place, parent: parent.id, deleted: false });
  }

  /** A conversation of people: bots are no part of it, and come only as an app that a person brings along. */
  openGroup(): DiscordChannel {
    return this.#keep({ id: this.nextId(), name: 'group', kind: 'group', denied: new Set(), deleted: false });
  }

  /** The direct-message channel between a person and the bot. */
  openDirect(user: string): DiscordChannel {
    const open = [...this.channels.values()].find(({ kind, parent }) => kind === 'dm' && parent === user);
    return (
      open ??
      this.#keep({ id: this.nextId(), name: '', kind: 'dm', parent: user, denied: new Set(), deleted: false })
    );
  }

  /** Whether the bot is no member of this place. */
  isAway({ kind, guild }: DiscordChannel): boolean {
    return kind === 'group' || (guild !== undefined && !this.guilds.get(guild)?.hasBot);
  }

  #keep(channel: DiscordChannel): DiscordChannel {
    this.channels.set(channel.id, channel);
    this.emit('change');
    return channel;
  }

  now(): Date {
    return this.#now();
  }

  post(draft: Draft): DiscordMessage {
    const { id = this.nextId(), body } = draft;
    const { message_id: target } = (body.message_reference ?? {}) as { message_id?: string };
    const message = newMessage({ ...draft, id, sentAt: this.#now(), target: this.find(target ?? '') });
    this.messages.push(message);
    this.#byId.set(id, message);
    this.#tell('message', message);
    return message;
  }

  update(message: DiscordMessage, body: Json, receipt?: Receipt): void {
    if (receipt) message.receipt = receipt;
    if (body.content !== undefined) message.content = textOf(body.content);
    if (body.embeds !== undefined) message.embeds = listOf(body.embeds);
    if (body.components !== undefined) message.components = listOf(body.components);
    message.edited = !message.loading;
    message.loading = false;
    this.#tell('update', message);
  }

  remove(message: DiscordMessage): void {
    message.deleted = true;
    this.#tell('delete', message);
  }

  register(commands: readonly Json[]): void {
    this.commands = commands;
    this.#tell('commands');
  }

  record(call: Omit<DiscordCall, 'at'>): void {
    this.#tell('call', this.#push({ ...call, at: this.#now() }));
  }

  #push(call: DiscordCall): DiscordCall {
    this.calls.push(call);
    return call;
  }

  interactionChanged(id: string): void {
    this.#tell('interaction', id);
  }

  connections(count: number): void {
    this.connectionCount = count;
    this.#tell('connection', count);
  }

  find(id: string): DiscordMessage | undefined {
    const message = this.#byId.get(id);
    return message?.deleted ? undefined : message;
  }

  /** What a person sees in a channel, oldest first. */
  visibleTo(user: string, channel: string): DiscordMessage[] {
    return this.messages.filter(
      (message) => message.channel === channel && !message.deleted && (message.ephemeralFor ?? user) === user,
    );
  }

  #tell<Name extends Exclude<keyof WorldEvents, 'change'>>(name: Name, ...args: WorldEvents[Name]): void {
    // EventEmitter's types can't follow a generic event name: the arguments are checked by this method's own.
    (this as EventEmitter).emit(name, ...args);
    this.emit('change');
  }
}
