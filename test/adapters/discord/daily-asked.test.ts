import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DailyAsked } from '../../../src/daily/daily-desk.ts';
import { createScriptedDesk } from '../../support/scripted-desk.ts';
import {
  ADA,
  BOB,
  GENERAL,
  LOBBY,
  READ_ONLY,
  startTestDiscord,
  type TestDiscord,
} from './start-test-discord.ts';
import { titleOf } from './support/read-message.ts';

let test: TestDiscord;
let scripted: ReturnType<typeof createScriptedDesk>;

beforeEach(async () => {
  scripted = createScriptedDesk();
  test = await startTestDiscord({ adapter: { daily: scripted.desk } });
});
afterEach(() => test.close());

/** Who asked, when this person ran the command there. */
async function asks(who: 'ada' | 'bob', channel = GENERAL): Promise<DailyAsked> {
  const { length } = scripted.told;
  await test[who].command('glossary daily', {}, { channel });
  const told = await test.discord.waitFor(() => scripted.told[length], 'the question');
  return told.asked;
}

describe('Who asks about daily terms on Discord', () => {
  it('sees that an answer comes, privately, and then the answer', async () => {
    test.ada.speaks('de');
    const { message } = await test.ada.command('glossary daily', { change: 'on 9:30 berlin' });
    await test.discord.waitFor(() => titleOf(message) === 'Asked: on 9:30 berlin', 'the answer');
    expect(message?.ephemeralFor).toBe(ADA);
    expect(scripted.told).toMatchObject([
      {
        typed: 'on 9:30 berlin',
        asked: {
          workspace: '300000000000000001',
          channel: GENERAL,
          person: ADA,
          isOwn: false,
          locale: 'de',
        },
      },
    ]);
  });

  it('may change a channel with Manage Channels or Manage Server', async () => {
    expect(await (await asks('ada')).mayManage()).toBe(true);
    expect(await (await asks('bob')).mayManage()).toBe(false);
  });

  it('may change what is their own', async () => {
    const asked = await asks('bob', test.bob.direct());
    expect(asked).toMatchObject({ isOwn: true, workspace: '', channel: test.bob.direct() });
    expect(await asked.mayManage()).toBe(true);
    expect(await asked.whyNotPost()).toBeUndefined();
    expect(await asked.openDirect()).toBe(test.bob.direct());
  });

  it('hears why the bot could not post', async () => {
    expect(await (await asks('ada')).whyNotPost()).toBeUndefined();
    expect(await (await asks('ada', READ_ONLY)).whyNotPost()).toBe('not-allowed');
    expect(await (await asks('ada', LOBBY)).whyNotPost()).toBe('not-a-member');
    const thread = test.discord.openThread(GENERAL, 'a thread').id;
    expect(await (await asks('ada', thread)).whyNotPost()).toBeUndefined();
  });

  it('among people who brought the bot along may change nothing but their own', async () => {
    const asked = await asks('bob', test.discord.world.openGroup().id);
    expect(asked).toMatchObject({ isOwn: false, workspace: '' });
    expect(await asked.mayManage()).toBe(false);
    expect(await asked.whyNotPost()).toBe('not-a-member');
  });

  it('has a conversation with the bot, unless Discord refuses one', async () => {
    const asked = await asks('bob');
    expect(await asked.ownZone()).toBeUndefined();
    test.discord.faults.plan.add('POST /users/@me/channels', { kind: 'refuse', error: '50007' });
    expect(await asked.openDirect()).toBeUndefined();
    expect(await asked.openDirect()).toBe(test.bob.direct());
  });
});

it('a press on a public card is answered to the person who pressed', async () => {
  const { message: card } = await test.ada.command('glossary daily');
  await test.discord.waitFor(() => titleOf(card) === 'Asked: nothing', 'the card');
  const body = { embeds: card?.embeds, components: card?.components };
  const posted = test.discord.world.post({ channel: GENERAL, author: test.discord.world.botUserId, body });
  const { message } = await test.bob.press(posted, 'Turn on');
  await test.discord.waitFor(() => titleOf(message) === 'Pressed: on', 'the answer');
  expect(message?.ephemeralFor).toBe(BOB);
});

it('a press on a private card is answered in its place', async () => {
  const { message: card } = await test.ada.command('glossary daily');
  await test.discord.waitFor(() => titleOf(card) === 'Asked: nothing', 'the card');
  if (card) await test.ada.press(card, 'Turn on');
  await test.discord.waitFor(() => titleOf(card) === 'Pressed: on', 'the answer');
});

it('what may be typed behind the command is completed', async () => {
  const choices = await test.ada.complete('glossary daily', { change: 'pre' }, 'change');
  expect(choices.map(({ value }) => value)).toContain('preview');
});
