import { afterEach, describe, expect, it } from 'vitest';
import { listScopes } from '../../../src/adapters/slack/scopes.ts';
import { en } from '../../../src/core/words/en.ts';
import type { DailyAsked, DailyDesk } from '../../../src/daily/daily-desk.ts';
import { createScriptedDesk, scheduleCard } from '../../support/scripted-desk.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';

let test: TestSlack;
let scripted: ReturnType<typeof createScriptedDesk>;
const { required, optional } = listScopes();
const ALL = [...required, ...optional];

type Options = {
  readonly scopes?: readonly string[];
  readonly editors?: readonly string[];
  readonly now?: () => Date;
};

async function start({ scopes = ALL, editors = [], now }: Options = {}, change: Partial<DailyDesk> = {}) {
  scripted = createScriptedDesk(change);
  const clock = now ? { now } : {};
  test = await startTestSlack({ slack: { scopes }, adapter: { daily: scripted.desk, editors, ...clock } });
}

/** Who asked, when this person wrote the command there. */
async function asks(who: 'ada' | 'bob', channel = 'C0GENERAL', text = 'daily'): Promise<DailyAsked> {
  const { length } = scripted.told;
  await test[who].command('/glossary', text, { channel });
  const told = await test.slack.waitFor(() => scripted.told[length], 'the question');
  return told.asked;
}

afterEach(() => test.close());

