import type { AppsManifestValidateArguments } from '@slack/web-api';

export type SlackManifest = Exclude<AppsManifestValidateArguments['manifest'], string>;

type Scopes = NonNullable<NonNullable<SlackManifest['oauth_config']>['scopes']>;
type BotScope = NonNullable<Scopes['bot']>[number];
type Settings = NonNullable<SlackManifest['settings']>;
type BotEvent = NonNullable<NonNullable<Settings['event_subscriptions']>['bot_events']>[number];

type Feature = {
  readonly feature: string;
  /** Why Slack wants the scopes for it, as the setup guide says it. */
  readonly why: string;
  readonly scopes: readonly BotScope[];
  /** An administrator may leave the scopes of an optional feature out; everything else works without them. */
  readonly optional: boolean;
  readonly commands?: readonly string[];
  readonly shortcuts?: readonly string[];
  readonly events?: readonly BotEvent[];
};

/**
 * Everything that Lemma does in Slack, and what Slack wants for it. The manifest is written from this table and the
 * listeners are typed by it, so neither can ask for more than the other uses.
 */
export const FEATURES = [
  {
    feature: 'Slash commands, and “Define terms here” on a message',
    why: 'Adds the two commands and the shortcut. Answers go back by the address that comes with each use, also where the bot is no member.',
    scopes: ['commands'],
    optional: false,
    commands: ['/define', '/glossary'],
    shortcuts: ['define_message'],
  },
  {
    feature: 'Mentions in channels and threads',
    why: 'Reads only the messages that mention the bot, and answers in their thread.',
    scopes: ['app_mentions:read', 'chat:write'],
    optional: false,
    events: ['app_mention'],
  },
  {
    feature: 'Direct messages to the bot',
    why: 'Reads what people write to the bot itself, and answers there.',
    scopes: ['im:history', 'chat:write'],
    optional: false,
    events: ['message.im'],
  },
  {
    feature: 'The Home tab',
    why: 'Shows the glossary in the tab that the app has anyway. Slack wants no scope for it.',
    scopes: [],
    optional: false,
    events: ['app_home_opened'],
  },
  {
    feature: 'Term of the day',
    why: 'Posts in the channel that it is set up for; invite the bot to it.',
    scopes: ['chat:write'],
    optional: false,
  },
  {
    feature: 'A hello when the bot is invited to a channel',
    why: 'Slack tells an app that it was invited only with leave to see the names of public (channels:read) and private (groups:read) channels it is in.',
    scopes: ['channels:read', 'groups:read'],
    optional: true,
    events: ['member_joined_channel'],
  },
  {
    feature: 'Explaining the thread around a mention',
    why: 'Reads the first message and the latest ones of that one thread, only when somebody mentions the bot in it without a term. Without it, or where the bot is no member, it points to “Define terms here”.',
    scopes: ['channels:history', 'groups:history'],
    optional: true,
  },
  {
    feature: 'Looking for a term of the day whose post was interrupted',
    why: 'Reads the latest messages of that one channel, only after a post whose outcome is unknown. Without it such a day is left out rather than posted twice.',
    scopes: ['channels:history', 'groups:history'],
    optional: true,
  },
  {
    feature: 'Knowing who may change a channel’s term of the day',
    why: 'Reads whether the person who presses is an administrator (users:read), and who made the channel and whether the bot is in it (channels:read, groups:read). Without it only the people in LEMMA_EDITORS may.',
    scopes: ['users:read', 'channels:read', 'groups:read'],
    optional: true,
  },
  {
    feature: 'Proposing the time zone of the person who sets it up',
    why: 'Reads that person’s time zone from the profile. Without it the bot asks.',
    scopes: ['users:read'],
    optional: true,
  },
  {
    feature: 'A term of the day for oneself',
    why: 'Opens the conversation with the person who asks for it, for one direct message a day.',
    scopes: ['im:write'],
    optional: true,
  },
] as const satisfies readonly Feature[];

type Used<Key extends 'commands' | 'shortcuts' | 'events'> =
  Extract<(typeof FEATURES)[number], { [key in Key]: readonly string[] }> extends infer Each
    ? Each extends { [key in Key]: readonly (infer Name)[] }
      ? Name
      : never
    : never;

export type CommandName = Used<'commands'>;
export type ShortcutId = Used<'shortcuts'>;
export type EventName = Used<'events'>;

/** The scopes that every workspace grants, and those it may leave out; each once, in the order of the table. */
export function listScopes(): { required: BotScope[]; optional: BotScope[] } {
  const features: readonly Feature[] = FEATURES;
  const scopesOf = (optional: boolean) => [
    ...new Set(features.filter((feature) => feature.optional === optional).flatMap(({ scopes }) => scopes)),
  ];
  const required = scopesOf(false);
  return { required, optional: scopesOf(true).filter((scope) => !required.includes(scope)) };
}

/** The events to subscribe to. */
export function listEvents(): BotEvent[] {
  const features: readonly Feature[] = FEATURES;
  return features.flatMap(({ events }) => events ?? []);
}
