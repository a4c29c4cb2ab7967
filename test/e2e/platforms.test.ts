import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startLocalDiscord } from '../../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { startProcess } from './start-process.ts';

const ADA = '200000000000000001';

async function startPlatforms() {
  const [slack, discord] = await Promise.all([startLocalSlack(), startLocalDiscord()]);
  onTestFinished(async () => {
    await Promise.all([slack.close(), discord.close()]);
  });
  const slackEnv = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
  };
  const discordEnv = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  return { slack, discord, slackEnv, discordEnv };
}

async function ready(bot: Awaited<ReturnType<typeof startProcess>>): Promise<string> {
  const [, url = ''] = await bot.writes(/Health: (http:\S+)\/healthz/);
  return url;
}

it('serves both platforms from one process, and stops on SIGTERM with nothing lost', async () => {
  const { slack, discord, slackEnv, discordEnv } = await startPlatforms();
  const bot = await startProcess({ env: { ...slackEnv, ...discordEnv, NODE_ENV: 'production' } });
  const url = await ready(bot);
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect((await fetch(`${url}/playground`)).status).toBe(404);

  const ada = slack.person('U0ADA');
  await ada.command('/define', 'backpressure');
  expect(ada.sees().at(-1)?.text).toContain('Backpressure');
  await discord.waitFor(() => discord.world.commands.length > 0, 'the commands');
  const { message } = await discord.person(ADA).command('define', { term: 'backpressure' });
  expect(message?.embeds[0]).toMatchObject({ title: 'Backpressure' });

  slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 1 });
  await ada.say('@lemma acid');
  await slack.waitFor(() => slack.workspace.calls.some(({ status }) => status === 429), 'the refusal');
  bot.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  expect(ada.sees().filter(({ bot: isBot, text }) => isBot && text.includes('ACID'))).toHaveLength(1);
});

it('takes Slack’s requests over HTTP on its one port', async () => {
  const { slack, slackEnv } = await startPlatforms();
  const { SLACK_APP_TOKEN: _, ...env } = slackEnv;
  const bot = await startProcess({ env: { ...env, SLACK_SIGNING_SECRET: slack.signingSecret } });
  slack.deliverTo(`${await ready(bot)}/slack/events`);
  const ada = slack.person('U0ADA');
  expect(await ada.command('/define', '2pc')).toEqual({ acked: true });
  expect(ada.sees().at(-1)?.text).toContain('Two-Phase Commit');
});

it('loads the library of a platform only where it is set up', async () => {
  const { slackEnv, discordEnv } = await startPlatforms();
  const hook = `import { createRequire } from 'node:module';
    const { cache } = createRequire('/');
    const has = (name) => Object.keys(cache).some((path) => path.includes('/node_modules/' + name + '/'));
    process.on('exit', () => console.log('loaded', has('@slack/bolt'), has('discord.js')));`;
  const flag = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  const loadedWith = async (env: Record<string, string>) => {
    const bot = await startProcess({ command: ['node', flag, 'dist/main.js'], env });
    await ready(bot);
    bot.kill('SIGTERM');
    await bot.exit;
    return /loaded .*/.exec(bot.written.out)?.[0];
  };
  expect(await loadedWith(slackEnv)).toBe('loaded true false');
  expect(await loadedWith(discordEnv)).toBe('loaded false true');
});

it('goes on with one platform when the other refuses its token', async () => {
  const { discord, slackEnv, discordEnv } = await startPlatforms();
  const env = { ...slackEnv, ...discordEnv, SLACK_BOT_TOKEN: 'xoxb-wrong-token-123' };
  const bot = await startProcess({ env });
  const url = await ready(bot);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect(bot.written.err).toContain('Slack refused SLACK_BOT_TOKEN');
  expect(bot.written.err).not.toContain('xoxb-wrong');
  await discord.waitFor(() => discord.world.commands.length > 0, 'the commands');
  expect((await discord.person(ADA).command('define', { term: 'acid' })).responded).toBe(true);
});

describe('the daily term of the running bot', () => {
  /** Where it is noon now, so that midnight is far on both sides. */
  function noonZone(): string {
    const offset = 12 - new Date().getUTCHours();
    return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
  }

  it('does not keep the bot from stopping within five seconds while Slack gives no answer', async () => {
    const { slack, slackEnv } = await startPlatforms();
    let resolve = () => {};
    const isHeld = new Promise<void>((settle) => {
      resolve = settle;
    });
    slack.faults.plan.add('chat.postMessage', {
      kind: 'hold',
      // Asked for when the call has arrived.
      get until() {
        resolve();
        return new Promise<void>(() => {});
      },
    });
    const schedule = { DAILY_TIME: '00:00', DAILY_TIMEZONE: noonZone(), DAILY_CATCH_UP_HOURS: '23' };
    const days = { DAILY_DAYS: 'mon,tue,wed,thu,fri,sat,sun' };
    const env = { ...slackEnv, DAILY_SLACK_CHANNEL: 'C0DAILY', ...schedule, ...days };
    const bot = await startProcess({ env });
    await ready(bot);
    await isHeld;
    const startedAt = performance.now();
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(1);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it('is posted once, although the bot is killed and started again', async () => {
    const { slack, discord, slackEnv, discordEnv } = await startPlatforms();
    const env = {
      ...slackEnv,
      ...discordEnv,
      DATA_DIR: await tempFolder(),
      DAILY_SLACK_CHANNEL: 'C0DAILY',
      DAILY_DISCORD_CHANNEL: '400000000000000002',
      DAILY_TIME: '00:00',
      DAILY_TIMEZONE: noonZone(),
      DAILY_DAYS: 'mon,tue,wed,thu,fri,sat,sun',
      DAILY_CATCH_UP_HOURS: '23',
    };
    const first = await startProcess({ env });
    await first.writes(/"platform":"slack".*the daily term is posted/);
    await first.writes(/"platform":"discord".*the daily term is posted/);
    first.kill('SIGKILL');
    await first.exit;
    const second = await startProcess({ env });
    await ready(second);
    second.kill('SIGTERM');
    expect(await second.exit).toBe(0);
    const inSlack = slack.workspace.messages.filter(({ channel, bot }) => bot && channel === 'C0DAILY');
    const inDiscord = discord.world.messages.filter(({ channel }) => channel === '400000000000000002');
    expect([inSlack.length, inDiscord.length]).toEqual([1, 1]);
  });
});

it('keeps answering from the last good glossary while the files have faults, and takes the mended ones', async () => {
  const { slack, slackEnv } = await startPlatforms();
  const folder = join(await tempFolder(), 'glossary');
  await cp('data/glossary', folder, { recursive: true });
  const bot = await startProcess({ env: { ...slackEnv, GLOSSARY_PATH: folder } });
  await ready(bot);
  const file = join(folder, 'team.yaml');
  await writeFile(file, 'category: Team\nterms:\n  - id: wombat\n    nam: Wombat\n');
  await bot.writes(/team\.yaml:4:5/);
  const ada = slack.person('U0ADA');
  await ada.command('/define', 'acid');
  expect(ada.sees().at(-1)?.text).toContain('ACID');
  await writeFile(
    file,
    'category: Team\nterms:\n  - id: wombat\n    name: Wombat\n    definition: Our deploy tool.\n',
  );
  await bot.writes(/glossary reloaded/);
  await ada.command('/define', 'wombat');
  expect(ada.sees().at(-1)?.text).toContain('Our deploy tool.');
});
