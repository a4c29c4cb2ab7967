import { expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { startProcess } from './start-process.ts';

it('counts what people wish for and how they judge on both platforms, and tells whoever runs it', async () => {
  const [slack, discord, dataDir] = await Promise.all([startLocalSlack(), startLocalDiscord(), tempFolder()]);
  onTestFinished(async () => {
    await Promise.all([slack.close(), discord.close()]);
  });
  const env = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
  };
  const bot = await startProcess({ env });
  await bot.writes(/Health: /);
  await discord.waitFor(() => discord.world.commands.length > 0, 'the commands');

  const [ada, bob] = [slack.person('U0ADA'), discord.person('200000000000000001')];
  for (const [question, label] of [
    ['What is Kafka?', 'Ask for this term'],
    ['acid', '👎 Unclear'],
  ] as const) {
    await ada.command('/define', question);
    const told = ada.sees().at(-1);
    const { message } = await bob.command('define', { term: question });
    if (!told || !message) throw new Error(`“${question}” was not answered.`);
    await ada.press(told, label);
    await bob.press(message, label);
  }

  // The bot is still running, and holds its folder.
  const cli = await startProcess({ command: ['node', 'dist/cli/main.js', 'wishes', '--json'], env });
  expect(await cli.exit).toBe(0);
  const { wishes, verdicts } = JSON.parse(cli.written.out);
  const platforms = (rows: readonly { platform: string }[]) => rows.map(({ platform }) => platform).sort();
  expect([platforms(wishes), platforms(verdicts)]).toEqual([
    ['discord', 'slack'],
    ['discord', 'slack'],
  ]);
  for (const wish of wishes)
    expect(wish).toMatchObject({ workspace: expect.stringMatching(/./), wish: 'kafka', times: 1 });
  for (const verdict of verdicts) {
    expect(verdict).toMatchObject({
      workspace: expect.stringMatching(/./),
      termId: 'acid',
      helpful: 0,
      unclear: 1,
    });
  }
  // No person is ever stored.
  expect(cli.written.out).not.toMatch(/U0ADA|200000000000000001/);
});
