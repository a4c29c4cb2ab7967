import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { scheduleCard } from '../../support/scripted-desk.ts';
import { ADA, DAILY, startTestDiscord, type TestDiscord } from './start-test-discord.ts';

it('has sent nothing, however often it tries, once the token is revoked', async () => {
  const test = await startTestDiscord();
  const [term] = test.context.glossary.terms;
  if (!term || !test.adapter.poster) throw new Error('There is nothing to post.');
  const mark = {
    workspace: '',
    channel: DAILY,
    localDate: '2026-03-02',
    deliveryKey: 'discord:daily',
    claimedAt: new Date(),
  };
  const card = dailyCard(test.context, term, mark.localDate);
  test.discord.faults.revokeToken();
  await test.logs('no longer accepts DISCORD_TOKEN');
  for (let tries = 0; tries < 3; tries += 1) {
    expect(await test.adapter.poster.post({ ...mark, card })).toEqual({
      kind: 'not-sent',
      reason: 'Discord no longer accepts DISCORD_TOKEN',
    });
  }
  const looked = await test.adapter.poster.findPosted(mark);
  expect(looked.kind).toBe('look-later');
  await test.close();
});

describe('the poster on Discord', () => {
  let test: TestDiscord;
  beforeEach(async () => {
    test = await startTestDiscord();
  });
  afterEach(() => test.close());

  it('links to a message, in a server that it knows by itself and in a direct conversation', async () => {
    const { poster } = test.adapter;
    const guild = '300000000000000001';
    const known = { workspace: 'g', channel: '7', messageId: '8' };
    expect(await poster.linkTo(known)).toBe('https://discord.com/channels/g/7/8');
    expect(await poster.linkTo({ ...known, workspace: '', channel: DAILY })).toBe(
      `https://discord.com/channels/${guild}/${DAILY}/8`,
    );
    expect(await poster.linkTo({ ...known, workspace: '' })).toBe('https://discord.com/channels/@me/7/8');
  });

  it('knows a channel by its name where it sees it', async () => {
    const { poster } = test.adapter;
    expect(await poster.nameOf({ workspace: '', channel: DAILY })).toBe('#term-of-the-day');
    expect(await poster.nameOf({ workspace: '', channel: '7' })).toBeUndefined();
  });

  it('tells a person something, each time once, and throws what Discord refuses', async () => {
    const message = { workspace: '', person: ADA, card: scheduleCard('Stopped') };
    test.discord.faults.plan.add('POST /channels/:channel/messages', { kind: 'lose-reply' });
    await test.adapter.poster.tell(message);
    await test.adapter.poster.tell(message);
    const direct = test.ada.direct();
    expect(test.said(ADA, direct).map(({ content }) => content)).toEqual(['Stopped', 'Stopped']);
    test.discord.world.channels.get(direct)?.denied.add('SEND_MESSAGES');
    await expect(test.adapter.poster.tell(message)).rejects.toThrow('Cannot send messages to this user');
  });

  it('posts to a person, finds it again after a lost answer, and says why where it is refused', async () => {
    const { poster } = test.adapter;
    const [term] = test.context.glossary.terms;
    if (!term) throw new Error('There is nothing to post.');
    const mark = {
      workspace: '',
      channel: test.bob.direct(),
      localDate: '2026-03-02',
      deliveryKey: 'discord:bob',
      claimedAt: new Date(),
    };
    const card = dailyCard(test.context, term, mark.localDate);
    const posted = await poster.post({ ...mark, card });
    expect(await poster.findPosted(mark)).toEqual({ ...posted, kind: 'found' });
    expect(await poster.findPosted({ ...mark, localDate: '2026-03-03' })).toEqual({ kind: 'absent' });
    test.discord.world.channels.get(mark.channel)?.denied.add('SEND_MESSAGES');
    expect(await poster.post({ ...mark, card, deliveryKey: 'discord:bob:2' })).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('takes no direct messages'),
    });
  });
});
