import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDiscord, type TestDiscord } from '../adapters/discord/start-test-discord.ts';
import { startTestSlack, type TestSlack } from '../adapters/slack/start-test-slack.ts';
import { referenceContext } from '../support/reference-context.ts';
import { visibleInDiscord, visibleInSlack } from './visible-text.ts';

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

async function onSlack(question: string): Promise<string> {
  await slack.ada.command('/define', question);
  const answer = slack.said().at(-1);
  return answer ? visibleInSlack(answer) : '';
}

async function onDiscord(question: string): Promise<string> {
  const { message } = await discord.ada.command('define', { term: question });
  return message ? visibleInDiscord(message) : '';
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
];

describe('the same question gives the same term and text on both platforms', () => {
  it.each(QUESTIONS)('“%s” → %s', async (question, beginning) => {
    const [inSlack, inDiscord] = await Promise.all([onSlack(question), onDiscord(question)]);
    expect(inSlack).toBe(inDiscord);
    expect(inSlack.startsWith(beginning)).toBe(true);
  });

  it('for every term of the reference', async () => {
    for (const { name } of slack.context.glossary.terms) {
      const [inSlack, inDiscord] = await Promise.all([onSlack(name), onDiscord(name)]);
      expect(inSlack).toBe(inDiscord);
      expect(inSlack.startsWith(name)).toBe(true);
    }
  });
});
