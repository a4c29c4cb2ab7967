import { cp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { PageState, PaneState } from '../../src/playground/page/browser/page-state.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { startProcess } from './start-process.ts';

const FILES = ['src', 'data', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json', '.npmrc'];

/** Reads the page's stream until a state shows what is looked for. */
async function watch<Found>(url: string, look: (state: PageState) => Found | undefined): Promise<Found> {
  const { body } = await fetch(`${url}/playground/events`);
  if (!body) throw new Error('The page has no stream.');
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const states = text.split('\n\n');
    text = states.pop() ?? '';
    for (const each of states) {
      const found = look(JSON.parse(each.slice('data: '.length)));
      if (found !== undefined) return found;
    }
  }
  throw new Error('The stream ended.');
}

async function act(url: string, name: string, body: unknown) {
  const response = await fetch(`${url}/playground/acts/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const botSaid = ({ messages }: PaneState, channel: string, text: string) =>
  messages.find((each) => each.channel === channel && JSON.stringify(each.payload).includes(text));

/** Everything is built first, on a machine that has other tests to run. */
const LIMIT_MS = 90_000;

it(
  'gets a definition card on both platforms from npm start, on a fresh checkout without any setting',
  async () => {
    const folder = await tempFolder();
    for (const name of FILES) await cp(name, join(folder, name), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const bot = await startProcess({ command: ['npm', 'start'], cwd: folder });
    const [, url = ''] = await bot.writes(/Open (http:\/\/\S+)\/playground and type \/define backpressure/);

    const front = await (await fetch(url)).text();
    expect(front).toContain('<a href="playground">Playground</a>');
    expect(front).toContain('<a href="terms/backpressure">Backpressure</a>');
    expect(await (await fetch(`${url}/playground`)).text()).toContain('Lemma playground');
    expect((await fetch(`${url}/playground/main.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}/playground/styles/page.css`)).status).toBe(200);

    await act(url, 'slack-write', { person: 'U0ADA', channel: 'C0GENERAL', text: '/define backpressure' });
    const inSlack = await watch(url, ({ slack }) => botSaid(slack, 'C0GENERAL', 'slow down'));
    expect(inSlack).toMatchObject({ privateTo: 'U0ADA', author: 'U0LEMMA' });

    const discord = { person: '200000000000000001', channel: '400000000000000001' };
    const command = { command: 'define', options: { term: 'backpressure' } };
    await act(url, 'discord-command', { ...discord, ...command });
    const inDiscord = await watch(url, (state) => botSaid(state.discord, discord.channel, 'slow down'));
    expect(inDiscord).toMatchObject({ privateTo: discord.person });

    const daily = await watch(url, ({ slack }) => botSaid(slack, 'C0DAILY', 'Term of the day'));
    expect(daily).toBeDefined();

    // npm itself ends at once; the output ends with the last process that holds it.
    bot.kill('SIGTERM');
    await bot.exit;
    await expect(fetch(url)).rejects.toThrow();
  },
  LIMIT_MS,
);

it('gets a playground that answers to this machine only, and to what it understands', async () => {
  const bot = await startProcess();
  const [, url = ''] = await bot.writes(/Open (http:\/\/\S+)\/playground/);
  const { port } = new URL(url);
  const host = await rawStatus(Number(port), { host: 'evil.example' });
  const origin = await rawStatus(Number(port), { host: `127.0.0.1:${port}`, origin: 'https://evil.example' });
  expect([host, origin]).toEqual([403, 403]);
  expect((await act(url, 'nonsense', {})).status).toBe(404);
  expect((await act(url, 'slack-write', { person: 7 })).status).toBe(400);
  expect(
    (await act(url, 'slack-press', { person: 'U0ADA', channel: 'C0GENERAL', message: '1', control: 'x' }))
      .answer,
  ).toEqual({
    error: 'The message is gone.',
  });
});

it('is led to the playground by the root where there is no site', async () => {
  const bot = await startProcess({ env: { LEMMA_SITE: 'off' } });
  const [, url = ''] = await bot.writes(/Open (http:\/\/\S+)\/playground/);
  const page = await fetch(url);
  expect(page.url).toBe(`${url}/playground`);
  expect((await fetch(`${url}/terms/acid`)).status).toBe(404);
});

async function rawStatus(port: number, headers: Record<string, string>): Promise<number | undefined> {
  const { request } = await import('node:http');
  return new Promise((settle, reject) => {
    request({ port, host: '127.0.0.1', path: '/playground', headers }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
