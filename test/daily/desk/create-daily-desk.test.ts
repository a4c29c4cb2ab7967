import { afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import type { Form, FormValues } from '../../../src/core/form.ts';
import type { Platform } from '../../../src/core/replies/reply.ts';
import type { DailyAsked } from '../../../src/daily/daily-desk.ts';
import { createSubscriptions } from '../../../src/daily/subscriptions.ts';
import { startDaily } from '../start-daily.ts';

type Daily = Awaited<ReturnType<typeof startDaily>>;

let daily: Daily;

/** Nothing is configured for #general: what is set there is set in the chat. */
const GENERAL = { slack: 'C0GENERAL', discord: '400000000000000001' } as const;

async function start(instant: string): Promise<Daily> {
  daily = await startDaily(instant);
  return daily;
}

afterEach(() => daily.close());

function asked(platform: Platform, more: Partial<DailyAsked> = {}): DailyAsked {
  return {
    context: daily.contexts[platform],
    workspace: platform === 'slack' ? 'T1' : 'G1',
    channel: GENERAL[platform],
    person: 'U0ADA',
    isOwn: false,
    mayManage: async () => true,
    whyNotPost: async () => undefined,
    ownZone: async () => 'Europe/Berlin',
    openDirect: async () => undefined,
    ...more,
  };
}

const say = (typed: string, more: Partial<DailyAsked> = {}, platform: Platform = 'slack') =>
  daily.desk.command(asked(platform, more), typed);

const textOf = (card: Card) => cardToText(card);

/** What is sent off where nothing in a form is changed. */
const valuesOf = ({ fields }: Form): FormValues =>
  Object.fromEntries(
    fields.map((field) => [field.name, field.kind === 'text' ? [field.value ?? ''] : field.chosen]),
  );

/** The titles of the posts in #general, oldest first. */
function posts(): string[] {
  const { messages } = daily.slack.workspace;
  return messages.flatMap(({ bot, channel, text }) =>
    bot && channel === GENERAL.slack ? [text.split('\n')[0] ?? ''] : [],
  );
}

describe('/glossary daily', () => {
  it('turns the posts on, by the time zone that the person has told', async () => {
    await start('2026-11-24T10:00:00Z');
    const card = await say('on');
    expect(textOf(card)).toContain('It is on.');
    expect(textOf(card)).toContain('Europe/Berlin');
    await daily.run();
    expect(posts()).toEqual([]);
    await daily.at('2026-11-25T08:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  it('asks for the time zone where nobody has told it, and keeps what was told', async () => {
    await start('2026-11-24T10:00:00Z');
    const unknown = { ownZone: async () => undefined };
    const card = await say('on 9:30 guess', unknown, 'discord');
    expect(card.title).toBe('Which time zone?');
    // Whoever asks again instead is asked again, too.
    expect((await say('on', unknown, 'discord')).title).toBe('Which time zone?');
    const action = card.rows.flatMap((row) => (row.kind === 'choice' ? row.options : []))[0]?.action;
    if (action?.kind !== 'schedule-zone') throw new Error('There is no zone to choose.');
    const chosen = textOf(await daily.desk.press(asked('discord', unknown), action));
    expect(chosen).toContain('It is on.');
    expect(chosen).toContain(`09:30 (${action.zone})`);
    expect(chosen).toContain('Guess first');
  });

  it('previews what is posted then, day by day', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on every day');
    const preview = textOf(await say('preview'));
    for (let day = 25; day <= 30; day += 1) await daily.at(`2026-11-${day}T08:00:00Z`);
    const names = posts().map((title) => title.replace('Term of the day: ', ''));
    expect(names).toHaveLength(6);
    const places = names.map((name) => preview.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('posts now, and not again at the hour, nor by another clock', async () => {
    await start('2026-11-24T06:00:00Z');
    await say('on every day');
    expect(textOf(await say('now'))).toContain('Today’s term is posted.');
    expect(textOf(await say('now'))).toContain('posted before');
    await daily.at('2026-11-24T08:00:00Z');
    await say('time 23:00 zone Pacific/Auckland');
    await daily.at('2026-11-24T10:30:00Z');
    expect(textOf(await say('now'))).toContain('posted before');
    await say('time 15:00 zone America/Los_Angeles');
    await daily.at('2026-11-24T23:30:00Z');
    expect(posts()).toHaveLength(1);
    await daily.at('2026-11-25T23:30:00Z');
    expect(posts()).toHaveLength(2);
  });

  it('posts later what it could not post now, also before the hour and on a day without one', async () => {
    await start('2026-11-28T06:00:00Z');
    await say('on weekdays');
    daily.slack.faults.plan.add('chat.postMessage', { kind: 'rate-limit', retryAfterSeconds: 30 });
    expect(textOf(await say('now'))).toContain('waits for another try');
    await daily.at('2026-11-28T06:00:31Z');
    expect(posts()).toHaveLength(1);
  });

  it('leaves out what is skipped, and its term comes another day', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on every day');
    const [line = ''] = textOf(await say('preview')).match(/25 November: .*/) ?? [];
    expect(textOf(await say('skip'))).toContain('25 November is left out');
    expect(textOf(await say(''))).toContain('On, but Wednesday, 25 November is left out');
    await say('resume');
    expect(textOf(await say(''))).toContain('Next: Wednesday, 25 November');
    await say('skip');
    await daily.at('2026-11-25T08:00:00Z');
    expect(posts()).toEqual([]);
    await daily.at('2026-11-26T08:00:00Z');
    expect(line).toContain(posts()[0]?.replace('Term of the day: ', '') ?? '?');
  });

  it('pauses until a date, and goes on before it where somebody wishes', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on every day');
    expect(textOf(await say('pause until 2026-12-24'))).toContain('24 December');
    await daily.at('2026-11-25T08:00:00Z');
    expect(posts()).toEqual([]);
    expect(textOf(await say(''))).toContain('taking a break');
    await say('resume');
    expect(textOf(await say(''))).not.toContain('taking a break');
    await daily.at('2026-11-26T08:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  it('says that it can’t post in the channel, also once it is on', async () => {
    await start('2026-11-24T10:00:00Z');
    for (const typed of ['', 'on', '']) {
      const card = await say(typed, { whyNotPost: async () => 'not-a-member' });
      expect(textOf(card)).toContain('I am not in this channel');
    }
  });

  it('leaves nothing out and takes no break while it is off, and says so', async () => {
    await start('2026-11-24T10:00:00Z');
    for (const typed of ['skip', 'pause 2 weeks', 'resume', 'now']) {
      expect(textOf(await say(typed)), typed).toContain('It is off. Turn it on first.');
    }
  });

  it('still asks for the time zone after somebody has turned off what was never on', async () => {
    await start('2026-11-24T10:00:00Z');
    const unknown = { ownZone: async () => undefined };
    expect(textOf(await say('off', unknown))).toContain('It is off.');
    expect((await say('on', unknown)).title).toBe('Which time zone?');
  });

  it('takes a later first day, where a new time zone has made it so, for no pause', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on 23:00 utc every day');
    await daily.at('2026-11-24T23:00:00Z');
    const text = textOf(await say('zone berlin'));
    expect(text).toContain('Next: Thursday, 26 November');
    expect(text).not.toContain('break');
  });

  it('confirms that it is off only when what is being sent has left, and sends nothing then', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on every day');
    const arrived = deferred();
    const released = deferred();
    daily.slack.faults.plan.add('chat.postMessage', {
      kind: 'hold',
      get until() {
        arrived.resolve();
        return released.promise;
      },
    });
    const running = daily.at('2026-11-25T08:00:00Z');
    await arrived.promise;
    let isConfirmed = false;
    const confirming = say('off').then((card) => {
      isConfirmed = true;
      return card;
    });
    await daily.store.listDeliveries({ platform: 'slack', workspace: 'T1', channel: GENERAL.slack }, 1);
    expect(isConfirmed).toBe(false);
    released.resolve();
    expect(textOf(await confirming)).toContain('It is off.');
    await running;
    const before = posts().length;
    await daily.at('2026-11-26T08:00:00Z');
    expect(posts()).toHaveLength(before);
  });

  it('does not change what somebody else has changed in the same moment', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on');
    const mine = daily.desk.press(
      asked('slack', {
        // Between the look at it and the change.
        mayManage: async () => {
          const elsewhere = createSubscriptions([], daily.store, daily.now);
          await elsewhere.refresh();
          const theirs = elsewhere.find({ platform: 'slack', workspace: 'T1', channel: GENERAL.slack });
          if (theirs) await elsewhere.save({ ...theirs, style: 'guess' });
          return true;
        },
      }),
      { kind: 'schedule', step: 'off' },
    );
    const text = textOf(await mine);
    expect(text).toContain('Somebody else changed it');
    expect(text).toContain('Guess first');
  });

  it('does not change what somebody else has changed while a form was open', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on');
    const form = daily.desk.form(asked('slack'), { kind: 'schedule', step: 'settings' });
    if (form?.action.kind !== 'schedule') throw new Error('There is no form.');
    const values = valuesOf(form);
    await say('style guess');
    const { card } = await daily.desk.submit(asked('slack'), form.action, values);
    expect(textOf(card)).toContain('Somebody else changed it');
    expect(textOf(card)).toContain('Guess first');
    const anew = daily.desk.form(asked('slack'), { kind: 'schedule', step: 'settings' });
    if (anew?.action.kind !== 'schedule') throw new Error('There is no form.');
    const again = await daily.desk.submit(asked('slack'), anew.action, values);
    expect(textOf(again.card)).toContain('Your changes are saved.');
  });

  it('opens a faulty form again with what was typed, for whoever typed it', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on');
    const change = { kind: 'schedule', step: 'settings' } as const;
    const form = daily.desk.form(asked('discord'), change);
    if (form?.action.kind !== 'schedule') throw new Error('There is no form.');
    const typed = { ...valuesOf(form), time: ['12:34'], zone: ['Nowhere'], days: ['sun', 'forged'] };
    const { card } = await daily.desk.submit(asked('discord'), form.action, typed);
    const [again] = card.rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []));
    if (again?.action.kind !== 'schedule') throw new Error('There is no way back to the form.');
    const refilled = daily.desk.form(asked('discord'), again.action);
    expect(refilled && valuesOf(refilled)).toMatchObject({
      time: ['12:34'],
      zone: ['Nowhere'],
      days: ['sun'],
    });
    const others = daily.desk.form(asked('discord', { person: 'U0BOB' }), again.action);
    const anew = daily.desk.form(asked('discord'), change);
    for (const each of [others, anew]) expect(each && valuesOf(each)).toMatchObject({ time: ['09:00'] });
  });

  it('lets those look who may not manage the channel, and change nothing', async () => {
    await start('2026-11-24T10:00:00Z');
    const visitor = { mayManage: async () => false };
    for (const typed of ['on', 'time 8:00', 'off', 'skip', 'now', 'pause until 2026-12-24']) {
      const text = textOf(await say(typed, visitor));
      expect(text, typed).not.toContain('It is on');
    }
    expect(await daily.store.listSubscriptions()).toEqual([]);
    expect(textOf(await say('preview', visitor))).toContain('25 November');
  });

  it('keeps a channel that the environment configured, and lets people change it', async () => {
    await start('2026-11-24T06:00:00Z');
    const channel = { channel: 'C0DAILY' };
    expect(textOf(await say('', channel))).toContain('09:00 (Europe/Berlin)');
    await say('time 15:00', channel);
    await daily.restart();
    await daily.run();
    await daily.at('2026-11-24T08:00:00Z');
    expect(await daily.today('slack')).toBeUndefined();
    await daily.at('2026-11-24T14:00:00Z');
    expect(await daily.today('slack')).toMatchObject({ state: 'posted' });
  });

  it('knows what it posted for the environment where that names another channel by now', async () => {
    await start('2026-11-24T08:00:00Z');
    await daily.run();
    const channel = { channel: 'C0DAILY' };
    await daily.restart({ channel: 'C0OFFICE' });
    expect(textOf(await say('on 10:00', channel))).toContain('25 November');
    await daily.at('2026-11-24T09:00:00Z');
    expect(textOf(await say('now', channel))).toContain('posted before');
    expect(daily.posts().slack).toHaveLength(1);
    await daily.at('2026-11-25T09:00:00Z');
    expect(new Set(daily.posts().slack).size).toBe(2);
  });

  it('asked where only the person’s own can be meant, is about those, however it is asked', async () => {
    await start('2026-11-24T10:00:00Z');
    // On Slack the talk in which it was asked may be another than the bot's own.
    const alone = { channel: 'D0TALK', isOwn: true, openDirect: async () => 'D0ADA' };
    expect(textOf(await say('on', alone))).toContain('It is on.');
    const action = { kind: 'schedule', step: 'skip' } as const;
    expect(textOf(await daily.desk.press(asked('slack', alone), action))).toContain('is left out');
    const form = daily.desk.form(asked('slack', alone), { kind: 'schedule', step: 'settings' });
    expect(form).toMatchObject({ action: { whose: 'me', version: 2 } });
    const unsaid = { kind: 'schedule', step: 'settings', version: 2 } as const;
    const sent = await daily.desk.submit(asked('slack', alone), unsaid, form ? valuesOf(form) : {});
    expect(textOf(sent.card)).toContain('Your changes are saved.');
    const own = { platform: 'slack', workspace: 'T1' } as const;
    expect(await daily.store.findSubscription({ ...own, channel: 'D0ADA' })).toMatchObject({
      isPersonal: true,
    });
    expect(await daily.store.findSubscription({ ...own, channel: 'D0TALK' })).toBeUndefined();
    const nowhere = { ...alone, person: 'U0BOB', openDirect: async () => undefined };
    expect(textOf(await say('on', nowhere))).toContain('I can’t write to you.');
  });

  it('is stopped after three refusals, and its owner is told once', async () => {
    await start('2026-11-24T10:00:00Z');
    await say('on every day', { channel: 'C0NOWHERE' });
    for (let day = 25; day <= 29; day += 1) await daily.at(`2026-11-${day}T08:00:00Z`);
    const text = textOf(await say('', { channel: 'C0NOWHERE' }));
    expect(text).toContain('channel_not_found');
    expect(daily.lines.filter(({ msg }) => msg.startsWith('the daily term is stopped'))).toHaveLength(1);
    const told = daily.slack.workspace.messages.filter(({ text }) => text.includes('C0NOWHERE'));
    expect(told).toHaveLength(1);
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
