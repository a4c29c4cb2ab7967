import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf } from '../src/config.ts';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

/** What is wrong with these settings, one line a problem. */
function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

it('needs no setting, and takes empty ones for none', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 3000,
    dataDir: './var',
    glossaryPaths: ['data/glossary'],
    language: 'en',
    logLevel: 'warn',
    site: { audience: 'local' },
    daily: {
      time: { hour: 9, minute: 0 },
      timeZone: 'UTC',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      catchUpHours: 6,
    },
  };
  expect(readConfig({})).toEqual(defaults);
  expect(readConfig({ PORT: '', HOST: ' ', SLACK_BOT_TOKEN: '', DAILY_TIME: '', NODE_ENV: '' })).toEqual(
    defaults,
  );
});

describe('the platforms', () => {
  it('are Slack in Socket Mode, also where both modes are set', () => {
    const { slack, discord } = readConfig({ ...SLACK, SLACK_SIGNING_SECRET: 'secret' });
    expect(slack).toEqual({ botToken: 'xoxb-1', mode: { kind: 'socket', appToken: 'xapp-1' } });
    expect(readConfig({ ...SLACK, LEMMA_EDITORS: 'U0ADA, W0BOB' }).slack?.editors).toEqual([
      'U0ADA',
      'W0BOB',
    ]);
    expect(discord).toBeUndefined();
  });

  it('are Slack over HTTP, Discord, or both, at whatever address', () => {
    const { slack, discord, logLevel } = readConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: 'http://proxy/api/',
      DISCORD_TOKEN: 'token',
      DISCORD_API_URL: 'http://proxy/api',
    });
    expect(slack).toEqual({
      botToken: 'xoxb-1',
      apiUrl: 'http://proxy/api/',
      mode: { kind: 'http', signingSecret: 'secret' },
    });
    expect(discord).toEqual({ token: 'token', apiUrl: 'http://proxy/api', messageContent: false });
    expect(logLevel).toBe('info');
  });

  it('may read messages on Discord only where it is said', () => {
    const read = (DISCORD_MESSAGE_CONTENT: string) =>
      readConfig({ DISCORD_TOKEN: 'token', DISCORD_MESSAGE_CONTENT }).discord?.messageContent;
    expect(['', '0', '1'].map(read)).toEqual([false, false, true]);
  });
});

