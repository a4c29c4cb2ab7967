import { EventEmitter } from 'node:events';
import type { Receipt } from '../local-server/receipt.ts';
import { Stopwatch } from '../local-server/stopwatch.ts';
import { findPings } from './find-pings.ts';
import type { SlackBlock } from './slack-block.ts';
import { Triggers } from './triggers.ts';

export type SlackUser = {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** Runs the workspace. */
  isAdmin: boolean;
  /** Of the profile, such as Europe/Berlin. */
  timeZone: string;
};

export type SlackChannel = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  /** Ids of the people and bots in it. */
  readonly members: Set<string>;
  /** Who made it; a direct conversation has nobody. */
  readonly creator?: string;
  archived: boolean;
};

export type SlackMessage = {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly bot: boolean;
  readonly threadTs?: string;
  /** Only this person sees it; it is gone after a reload and has no history. */
  readonly ephemeralFor?: string;
  readonly metadata?: unknown;
  text: string;
  blocks: readonly SlackBlock[];
  edited: boolean;
  deleted: boolean;
  /** Whom it notifies: `<!channel>`, `<@U…>` and so on, wherever they take effect. */
  pings: readonly string[];
  /** How the bot sent it; absent where a person did. */
  receipt?: Receipt;
};

export type SlackView = {
  readonly id: string;
  readonly user: string;
  readonly view: Readonly<Record<string, unknown>>;
  readonly blocks: readonly SlackBlock[];
  /** Changes with every publishing. */
  readonly hash: string;
  /** What the app found wrong with the fields of a modal, by their blocks' ids. */
  readonly errors?: Readonly<Record<string, string>>;
};

export type SlackCall = {
  /** `chat.postMessage`, or `response_url`. */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly at: Date;
};

type WorkspaceEvents = {
  message: [SlackMessage];
  update: [SlackMessage];
  delete: [SlackMessage];
  home: [SlackView];
  modal: [SlackView];
  call: [SlackCall];
  connection: [number];
  /** Any of the above: what a waiter looks again after. */
  change: [];
};

/** What a message consists of before it has a place and a time. */
export type Draft = Pick<SlackMessage, 'channel' | 'user' | 'text'> &
  Partial<Pick<SlackMessage, 'blocks' | 'threadTs' | 'ephemeralFor' | 'metadata' | 'bot' | 'receipt'>>;

/** The state of the local Slack: who is there, what was said, and what happened, in order. */
export class SlackWorkspace extends EventEmitter<WorkspaceEvents> {
  readonly teamId: string;
  readonly appId = 'A0LEMMA';
  readonly botId = 'B0LEMMA';
  readonly botUserId = 'U0LEMMA';
  readonly users = new Map<string, SlackUser>();
  readonly channels = new Map<string, SlackChannel>();
  readonly messages: SlackMessage[] = [];
  readonly homes = new Map<string, SlackView>();
  /** The modal that each person has open. */
  readonly modals = new Map<string, SlackView>();
  readonly calls: SlackCall[] = [];
  connectionCount = 0;
  /** Milliseconds on the clock that deadlines are kept by, from wherever it began. */
  readonly elapsedMs: () => number;
  /** What the bot was asked by events, until it answers. */
  readonly questions: Stopwatch;
  readonly triggers: Triggers;
  readonly #now: () => Date;
  #counter = 0;

  /** @param now what messages are stamped by; deadlines, too, unless `elapsedMs` is given for them. */
  constructor(now: () => Date, elapsedMs = () => now().getTime(), teamId = 'T0LEMMA') {
    super();
    this.teamId = teamId;
    this.#now = now;
    this.elapsedMs = elapsedMs;
    this.questions = new Stopwatch(elapsedMs);
    this.triggers = new Triggers(elapsedMs);
    this.addUser(this.botUserId, 'lemma', true);
    this.addUser('U0ADA', 'ada', false).isAdmin = true;
    this.addUser('U0BOB', 'bob', false);
    const everyone = [this.botUserId, 'U0ADA', 'U0BOB'];
    this.addChannel('C0GENERAL', 'general', 'public', everyone);
    this.addChannel('C0DAILY', 'term-of-the-day', 'public', everyone);
    this.addChannel('C0RANDOM', 'random', 'public', ['U0ADA', 'U0BOB']);
    this.addChannel('C0OLD', 'old-project', 'public', everyone).archived = true;
    this.openDirect('U0ADA');
    this.openDirect('U0BOB');
  }

