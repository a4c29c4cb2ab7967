import type { Random } from '../eval/generate/random.ts';
import type { Platform } from '../src/core/replies/reply.ts';
import type { CallFault, FaultPlan } from '../src/playground/local-server/fault-plan.ts';
import type { Platforms } from './platforms.ts';

/** What the bots call in order to post and to look for a post. */
export const CALLS = {
  slack: { post: 'chat.postMessage', look: 'conversations.history' },
  discord: { post: 'POST /channels/:channel/messages', look: 'GET /channels/:channel/messages' },
} as const;

/** Discord's client waits out by itself what is shorter than ten seconds; Slack's never does. */
const SHORT_S = 0.05;
/** As often as the bot sends a post to Discord before it gives up for a minute: these take it seven real seconds. */
const DISCORD_TRIES = 5;

/** As long as Discord knows a message by its nonce. */
const NONCE_S = 300;

/** A platform that is down for a while. */
export type Outage = { readonly platform: Platform; readonly until: number };

/** Puts trouble in the way of the next calls; what was planned before and not met is dropped. */
export function planFaults(platforms: Platforms, random: Random, outage: Outage | undefined): void {
  clearFaults(platforms);
  if (outage) {
    const { plan } = platforms[outage.platform].faults;
    const { post, look } = CALLS[outage.platform];
    for (const call of [post, look]) plan.add(call, { kind: 'status', status: 503 }, 1_000);
  }
  planSlack(platforms.slack.faults.plan, random);
  planDiscord(platforms.discord.faults.plan, random);
}

export function clearFaults({ slack, discord }: Platforms): void {
  slack.faults.plan.clear();
  discord.faults.plan.clear();
}

function planSlack(plan: FaultPlan, random: Random): void {
  const { post, look } = CALLS.slack;
  const wait = 1 + random.below(120);
  switch (random.below(9)) {
    case 0:
      plan.add(post, { kind: 'lose-reply' }, 1 + random.below(2));
      break;
    case 1:
      plan.add(post, serverError(random));
      break;
    case 2:
      plan.add(post, { kind: 'rate-limit', retryAfterSeconds: wait }, 1 + random.below(2));
      break;
  }
  if (random.below(6) === 0) plan.add(look, hinder(random, wait));
}

function planDiscord(plan: FaultPlan, random: Random): void {
  const { post, look } = CALLS.discord;
  const wait = 20 + random.below(300);
  switch (random.below(300)) {
    case 0:
      plan.add(post, { kind: 'lose-reply' }, DISCORD_TRIES);
      break;
    case 1:
      plan.add(post, serverError(random), DISCORD_TRIES);
      break;
  }
  switch (random.below(12)) {
    case 0:
      plan.add(post, { kind: 'lose-reply' });
      break;
    case 1:
      plan.add(post, serverError(random));
      break;
    case 2:
      plan.add(post, { kind: 'rate-limit', retryAfterSeconds: random.pick([SHORT_S, wait]) });
      break;
    case 3:
      // The message stands, and what is said to the next try outlasts the nonce.
      plan.add(post, { kind: 'lose-reply' });
      plan.add(post, { kind: 'rate-limit', retryAfterSeconds: wait + NONCE_S });
      break;
  }
  if (random.below(6) === 0) plan.add(look, hinder(random, wait));
}

function hinder(random: Random, retryAfterSeconds: number): CallFault {
  return random.below(2) === 0 ? { kind: 'rate-limit', retryAfterSeconds } : serverError(random);
}

function serverError(random: Random): CallFault {
  return { kind: 'status', status: random.pick([500, 502, 503]) };
}
