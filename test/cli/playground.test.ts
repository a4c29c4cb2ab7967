import { expect, it } from 'vitest';
import { startProcess } from '../e2e/start-process.ts';

/** As somebody has it who runs the real bot from the same folder. */
const REAL = {
  NODE_ENV: 'production',
  SLACK_BOT_TOKEN: 'xoxb-real',
  SLACK_APP_TOKEN: 'xapp-real',
  DISCORD_TOKEN: 'real',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
};

it('opens the playground whatever tokens are set, and ends when it is told to', async () => {
  const cli = await startProcess({ command: ['node', 'dist/cli/main.js', 'playground'], env: REAL });
  const [, url = ''] = await cli.writes(/Open (http:\/\/\S+)\/playground/);
  expect(await (await fetch(`${url}/playground`)).text()).toContain('Lemma playground');
  cli.kill('SIGTERM');
  expect(await cli.exit).toBe(0);
});
