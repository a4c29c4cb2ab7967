import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { DailyAsked } from '../../daily/daily-desk.ts';
import { remember } from './remember.ts';
import { type Pause, sendAgain } from './send-again.ts';
import { outcomeOf } from './send-outcome.ts';

/** Spares a call for each press, and is short enough for who has just been made an administrator. */
const KEPT_MS = 60_000;
/** A conversation with a person stays the same one. */
const DIRECT_KEPT_MS = 24 * 60 * 60_000;

/** What Slack tells of people and channels where the workspace has granted the scopes for it. */
export type Facts = {
  /** Editors, administrators, and who made the channel. */
  mayManage(person: string, channel: string): Promise<boolean>;
  /** The time zone of the person's profile, such as Europe/Berlin. */
  zoneOf(person: string): Promise<string | undefined>;
  whyNotPost(channel: string): ReturnType<DailyAsked['whyNotPost']>;
  /** The bot's conversation with the person, opened if need be. */
  directWith(person: string): Promise<string | undefined>;
};

export type FactsOptions = {
  readonly client: WebClient;
  readonly pause: Pause;
  readonly now: () => Date;
  readonly log: Logger;
  /** The ids of the people who may change every channel's daily terms. */
  readonly editors: ReadonlySet<string>;
};

/** Asks Slack. What it refuses to tell, for want of a scope, is not told; what fails otherwise is thrown, as an Error of our own. */
export function createFacts({ client, pause, now, log, editors }: FactsOptions): Facts {
  const profileOf = remember(
    async (user: string) => (await told('users.info', () => client.users.info({ user })))?.user,
    KEPT_MS,
    now,
  );
  const placeOf = remember(readChannel, KEPT_MS, now, (place) => place.isMember !== false);
  const directWith = remember(
    async (users: string) =>
      (await told('conversations.open', () => client.conversations.open({ users })))?.channel?.id,
    DIRECT_KEPT_MS,
    now,
    (channel) => channel !== undefined,
  );

  return {
    async mayManage(person, channel) {
      if (editors.has(person)) return true;
      const profile = await profileOf(person);
      if (profile?.is_admin || profile?.is_owner || profile?.is_primary_owner) return true;
      return (await placeOf(channel)).creator === person;
    },
    zoneOf: async (person) => (await profileOf(person))?.tz,
    whyNotPost: async (channel) => ((await placeOf(channel)).isMember === false ? 'not-a-member' : undefined),
    directWith,
  };

  /** What is not told is missing. */
  async function readChannel(channel: string): Promise<Place> {
    const answer = await told('conversations.info', async () => {
      const { channel: found } = await client.conversations.info({ channel }).catch(asUnseen);
      return found;
    });
    const { is_member: isMember, creator } = answer ?? {};
    return { ...(isMember === undefined ? {} : { isMember }), ...(creator ? { creator } : {}) };
  }

  async function told<Answer>(method: string, call: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await sendAgain(call, pause);
    } catch (err) {
      // Not the answer itself failed, so the person can be told of it.
      if (outcomeOf(err).kind !== 'refused')
        throw new Error(`Slack gave no answer to ${method}.`, { cause: err });
      log.debug({ err, method }, 'Slack does not tell');
      return undefined;
    }
  }
}

type Place = { readonly isMember?: boolean; readonly creator?: string };

/** A private channel in which a person just wrote exists all the same: the bot is not in it. */
function asUnseen(error: unknown): { channel: { is_member: false; creator?: undefined } } {
  if (error instanceof WebAPIPlatformError && error.data.error === 'channel_not_found') {
    return { channel: { is_member: false } };
  }
  throw error;
}
