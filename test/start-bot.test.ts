import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { termOfDay } from '../src/core/glossary/term-of-day.ts';
import { startLocalSlack } from '../src/playground/slack/start-local-slack.ts';
import { startBot } from '../src/start-bot.ts';
import { referenceContext } from './support/reference-context.ts';
import { tempFolder } from './support/temp-folder.ts';

it('shows on the front page what it has posted in the channel today', async () => {
  const now = () => new Date('2026-11-25T10:00:00Z');
  const slack = await startLocalSlack({ now });
  onTestFinished(() => slack.close());
  const config = readConfig({
    PORT: '0',
    DATA_DIR: await tempFolder(),
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DAILY_SLACK_CHANNEL: 'C0DAILY',
  });
  let hasPosted = () => {};
  const posting = new Promise<void>((resolve) => {
    hasPosted = resolve;
  });
  const write = (line: string) => line.includes('the daily term is posted') && hasPosted();
  const bot = await startBot(config, pino({ level: 'info' }, { write }), now);
  onTestFinished(() => bot.stop());
  await posting;
  const post = slack.workspace.messages.find(({ channel }) => channel === 'C0DAILY');
  const name = /^Term of the day: (.+)/.exec(post?.text ?? '')?.[1];

  const byDate = termOfDay((await referenceContext('slack')).glossary, '2026-11-25')?.name;
  expect(name).not.toBe(byDate);
  const ada = slack.person('U0ADA');
  await ada.command('/glossary', 'home');
  const text = ada.sees().at(-1)?.text;
  expect(text).toContain(name);
  expect(text).not.toContain(byDate);
});