  addUser(id: string, name: string, isBot: boolean): SlackUser {
    const user = { id, name, isBot, isAdmin: false, timeZone: 'Europe/Berlin' };
    this.users.set(id, user);
    return user;
  }

  addChannel(id: string, name: string, kind: SlackChannel['kind'], members: readonly string[]): SlackChannel {
    const creator = kind === 'im' ? undefined : members.find((member) => !this.users.get(member)?.isBot);
    const channel: SlackChannel = {
      id,
      name,
      kind,
      members: new Set(members),
      ...(creator ? { creator } : {}),
      archived: false,
    };
    this.channels.set(id, channel);
    return channel;
  }

  /** The direct-message channel between a person and the bot. */
  openDirect(user: string): SlackChannel {
    const id = `D${user.slice(1)}`;
    return this.channels.get(id) ?? this.addChannel(id, 'directmessage', 'im', [user, this.botUserId]);
  }

  /** Seconds and a running number, as Slack's message ids are. */
  nextTs(): string {
    this.#counter += 1;
    return `${Math.floor(this.#now().getTime() / 1000)}.${String(this.#counter).padStart(6, '0')}`;
  }

  nextId(prefix: string): string {
    this.#counter += 1;
    return `${prefix}${String(this.#counter).padStart(8, '0')}`;
  }

  post(draft: Draft): SlackMessage {
    const blocks = draft.blocks ?? [];
    const message: SlackMessage = {
      bot: false,
      ...draft,
      ts: this.nextTs(),
      blocks,
      edited: false,
      deleted: false,
      pings: findPings(draft.text, blocks),
    };
    this.messages.push(message);
    this.#tell('message', message);
    return message;
  }

  update(message: SlackMessage, text: string, blocks: readonly SlackBlock[], receipt?: Receipt): void {
    const pings = findPings(text, blocks);
    Object.assign(message, { text, blocks, edited: true, pings, ...(receipt ? { receipt } : {}) });
    this.#tell('update', message);
  }

  remove(message: SlackMessage): void {
    message.deleted = true;
    this.#tell('delete', message);
  }

  publishHome(view: SlackView): void {
    this.homes.set(view.user, view);
    this.#tell('home', view);
  }

  /** A new id of something that a person did, with which the app may open a modal for that person. */
  nextTrigger(user: string): string {
    const id = this.nextId('trigger.');
    this.triggers.grant(id, user);
    return id;
  }

  openModal(view: SlackView): void {
    this.modals.set(view.user, view);
    this.#tell('modal', view);
  }

  closeModal({ user, ...closed }: SlackView): void {
    this.modals.delete(user);
    this.#tell('modal', { user, ...closed });
  }

  record(call: Omit<SlackCall, 'at'>): void {
    const recorded = { ...call, at: this.#now() };
    this.calls.push(recorded);
    this.#tell('call', recorded);
  }

  connections(count: number): void {
    this.connectionCount = count;
    this.#tell('connection', count);
  }

  find(channel: string, ts: string): SlackMessage | undefined {
    return this.messages.find(
      (message) => message.channel === channel && message.ts === ts && !message.deleted,
    );
  }

  /** What a person sees in a channel, oldest first. An ephemeral message shows only in a thread that has replies. */
  visibleTo(user: string, channel: string): SlackMessage[] {
    const standing = this.messages.filter((message) => message.channel === channel && !message.deleted);
    const active = new Set(
      standing.filter((message) => !message.ephemeralFor).map(({ threadTs }) => threadTs),
    );
    return standing.filter(
      ({ ephemeralFor, threadTs }) =>
        !ephemeralFor || (ephemeralFor === user && (!threadTs || active.has(threadTs))),
    );
  }

  #tell<Name extends Exclude<keyof WorkspaceEvents, 'change'>>(
    name: Name,
    ...args: WorkspaceEvents[Name]
  ): void {
    // EventEmitter's types can't follow a generic event name: the arguments are checked by this method's own.
    (this as EventEmitter).emit(name, ...args);
    this.emit('change');
  }
}
