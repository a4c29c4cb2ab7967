import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../src/playground/discord/world.ts';
import type { SlackMessage } from '../../src/playground/slack/workspace.ts';
import { startTestDiscord, type TestDiscord } from '../adapters/discord/start-test-discord.ts';
import { startTestSlack, type TestSlack } from '../adapters/slack/start-test-slack.ts';
import { referenceContext } from '../support/reference-context.ts';
import { controlsInDiscord, controlsInSlack, visibleInDiscord, visibleInSlack } from './visible-text.ts';

let slack: TestSlack;
let discord: TestDiscord;

beforeAll(async () => {
  [slack, discord] = await Promise.all([
    referenceContext('slack').then((context) => startTestSlack({ context })),
    startTestDiscord(),
  ]);
});

afterAll(async () => {
  await Promise.all([slack.close(), discord.close()]);
});

/** What a person sees: the words of a card, and the labels of its buttons and options, in order. */
type Seen = { readonly text: string; readonly controls: readonly string[] };

const ON_SLACK = 'U0ADA';
const NOTHING: Seen = { text: '', controls: [] };

function seenInSlack(message: SlackMessage | undefined): Seen {
  return message ? { text: visibleInSlack(message), controls: controlsInSlack(message) } : NOTHING;
}

function seenInDiscord(message: DiscordMessage | undefined): Seen {
  return message ? { text: visibleInDiscord(message), controls: controlsInDiscord(message) } : NOTHING;
}

async function onSlack(question: string): Promise<Seen> {
  const before = slack.said().length;
  await slack.ada.command('/define', question);
  return seenInSlack(slack.said()[before]);
}

async function onDiscord(question: string): Promise<Seen> {
  const { message } = await discord.ada.command('define', { term: question });
  return seenInDiscord(message);
}

