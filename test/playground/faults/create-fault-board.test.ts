import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFaultBoard, type FaultBoard } from '../../../src/playground/faults/create-fault-board.ts';
import { faultyDiscord, faultySlack } from '../../../src/playground/faults/faulty-platform.ts';
import type { Fault } from '../../../src/playground/faults/incident.ts';
import { waitFor } from '../../../src/playground/local-server/wait-for.ts';
import { startTestDiscord, type TestDiscord } from '../../adapters/discord/start-test-discord.ts';
import { startTestSlack, type TestSlack } from '../../adapters/slack/start-test-slack.ts';

/** A person at the page is given longer to see it. */
const PACE = { outageMs: 500, againMs: 1_000 };

/** The steps of the latest incident, once the bot has come through it. */
async function cause(board: FaultBoard, fault: Fault, ask: () => unknown = () => {}): Promise<string> {
  board.start(fault);
  await ask();
  const over = () => board.incidents().at(-1)?.isOver;
  await waitFor(board.changes, over, `the end of ${fault}`, 15_000);
  return board.incidents().at(-1)?.steps.join(' · ') ?? '';
}

describe('the bot on Slack', () => {
  let bot: TestSlack;
  let board: FaultBoard;
  const mention = () => bot.ada.say('@lemma acid');

  beforeEach(async () => {
    bot = await startTestSlack();
    board = createFaultBoard(faultySlack(bot.slack), PACE);
  });
  afterEach(() => bot.close());

  it('reconnects after a dropped connection', async () => {
    expect(await cause(board, 'drop')).toMatch(/^connection dropped · reconnected after \d+\.\d s$/);
  });

  it('waits out being told to wait', async () => {
    const told = await cause(board, 'rate-limit', mention);
    expect(told).toMatch(
      /^429 to the next 2 calls · 429 to chat\.post\w+ · 429 again · got through after [23]\.\d s$/,
    );
  });

  it('answers once what comes twice, of which a slash command is no part', async () => {
    const told = await cause(board, 'twice', async () => {
      await bot.ada.command('/define', 'acid');
      await mention();
    });
    expect(told).toBe('the next event is delivered twice · it came twice · answered once');
  });

  it('does not send again what may have arrived', async () => {
    const told = await cause(board, 'lose-reply', mention);
    expect(told).toMatch(/reply to chat\.post\w+ lost · not sent again, for it may have arrived$/);
    expect(bot.said()).toHaveLength(1);
  });

  it('comes back after an outage, and answers what was asked in the meantime', async () => {
    expect(await cause(board, 'outage', mention)).toMatch(
      /^down for 0\.5 s · back · reconnected after \d+\.\d s$/,
    );
    await bot.hears(1);
  });
});

describe('the bot on Discord', () => {
  let bot: TestDiscord;
  let board: FaultBoard;
  const mention = () => bot.ada.say('@lemma acid');

  beforeEach(async () => {
    bot = await startTestDiscord();
    board = createFaultBoard(faultyDiscord(bot.discord), PACE);
  });
  afterEach(() => bot.close());

  it('reconnects after a dropped connection', async () => {
    expect(await cause(board, 'drop')).toMatch(/^connection dropped · reconnected after \d+\.\d s$/);
  });

  it('waits out being told to wait', async () => {
    expect(await cause(board, 'rate-limit', mention)).toMatch(/429 again · got through after [23]\.\d s$/);
  });

  it('answers once what comes twice', async () => {
    const told = await cause(board, 'twice', mention);
    expect(told).toBe('the next event is delivered twice · it came twice · answered once');
  });

  it('sends again what may not have arrived, and it is one message all the same', async () => {
    const told = await cause(board, 'lose-reply', mention);
    expect(told).toMatch(/lost · sent again after \d+\.\d s, and it is still one message$/);
    expect(bot.said()).toHaveLength(1);
  });

  it('comes back after an outage, and answers what was asked in the meantime', async () => {
    expect(await cause(board, 'outage', mention)).toMatch(
      /^down for 0\.5 s · back · reconnected after \d+\.\d s$/,
    );
    await bot.hears(1);
  });
});
