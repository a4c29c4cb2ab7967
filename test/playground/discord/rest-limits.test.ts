import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/playground/discord/start-local-discord.ts';

let discord: LocalDiscord;
const GENERAL = '400000000000000001';

beforeAll(async () => {
  discord = await startLocalDiscord();
});

afterAll(() => discord.close());

async function post(body: unknown, channel = GENERAL, token = discord.token) {
  const response = await fetch(`${discord.apiUrl}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    answer: (await response.json()) as { id: string; code: number; message: string },
  };
}

const button = (id: string, label = 'x') => ({ type: 2, style: 2, label, custom_id: id });
const row = (...components: unknown[]) => ({ type: 1, components });

describe('a message is refused', () => {
  it.each([
    ['without content', {}, 50006],
    ['with too long a text', { content: 'x'.repeat(2001) }, 50035],
    ['with too long a title', { embeds: [{ title: 'x'.repeat(257) }] }, 50035],
    [
      'with embeds of more than 6,000 characters together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
    ],
    [
      'with six rows',
      { components: Array.from({ length: 6 }, (_, index) => row(button(String(index)))) },
      50035,
    ],
    [
      'with six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_, index) => button(String(index))))] },
      50035,
    ],
    ['with two buttons of one id', { components: [row(button('a'), button('a'))] }, 50035],
    ['with too long an id', { components: [row(button('x'.repeat(101)))] }, 50035],
    ['with too long a label', { components: [row(button('a', 'x'.repeat(81)))] }, 50035],
    [
      'with 26 options',
      {
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: Array.from({ length: 26 }, (_, index) => ({ label: 'x', value: String(index) })),
          }),
        ],
      },
      50035,
    ],
    ['with 26 fields', { embeds: [{ fields: Array(26).fill({ name: 'x', value: 'x' }) }] }, 50035],
    [
      'with too long a name of a field',
      { embeds: [{ fields: [{ name: 'x'.repeat(257), value: 'x' }] }] },
      50035,
    ],
    ['with too long a field', { embeds: [{ fields: [{ name: 'x', value: 'x'.repeat(1025) }] }] }, 50035],
    ['with a field without a name', { embeds: [{ fields: [{ name: '', value: 'x' }] }] }, 50035],
    ['with a field of white space', { embeds: [{ fields: [{ name: 'x', value: ' \n' }] }] }, 50035],
    [
      'with fields that make an embed too large',
      {
        embeds: [
          { description: 'x'.repeat(4_000), fields: Array(2).fill({ name: 'x', value: 'x'.repeat(1_000) }) },
        ],
      },
      50035,
    ],
    ['with too long a nonce', { content: 'x', nonce: 'x'.repeat(26) }, 50035],
  ])('%s', async (_what, body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, answer: { code } });
  });

  it.each([
    ['nowhere', '1', 404, 10003],
    ['where the bot may not write', '400000000000000003', 403, 50013],
    ['in a server without the bot', '400000000000000004', 403, 50001],
  ])('%s', async (_where, channel, status, code) => {
    expect(await post({ content: 'x' }, channel)).toMatchObject({ status, answer: { code } });
  });

  it('for a stranger', async () => {
    expect(await post({ content: 'x' }, GENERAL, 'wrong')).toMatchObject({ status: 401 });
  });
});

it('makes one message of all that come with the same enforced nonce', async () => {
  const body = { content: 'once', nonce: 'n', enforce_nonce: true };
  const [first, second] = [await post(body), await post(body)];
  expect(first.answer.id).toBe(second.answer.id);
  const free = [await post({ content: 'x', nonce: 'm' }), await post({ content: 'x', nonce: 'm' })];
  expect(free[0]?.answer.id).not.toBe(free[1]?.answer.id);
});

it('counts whom a message would ping', async () => {
  const { answer } = await post({ content: '@everyone <@200000000000000001>' });
  expect(discord.world.find(answer.id)?.pings).toEqual(['@everyone', '200000000000000001']);
  const quiet = await post({ content: '@everyone <@200000000000000001>', allowed_mentions: { parse: [] } });
  expect(discord.world.find(quiet.answer.id)?.pings).toEqual([]);
});