describe('Who asks about daily terms on Slack', () => {
  it('is told at once and privately, and answered by the address once the store has', async () => {
    await start();
    await asks('ada', 'C0GENERAL', 'daily on 9:30 berlin');
    const [answer] = await test.hears(1);
    expect(answer).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('on 9:30 berlin') });
    expect(test.calls('response_url')).toHaveLength(1);
    expect(scripted.told[0]).toMatchObject({
      kind: 'command',
      typed: 'on 9:30 berlin',
      asked: { workspace: 'T0LEMMA', channel: 'C0GENERAL', person: 'U0ADA', isOwn: false },
    });
  });

  it('is answered in the bot’s own language, too', async () => {
    await start();
    await asks('ada', 'C0GENERAL', `${en.names.daily} preview`);
    expect(scripted.told[0]).toMatchObject({ typed: 'preview' });
  });

  it('may change a channel as an administrator, as who made it, or as an editor', async () => {
    await start({ editors: ['U0EVE'] });
    const { workspace } = test.slack;
    workspace.addUser('U0EVE', 'eve', false);
    workspace.addChannel('C0BOBS', 'bobs', 'public', ['U0BOB', 'U0LEMMA', 'U0EVE']);
    expect(await (await asks('ada')).mayManage()).toBe(true);
    expect(await (await asks('bob')).mayManage()).toBe(false);
    expect(await (await asks('bob', 'C0BOBS')).mayManage()).toBe(true);
    const before = scripted.told.length;
    await test.slack.person('U0EVE').command('/glossary', 'daily', { channel: 'C0BOBS' });
    const eve = await test.slack.waitFor(() => scripted.told[before], 'the question');
    expect(await eve.asked.mayManage()).toBe(true);
  });

  it('is not told apart where no scope is granted, without an error', async () => {
    await start({ scopes: required, editors: ['U0BOB'] });
    const ada = await asks('ada');
    expect(await ada.mayManage()).toBe(false);
    expect(await ada.ownZone()).toBeUndefined();
    expect(await ada.whyNotPost()).toBeUndefined();
    expect(await ada.openDirect()).toBeUndefined();
    expect(await (await asks('bob')).mayManage()).toBe(true);
    expect(test.logged.filter(({ level }) => level > 30)).toEqual([]);
  });

  it('has the time zone of the profile', async () => {
    await start();
    const bob = test.slack.workspace.users.get('U0BOB');
    if (bob) bob.timeZone = 'Asia/Kathmandu';
    expect(await (await asks('bob')).ownZone()).toBe('Asia/Kathmandu');
  });

  it('is asked about once in a minute', async () => {
    let minute = 0;
    await start({ now: () => new Date(Date.UTC(2026, 5, 1, 12, minute)) });
    const first = await asks('bob');
    await first.mayManage();
    await first.ownZone();
    const bob = test.slack.workspace.users.get('U0BOB');
    if (bob) bob.isAdmin = true;
    expect(await (await asks('bob')).mayManage()).toBe(false);
    expect(test.calls('users.info')).toHaveLength(1);
    minute = 2;
    expect(await (await asks('bob')).mayManage()).toBe(true);
  });

  it('hears that the bot is not in the channel, until it is invited', async () => {
    await start();
    const asked = await asks('ada', 'C0RANDOM');
    expect(await asked.whyNotPost()).toBe('not-a-member');
    test.slack.workspace.channels.get('C0RANDOM')?.members.add('U0LEMMA');
    expect(await asked.whyNotPost()).toBeUndefined();
    test.slack.workspace.addChannel('C0SECRET', 'secret', 'private', ['U0ADA']);
    expect(await (await asks('ada', 'C0SECRET')).whyNotPost()).toBe('not-a-member');
  });

  it('in the conversation with the bot asks about the person’s own', async () => {
    await start();
    const asked = await asks('bob', 'D0BOB');
    expect(asked).toMatchObject({ isOwn: true, channel: 'D0BOB', context: { isAlone: true } });
    expect(await asked.mayManage()).toBe(true);
    expect(await asked.openDirect()).toBe('D0BOB');
  });

  it.each([
    ['the talk of two people', ALL, 'D0TALK'],
    ['a talk of which Slack does not tell whose it is', required, 'D0BOB'],
  ])('in %s can only mean the person’s own', async (_where, scopes, channel) => {
    await start({ scopes });
    test.slack.workspace.addChannel('D0TALK', 'directmessage', 'im', ['U0ADA', 'U0BOB']);
    expect(await asks('bob', channel, 'daily on')).toMatchObject({
      isOwn: true,
      context: { isAlone: true },
    });
    await asks('bob', channel, 'daily off me');
    expect(scripted.told).toMatchObject([{ typed: 'on' }, { typed: 'off me' }]);
  });

  it('is told of a failure where Slack can’t be asked', async () => {
    await start({}, { command: async (asked) => scheduleCard(`May: ${await asked.mayManage()}`) });
    test.slack.faults.plan.add('users.info', { kind: 'status', status: 500 });
    await test.bob.command('/glossary', 'daily');
    expect((await test.hears(1, 'U0BOB'))[0]?.text).toContain('id-1');
    expect(await test.logs('could not answer')).toMatchObject({ outcome: 'ours' });
    await test.bob.command('/glossary', 'daily');
    expect((await test.hears(2, 'U0BOB'))[1]?.text).toContain('May: false');
  });
});

describe.each<Mode>(['socket', 'http'])('The command for daily terms by %s', (mode) => {
  it('is acknowledged before it is answered', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { desk } = createScriptedDesk({ command: () => waiting.then(() => scheduleCard('Here')) });
    test = await startTestSlack({ mode, adapter: { daily: desk } });
    expect(await test.ada.command('/glossary', 'daily')).toEqual({ acked: true });
    expect(test.said()).toEqual([]);
    answer();
    expect(await test.hears(1)).toMatchObject([
      { ephemeralFor: 'U0ADA', text: expect.stringMatching(/^Here/) },
    ]);
  });

  it('that fails is said to have failed, with an id', async () => {
    const { desk } = createScriptedDesk({ command: () => Promise.reject(new Error('The store is away.')) });
    test = await startTestSlack({ mode, adapter: { daily: desk } });
    await test.ada.command('/glossary', 'daily');
    expect(await test.hears(1)).toMatchObject([
      { ephemeralFor: 'U0ADA', text: expect.stringContaining('id-1') },
    ]);
  });
});
