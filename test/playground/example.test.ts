import { readFileSync } from 'node:fs';
import { WebClient } from '@slack/web-api';
import { REST, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';

it('has the real client of Slack wait when it is told to', async () => {
  const slack = await startLocalSlack({ scopes: ['chat:write'] });
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });

  slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
  await client.chat.postMessage({ channel: 'C0GENERAL', text: 'hello' });

  expect(slack.person('U0ADA').sees('C0GENERAL')).toMatchObject([{ text: 'hello' }]);
  expect(slack.workspace.calls.map(({ status }) => status)).toEqual([429, 200]);
  await slack.close();
});

it('has the real client of Discord send again what was lost, and it is one message', async () => {
  const discord = await startLocalDiscord();
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  const body = { content: 'hello', nonce: '1', enforce_nonce: true };

  discord.faults.plan.add('POST /channels/:channel/messages', { kind: 'status', status: 503 });
  await rest.post(Routes.channelMessages('400000000000000001'), { body });
  await rest.post(Routes.channelMessages('400000000000000001'), { body });

  expect(discord.person('200000000000000001').sees()).toMatchObject([{ content: 'hello' }]);
  expect(discord.world.calls.map(({ status }) => status)).toEqual([503, 200, 200]);
  await discord.close();
});

it('is what the guide to the local platforms shows', () => {
  const guide = readFileSync('docs/local-platforms.md', 'utf8');
  const shown = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(shown).toHaveLength(2);
  const tests = readFileSync('test/playground/example.test.ts', 'utf8');
  const unindented = tests.replace(/^ {2}/gm, '');
  for (const code of shown) expect(unindented).toContain(code);
});
