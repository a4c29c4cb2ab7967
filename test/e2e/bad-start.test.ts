import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { startProcess } from './start-process.ts';

/** Starts a bot that can't start, and gives what it tells the person. */
async function complaint(env: Record<string, string>): Promise<string> {
  const bot = await startProcess({ env });
  expect(await bot.exit).toBe(1);
  expect(bot.written.out).toBe('');
  expect(bot.written.err).not.toMatch(/^\s+at /m);
  return bot.written.err;
}

it.each([
  [
    'production without a token',
    { NODE_ENV: 'production' },
    /Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN .*api\.slack\.com.*DISCORD_TOKEN .*discord\.com/,
  ],
  ['half of Slack', { SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_APP_TOKEN is missing\. Make one/],
  ['an unknown time zone', { DAILY_TIMEZONE: 'Europe/Berln' }, /DAILY_TIMEZONE: .*Europe\/Berlin/],
  [
    'a bad time and a bad day at once',
    { DAILY_TIME: '25:00', DAILY_DAYS: 'funday' },
    /DAILY_TIME: .*\n.*DAILY_DAYS: /,
  ],
  ['a port that is no number', { PORT: 'http' }, /PORT is “http”\. Set it to a free port/],
  ['a missing glossary', { GLOSSARY_PATH: '/nowhere/glossary' }, /\/nowhere\/glossary/],
  ['a folder that can’t be made', { DATA_DIR: '/dev/null/var' }, /DATA_DIR|can't be/],
])('says what to do about %s', async (_what, env, message) => {
  expect(await complaint(env)).toMatch(message);
});

it('says where a glossary is wrong', async () => {
  const file = join(await tempFolder(), 'team.yaml');
  await writeFile(file, 'category: Team\nterms:\n  - id: a\n    name: A\n    definiton: x\n');
  expect(await complaint({ GLOSSARY_PATH: file })).toMatch(/team\.yaml:5:5.*definition/);
});

it('says that its port is in use', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await complaint({ PORT: String(port) })).toMatch(
    /is in use\. Stop what uses it, or set PORT to another\./,
  );
});

it('says which token is refused and where to get another, without showing it', async () => {
  const slack = await startLocalSlack();
  const discord = await startLocalDiscord();
  onTestFinished(async () => {
    await slack.close();
    await discord.close();
  });
  const wrong = await complaint({
    SLACK_BOT_TOKEN: 'xoxb-wrong-token-123',
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: 'wrong.discord.token',
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'trace',
  });
  expect(wrong).toContain('Slack refused SLACK_BOT_TOKEN');
  expect(wrong).toContain('Discord refused DISCORD_TOKEN');
  expect(wrong).not.toContain('xoxb-wrong-token-123');
  expect(wrong).not.toContain('wrong.discord.token');
});

it('refuses a folder that another bot uses', async () => {
  const slack = await startLocalSlack();
  onTestFinished(() => slack.close());
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DATA_DIR: await tempFolder(),
  };
  const first = await startProcess({ env });
  await first.writes(/Lemma is running/);
  expect(await complaint({ ...env })).toContain(`Another Lemma is running with DATA_DIR ${env.DATA_DIR}`);
});
