import { readdir } from 'node:fs/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { startLocalSlack } from '../../src/playground/slack/start-local-slack.ts';
import { startBot } from '../../src/start-bot.ts';
import { startProcess } from '../e2e/start-process.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { emptySchema, runSql, testDatabase, withParameter } from './test-database.ts';

describe.skipIf(!testDatabase)('bots with DATABASE_URL', () => {
  it('post the daily term once between them', async () => {
    const now = () => new Date('2026-11-25T10:00:00Z');
    const slack = await startLocalSlack({ now });
    onTestFinished(() => slack.close());
    const dataDir = await tempFolder();
    const config = readConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: await emptySchema(),
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DAILY_SLACK_CHANNEL: 'C0DAILY',
    });
    let hasPosted = () => {};
    const posting = new Promise<void>((resolve) => {
      hasPosted = resolve;
    });
    const log = pino(
      { level: 'info' },
      { write: (line: string) => line.includes('the daily term is posted') && hasPosted() },
    );
    const bots = await Promise.all([startBot(config, log, now), startBot(config, log, now)]);
    await posting;
    // Whatever is under way is ended first.
    for (const bot of bots) await bot.stop();
    expect(slack.workspace.messages.filter(({ channel }) => channel === 'C0DAILY')).toHaveLength(1);
    expect(await runSql(config.databaseUrl ?? '', 'select state, attempt from deliveries')).toEqual([
      { state: 'posted', attempt: 1 },
    ]);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('leave it alone while the playground is open', async () => {
    const address = await emptySchema();
    const dataDir = await tempFolder();
    const config = readConfig({ PORT: '0', DATA_DIR: dataDir, DATABASE_URL: address, LOG_LEVEL: 'silent' });
    const bot = await startBot(config, pino({ level: 'silent' }));
    await bot.stop();
    expect(await readdir(dataDir)).toEqual(['playground']);
    expect(
      await runSql(address, 'select tablename from pg_tables where schemaname = current_schema()'),
    ).toEqual([]);
  });

  it('end with what to do when it can’t be used, and never show its password', async () => {
    const address = new URL(await emptySchema());
    address.pathname = '/nothing_here';
    address.password = 'hunter2secret';
    const slack = await startLocalSlack();
    onTestFinished(() => slack.close());
    const bot = await startProcess({
      env: {
        SLACK_BOT_TOKEN: slack.botToken,
        SLACK_APP_TOKEN: slack.appToken,
        SLACK_API_URL: slack.apiUrl,
        DATABASE_URL: withParameter(address.href, 'application_name', 'x'),
        LOG_LEVEL: 'trace',
      },
    });
    expect(await bot.exit).toBe(1);
    expect(bot.written.err).toContain('There is no database “nothing_here”');
    expect(bot.written.err).not.toMatch(/hunter2secret|^\s+at /m);
  });
});

it('without DATABASE_URL the driver of PostgreSQL is not loaded', async () => {
  const script = `
    import { createRequire } from 'node:module';
    const { cache } = createRequire(import.meta.url);
    const isLoaded = () => Object.keys(cache).some((path) => path.includes('/node_modules/pg/'));
    await import('./dist/config.js');
    await import('./dist/start-bot.js');
    await import('./dist/cli/wishes.js');
    const before = isLoaded();
    await import('./dist/store/open-postgres-store.js');
    console.log(before, isLoaded());`;
  const child = await startProcess({ command: ['node', '--input-type=module', '--eval', script] });
  expect(await child.exit).toBe(0);
  expect(child.written.out.trim()).toBe('false true');
});
