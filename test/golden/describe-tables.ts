import { afterAll, describe, expect, it } from 'vitest';
import type { Platform, ReplyContext } from '../../src/core/replies/reply.ts';
import { createTermFinder } from '../../src/core/search/build-term-finder.ts';
import { en } from '../../src/core/words/en.ts';
import { glossaryOf } from '../core/glossary-of.ts';
import { referenceGlossary } from '../core/reference-glossary.ts';
import {
  type Conversation,
  type Each,
  readAct,
  type Setup,
  type Stage,
  type Table,
  type Turn,
} from './conversation.ts';
import { startDiscordStage } from './start-discord-stage.ts';
import { startSlackStage } from './start-slack-stage.ts';

/** Has each conversation of the tables on both platforms, and compares what is seen with the table and with each other. */
export function describeTables(tables: readonly Table[]): void {
  /** Tables of one setup share the servers: a conversation begins with nothing in hand. */
  const started = new Map<string, Promise<Each<Stage>>>();

  afterAll(async () => {
    for (const { slack, discord } of await Promise.all(started.values())) {
      expect({ slack: slack.warnings(), discord: discord.warnings() }).toEqual({ slack: [], discord: [] });
      await Promise.all([slack.close(), discord.close()]);
    }
  });

  for (const { ability, questions = [], conversations = [], ...setup } of tables) {
    const all = [...questions.map((turn): Conversation => ({ turns: [turn] })), ...conversations];
    const named = all.map((conversation) => [nameOf(conversation), conversation] as const);
    describe(ability, () => {
      it.each(named)('%s', async (_name, conversation) => hold(await stagesFor(setup), conversation));
    });
  }

  function stagesFor(setup: Setup): Promise<Each<Stage>> {
    const key = JSON.stringify(setup);
    const stages = started.get(key) ?? startStages(setup);
    started.set(key, stages);
    return stages;
  }
}

async function startStages(setup: Setup): Promise<Each<Stage>> {
  const [slack, discord] = await Promise.all([
    contextFor(setup, 'slack').then((context) => startSlackStage(context, setup)),
    contextFor(setup, 'discord').then((context) => startDiscordStage(context, setup)),
  ]);
  return { slack, discord };
}

async function hold(stages: Each<Stage>, { turns, thread, counted = [] }: Conversation): Promise<void> {
  const { slack, discord } = stages;
  const before: Each<number> = { slack: slack.counted.length, discord: discord.counted.length };
  slack.begin(thread);
  discord.begin(thread);
  for (const turn of turns) await takeTurn(stages, turn);
  expect(slack.counted.slice(before.slack)).toEqual(counted);
  expect(discord.counted.slice(before.discord)).toEqual(counted);
}

async function takeTurn(stages: Each<Stage>, [does, says, controls, to]: Turn): Promise<void> {
  const acts = { slack: readAct(eachOf(does).slack), discord: readAct(eachOf(does).discord) };
  const [slack, discord] = await Promise.all([
    stages.slack.perform(acts.slack),
    stages.discord.perform(acts.discord),
  ]);
  const seen = { slack, discord };
  const beginnings = eachOf(says);
  const labels = eachOf(controls ?? discord.controls);
  for (const platform of ['slack', 'discord'] as const) {
    const { text, controls: shown, to: audience } = seen[platform];
    const beginning = beginnings[platform];
    expect({ does, platform, says: text.slice(0, beginning.length), controls: shown, to: audience }).toEqual({
      does,
      platform,
      says: beginning,
      controls: labels[platform],
      to: eachOf(to ?? acts[platform].who)[platform],
    });
  }
  if (to !== undefined && isEach(to)) return;
  const [left, right] = [slack, discord].map(({ text, hints }, index) => {
    const { length } = index === 0 ? beginnings.slack : beginnings.discord;
    return { does, goesOn: text.slice(length), hints };
  });
  expect(left).toEqual(right);
}

function eachOf<Value>(value: Value | Each<Value>): Each<Value> {
  return isEach(value) ? value : { slack: value, discord: value };
}

function isEach<Value>(value: Value | Each<Value>): value is Each<Value> {
  return typeof value === 'object' && value !== null && 'slack' in value;
}

/** What is done, as it can be shown in a terminal. */
function nameOf({ thread, turns }: Conversation): string {
  const steps = turns.map(([does]) => {
    const { slack, discord } = eachOf(does);
    const act = (slack === discord ? slack : `${slack} / ${discord}`).replace(/\p{C}/gu, '?');
    return act.length > 70 ? `${act.slice(0, 69)}…` : act;
  });
  return [...(thread ? ['in a thread'] : []), ...steps].join(', ');
}

async function contextFor({ glossary: file, daily }: Setup, platform: Platform): Promise<ReplyContext> {
  const glossary = file ? glossaryOf(JSON.stringify(file)) : await referenceGlossary();
  const dailyTerm = daily ? glossary.byId.get(daily) : undefined;
  return {
    glossary,
    finder: createTermFinder(glossary),
    words: en,
    platform,
    ...(dailyTerm ? { dailyTerm } : {}),
  };
}