it('knows what must not be seen in a log', () => {
  expect(secretsOf(readConfig({ ...SLACK, DISCORD_TOKEN: 'token' }))).toEqual(['xoxb-1', 'token', 'xapp-1']);
  expect(secretsOf(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' }))).toContain(
    'secret',
  );
  expect(secretsOf(readConfig({ DATABASE_URL: 'postgres://ann:p%40ss@host/lemma' }))).toEqual([
    'p%40ss',
    'p@ss',
  ]);
});

it('takes PostgreSQL for the store where an address is set', () => {
  const address = 'postgres://ann:p%40ss@host:5432/lemma?sslmode=verify-full';
  expect(readConfig({ DATABASE_URL: ` ${address} ` }).databaseUrl).toBe(address);
  expect(readConfig({ DATABASE_URL: ' ' }).databaseUrl).toBeUndefined();
});

it.each(['mysql://ann:hunter2@host/lemma', 'postgres://ann:hunter2/3@host/lemma', 'hunter2'])(
  'refuses DATABASE_URL=%s without showing it',
  (address) => {
    const problems = problemsOf({ DATABASE_URL: address });
    expect(problems).toEqual([
      expect.stringMatching(/^DATABASE_URL is no address of PostgreSQL\. Set it to/),
    ]);
    expect(problems.join()).not.toContain('hunter2');
  },
);

it('says everything that is wrong at once', () => {
  const problems = problemsOf({
    PORT: '70000',
    LEMMA_LANGUAGE: 'tlh',
    LOG_LEVEL: 'loud',
    SLACK_API_URL: 'ftp://host/api/',
    DISCORD_API_URL: 'host',
    DISCORD_MESSAGE_CONTENT: 'yes',
    SLACK_APP_TOKEN: 'xapp-1',
    DAILY_SLACK_CHANNEL: '#general',
    DAILY_TIME: '25:00',
    DAILY_TIMEZONE: 'Europe/Berln',
    DAILY_DAYS: 'funday',
    DAILY_CATCH_UP_HOURS: '24',
  });
  const named = problems.map((problem) => /^[A-Z_]+/.exec(problem)?.[0]);
  expect(named).toEqual([
    'PORT',
    'LEMMA_LANGUAGE',
    'LOG_LEVEL',
    'SLACK_API_URL',
    'DISCORD_API_URL',
    'DISCORD_MESSAGE_CONTENT',
    'DAILY_SLACK_CHANNEL',
    'DAILY_TIME',
    'DAILY_TIMEZONE',
    'DAILY_DAYS',
    'DAILY_CATCH_UP_HOURS',
    'SLACK_BOT_TOKEN',
  ]);
});

it.each([
  [{ NODE_ENV: 'production' }, /^No platform is set.*Set SLACK_BOT_TOKEN.*api\.slack\.com.*DISCORD_TOKEN/],
  [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_APP_TOKEN is missing.*xapp-.*SLACK_SIGNING_SECRET/],
  [{ SLACK_SIGNING_SECRET: 'secret' }, /^SLACK_BOT_TOKEN is missing.*xoxb-.*OAuth & Permissions/],
  [{ ...SLACK, SLACK_BOT_TOKEN: 'xapp-2' }, /^SLACK_BOT_TOKEN holds an app-level token/],
  [{ ...SLACK, SLACK_APP_TOKEN: 'xoxb-2' }, /^SLACK_APP_TOKEN holds a bot token/],
  [{ LEMMA_LANGUAGE: 'klingon' }, /^LEMMA_LANGUAGE is “klingon”\. Set it to .*en/],
  [{ DISCORD_MESSAGE_CONTENT: 'yes' }, /^DISCORD_MESSAGE_CONTENT is “yes”\. Set it to 0 or 1\.$/],
  [{ ...SLACK, DAILY_SLACK_CHANNEL: 'general' }, /^DAILY_SLACK_CHANNEL is “general”.*C0123456789/],
  [{ DISCORD_TOKEN: 't', DAILY_DISCORD_CHANNEL: '#general' }, /^DAILY_DISCORD_CHANNEL is “#general”/],
  [
    { ...SLACK, LEMMA_EDITORS: 'U0ADA, @bob' },
    /^LEMMA_EDITORS: “@bob” is not the id of a person.*U0123456789/,
  ],
  [{ ...SLACK, DAILY_DISCORD_CHANNEL: '1234567890' }, /^DAILY_DISCORD_CHANNEL is set, and Discord is not\./],
  [{ DISCORD_TOKEN: 't', DAILY_SLACK_CHANNEL: 'C1' }, /^DAILY_SLACK_CHANNEL is set, and Slack is not\./],
])('%j is refused, saying what to do', (env, message) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(message)]);
});

it('lets the daily channels stand while the playground is open', () => {
  expect(problemsOf({ DAILY_SLACK_CHANNEL: 'C0123456789', DAILY_DISCORD_CHANNEL: '1234567890' })).toEqual([]);
});

it('takes several glossaries, parted by commas', () => {
  expect(readConfig({ GLOSSARY_PATH: 'data/glossary, ours,' }).glossaryPaths).toEqual([
    'data/glossary',
    'ours',
  ]);
});

describe('the site', () => {
  it('is for this machine, for everybody or for nobody', () => {
    const url = 'https://glossary.example.com';
    expect(readConfig({ LEMMA_SITE: 'off' }).site).toEqual({ audience: 'off' });
    expect(readConfig({ LEMMA_SITE: 'public', LEMMA_SITE_URL: url }).site).toEqual({
      audience: 'public',
      url,
    });
  });

  it.each([
    [{ LEMMA_SITE: 'on' }, /^LEMMA_SITE is “on”. Set it to one of off, local, public\./],
    [
      { LEMMA_SITE: 'public' },
      /^LEMMA_SITE is public, and LEMMA_SITE_URL is missing\. Set it to the address/,
    ],
    [
      { LEMMA_SITE_URL: 'example.com' },
      /^LEMMA_SITE_URL is “example\.com”\. Set it to an address such as https:/,
    ],
  ])('%j is wrong, and says why', (env: Record<string, string>, message) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(message)]);
  });
});
