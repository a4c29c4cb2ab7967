import { afterEach, describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../src/playground/discord/message.ts';
import { ADA, BOB, startTestDiscord, type TestDiscord } from './start-test-discord.ts';
import { bodyOf, labelsOf, titleOf } from './support/read-message.ts';

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const ORIGINAL = 'PATCH /webhooks/:application/:token/messages/:message';
const HELPFUL = '👍 Helpful';

let test: TestDiscord;

afterEach(() => test.close());

async function define(options: Record<string, string | boolean>, person = test.ada): Promise<DiscordMessage> {
  const { message } = await person.command('define', options);
  if (!message) throw new Error('The bot gave no answer.');
  return message;
}

const types = () => test.calls(CALLBACK).map(({ body }) => (body as { type: number }).type);

describe('a press that is counted', () => {
  it('is taken at once, written, and then shown in place on a private card', async () => {
    let write = () => {};
    const written = new Promise<void>((resolve) => {
      write = resolve;
    });
    test = await startTestDiscord({ adapter: { count: () => written } });
    const card = await define({ term: 'acid' });
    expect((await test.ada.press(card, HELPFUL)).responded).toBe(true);
    expect(types().at(-1)).toBe(6);
    expect(labelsOf(card)).toContain(HELPFUL);
    write();
    await test.discord.waitFor(() => !labelsOf(card).includes(HELPFUL), 'the thanks');
    expect(titleOf(card)).toBe('ACID');
    expect(card.embeds[0]).toMatchObject({
      footer: { text: expect.stringContaining('Thanks for the feedback') },
    });
    expect(test.said()).toHaveLength(1);
  });

  it('on a public card is answered to the one who pressed, and the card stays', async () => {
    test = await startTestDiscord();
    test.ada.say('@lemma vertical farming');
    const [line] = await test.hears(1);
    if (!line) return;
    const { message } = await test.bob.pressForged(line, 'ask:vertical farming');
    if (!message) throw new Error('The bot gave no answer.');
    await test.discord.waitFor(() => !message.loading, 'the answer');
    expect(types()).toEqual([5]);
    expect(message.ephemeralFor).toBe(BOB);
    expect(bodyOf(message)).toContain('vertical farming');
    expect(line.edited).toBe(false);
    expect(test.said(ADA)).toHaveLength(1);
    expect(test.counted).toEqual([{ kind: 'wish', wish: 'vertical farming' }]);
  });

  it('counts for the server it was made in', async () => {
    const counted: unknown[] = [];
    const count = async (...all: unknown[]) => void counted.push(all);
    test = await startTestDiscord({ adapter: { count } });
    const unknown = await define({ term: 'vertical farming' });
    await test.ada.press(unknown, 'Ask for this term');
    await test.discord.waitFor(() => bodyOf(unknown).includes('Noted'), 'the thanks');
    const card = await define({ term: 'acid' });
    await test.ada.press(card, '👎 Unclear');
    await test.discord.waitFor(() => !labelsOf(card).includes(HELPFUL), 'the thanks');
    const verdict = { kind: 'verdict', termId: 'acid', verdict: 'unclear' };
    expect(counted).toEqual([
      ['300000000000000001', { kind: 'wish', wish: 'vertical farming' }],
      ['300000000000000001', verdict],
    ]);
  });

  it('works in a direct message, where the card changes in place', async () => {
    test = await startTestDiscord();
    const { message: card } = await test.ada.command(
      'define',
      { term: 'acid' },
      { channel: test.ada.direct() },
    );
    if (!card) throw new Error('The bot gave no answer.');
    await test.ada.press(card, HELPFUL);
    await test.discord.waitFor(() => !labelsOf(card).includes(HELPFUL), 'the thanks');
  });

  it('is shown once, through a lost reply and a server error', async () => {
    test = await startTestDiscord();
    const card = await define({ term: 'acid' });
    test.discord.faults.plan.add(CALLBACK, { kind: 'lose-reply' });
    test.discord.faults.plan.add(ORIGINAL, { kind: 'status', status: 502 });
    await test.ada.press(card, HELPFUL);
    await test.discord.waitFor(() => !labelsOf(card).includes(HELPFUL), 'the thanks');
    expect(test.counted).toHaveLength(1);
    expect(test.said()).toHaveLength(1);
  });
});

describe('a press that could not be counted', () => {
  const count = () => Promise.reject(new Error('the disk is full'));

  it('gets a failure with an id, and the private card stays as it is', async () => {
    test = await startTestDiscord({ adapter: { count } });
    const card = await define({ term: 'acid' });
    await test.ada.press(card, HELPFUL);
    const failure = (await test.hears(2)).at(-1);
    expect(failure?.ephemeralFor).toBe(ADA);
    expect(bodyOf(failure)).toContain('id-1');
    expect(labelsOf(card)).toContain(HELPFUL);
    expect(await test.logs('the answer to a Discord interaction failed')).toMatchObject({
      requestId: 'id-1',
      err: { message: 'the disk is full' },
    });
  });

  it('from a public card leaves no answer that never comes', async () => {
    test = await startTestDiscord({ adapter: { count } });
    const card = await define({ term: 'acid', public: true });
    const { message } = await test.bob.pressForged(card, 'ask:kafka');
    if (!message) throw new Error('The bot gave no answer.');
    await test.discord.waitFor(() => !message.loading, 'the failure');
    expect(message.ephemeralFor).toBe(BOB);
    expect(titleOf(message)).toBe('Something went wrong');
    expect(test.said(BOB)).toHaveLength(2);
  });
});