/** Question → how the answer begins. Everything after it must be the same on both platforms, too. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['backpressure', 'Backpressure System design'],
  ['CAP theorem', 'CAP Theorem Distributed systems'],
  ['cap-theorem', 'CAP Theorem'],
  ['Iac', 'Infrastructure as Code (IaC)'],
  ['2pc', 'Two-Phase Commit (2PC)'],
  ['n plus one', 'N+1 Query Problem'],
  ['mmap', 'Memory-Mapped File (mmap)'],
  ['raft', 'Consensus Algorithm (Raft/Paxos)'],
  ['goroutines', 'Goroutine'],
  ['load balancers', 'Load Balancer'],
  ['bakpressure', 'Backpressure'],
  ['idempotncy', 'Idempotency'],
  ['what’s a circuit breaker?', 'Circuit Breaker'],
  ['explain blue green deployment to me please', 'Blue-Green Deployment'],
  ['thing that stops calling a failing service', 'Circuit Breaker'],
  ['consistency', 'Which one do you mean?'],
  ['kubernetes', 'Not in the glossary yet'],
  ['vertical farming', 'Not in the glossary yet'],
  ['@everyone *bold* & `code` 🐘 שלום', 'Not in the glossary yet'],
  // By an alias, a spelling, a description.
  ['paxos', 'Consensus Algorithm (Raft/Paxos)'],
  ['journalling', 'Journaling'],
  ['blue/green', 'Blue-Green Deployment'],
  ['connection pool', 'Connection Pooling'],
  ['idempotent', 'Idempotency'],
  ['circut breaker', 'Circuit Breaker'],
  ['immutable infrastructre', 'Immutable Infrastructure'],
  ['obsevability', 'Observability'],
  ['keeps everything about a file except its name', 'Inode'],
  ['runs a function when the surrounding function returns', 'Defer'],
  ['pool of database connections', 'Connection Pooling'],
  // Several in one question.
  ['acid and cap theorem', 'ACID · CAP Theorem'],
  ['goroutine vs channel vs defer', 'Goroutine · Channel · Defer'],
  // Two told apart.
  ['goroutine vs channel', 'Goroutine or Channel? Goroutine'],
  [
    'difference between raft and 2pc',
    'Consensus Algorithm (Raft/Paxos) or Two-Phase Commit (2PC)? Consensus Algorithm (Raft/Paxos)',
  ],
  ['optimistic vs pessimistic locking', 'Optimistic Locking or Pessimistic Locking? Optimistic Locking'],
  ['cp vs ap', 'CP or AP? CP'],
  ['blue-green vs immutable', 'Blue-Green Deployment or Immutable Infrastructure?'],
  ['acid vs base', 'ACID or BASE?'],
  ['load balancer or circuit breaker?', 'Load Balancer or Circuit Breaker?'],
  ['Unterschied zwischen Goroutine und Channel', 'Goroutine or Channel?'],
  ['pessimistic locking', 'Optimistic Locking or Pessimistic Locking?'],
  ['raft vs paxos', 'Consensus Algorithm (Raft/Paxos) Distributed systems'],
  ['kafka vs backpressure', 'Backpressure System design'],
  ['acid vs transaction', 'Which one do you mean? “transaction” could mean:'],
  // Unsure, unknown, odd.
  ['transaction', 'Which one do you mean?'],
  ['pooling', 'Which one do you mean?'],
  ['kafka', 'Not in the glossary yet I found no term for “kafka”.'],
  ['???', 'Not in the glossary yet'],
  ['x'.repeat(5_000), 'Not in the glossary yet'],
  ['@here #lobby [press](https://evil.example) 1 < 2 & "3"', 'Not in the glossary yet'],
  ['\u202eacid\u202c', 'ACID'],
  ['back\u0000pressure', 'Backpressure'],
  ['מה זה backpressure', 'Backpressure'],
];

describe('the same question gives the same term, text and buttons on both platforms', () => {
  it.each(QUESTIONS)('“%s” → %s', async (question, beginning) => {
    const [inSlack, inDiscord] = await Promise.all([onSlack(question), onDiscord(question)]);
    expect(inSlack).toEqual(inDiscord);
    expect(inSlack.text.slice(0, beginning.length)).toBe(beginning);
  });

  it('for every term of the reference, and what its buttons lead to', async () => {
    for (const { name } of slack.context.glossary.terms) {
      const [inSlack, inDiscord] = await Promise.all([onSlack(name), onDiscord(name)]);
      expect(inSlack).toEqual(inDiscord);
      expect(inSlack.text.startsWith(name)).toBe(true);
    }
  });

  it('and help in the words of the platform when nothing is asked', async () => {
    const [inSlack, inDiscord] = await Promise.all([onSlack(''), onDiscord(' ')]);
    const beginning = 'Hello, I am Lemma I explain terms. Ask me by name, by acronym, or in your own words.';
    for (const { text } of [inSlack, inDiscord]) expect(text.startsWith(beginning)).toBe(true);
    expect(inSlack.controls).toEqual(inDiscord.controls);
  });

  it.each([
    'backpressure',
    '2pc pls',
    'acid, inode and defer',
    'thing that stops calling a failing service',
    'cp vs ap',
  ])('also for everyone, after a mention of “%s”', async (question) => {
    const before = [slack.said().length, discord.said().length] as const;
    await slack.ada.say(`@lemma ${question}`);
    discord.ada.say(`@lemma ${question}`);
    const heard = [await slack.hears(before[0] + 1, ON_SLACK), await discord.hears(before[1] + 1)] as const;
    expect(seenInSlack(heard[0].at(-1))).toEqual(seenInDiscord(heard[1].at(-1)));
  });

  it('also behind a button, and on the way back', async () => {
    const before = slack.said().length;
    await slack.ada.command('/define', 'backpressure');
    const inSlack = slack.said()[before];
    const { message: inDiscord } = await discord.ada.command('define', { term: 'backpressure' });
    if (!inSlack || !inDiscord) throw new Error('There was no answer.');
    for (const [label, name] of [
      ['Circuit Breaker', 'Circuit Breaker'],
      ['Idempotency', 'Idempotency'],
      ['Back to Circuit Breaker', 'Circuit Breaker'],
    ] as const) {
      await slack.ada.press(inSlack, label);
      await discord.ada.press(inDiscord, label);
      expect(seenInSlack(inSlack)).toEqual(seenInDiscord(inDiscord));
      expect(seenInDiscord(inDiscord).text.startsWith(name)).toBe(true);
    }
  });

  it('also for two things, opened from a card, shared, and left again', async () => {
    const before = slack.said().length;
    await slack.ada.command('/define', 'optimistic locking');
    const inSlack = slack.said()[before];
    const { message: inDiscord } = await discord.ada.command('define', { term: 'optimistic locking' });
    if (!inSlack || !inDiscord) throw new Error('There was no answer.');
    for (const [label, name] of [
      ['Compare with Pessimistic Locking', 'Optimistic Locking or Pessimistic Locking?'],
      ['Back to Optimistic Locking', 'Optimistic Locking Databases'],
    ] as const) {
      await slack.ada.press(inSlack, label);
      await discord.ada.press(inDiscord, label);
      expect(seenInSlack(inSlack)).toEqual(seenInDiscord(inDiscord));
      expect(seenInDiscord(inDiscord).text.slice(0, name.length)).toBe(name);
    }
  });

  it('also from the menu of a message', async () => {
    const text = 'Our load balancer retries, so we need an idempotency key & a circuit breaker.';
    const before = slack.said().length;
    await slack.ada.shortcut('define_message', await slack.bob.say(text));
    const { message } = await discord.ada.contextMenu('Define terms here', discord.bob.say(text));
    expect(seenInSlack(slack.said()[before])).toEqual(seenInDiscord(message));
    expect(seenInDiscord(message).controls).toEqual([
      'Load Balancer',
      'Idempotency',
      'Circuit Breaker',
      'Share in channel',
    ]);
  });
});
