import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { scheduleCard } from '../../../../src/core/replies/schedule/schedule-card.ts';
import type { ScheduleNews } from '../../../../src/core/replies/schedule/schedule-view.ts';
import { de } from '../../../../src/core/words/de.ts';
import { controlsOf } from '../controls-of.ts';
import { context } from '../small-glossary.ts';
import { SCHEDULE, viewOf } from './view-of.ts';

const textOf = (given: Parameters<typeof viewOf>[0], news?: ScheduleNews) =>
  cardToText(scheduleCard(context, viewOf(given), news));
const controls = (given: Parameters<typeof viewOf>[0]) => controlsOf(scheduleCard(context, viewOf(given)));

const LAST = ['Preview → schedule:preview', 'Send it to me, too → schedule:show:me', 'Glossary home → home'];

describe('daily terms that are on', () => {
  it('say when they come, which, how, and what is next', () => {
    expect(textOf({}).split('\n\n')).toEqual([
      'Term of the day\nIn this channel',
      'On',
      'When: Every weekday at 09:00 (Europe/Berlin)',
      'Next: Monday, 30 March',
      'Topics: All terms',
      'Style: The whole card',
      'Terms: 50 match. After about 10 weeks they begin again.',
    ]);
  });

  it('can be posted now, left out once, paused, changed and turned off', () => {
    expect(controls({})).toEqual([
      [
        'Post now → schedule:now',
        'Skip next → schedule:skip',
        'Pause… → schedule:pause',
        'Change… → schedule:settings',
        'Turn off → schedule:off',
      ],
      LAST,
    ]);
  });

  it('go on at once when they are paused', () => {
    expect(textOf({ isPaused: true })).toContain('Next: Monday, 30 March, after the break');
    expect(controls({ isPaused: true })[0]).toEqual([
      'Post now → schedule:now',
      'Resume → schedule:resume',
      'Change… → schedule:settings',
      'Turn off → schedule:off',
    ]);
  });

  it('name the categories and tags that they come from, also one that is gone', () => {
    const topics = [
      { kind: 'category', id: 'databases' },
      { kind: 'tag', id: 'consistency' },
      { kind: 'tag', id: 'lost' },
    ] as const;
    expect(textOf({ schedule: { ...SCHEDULE, topics } })).toContain(
      'Topics: Databases, consistency, lost (gone)',
    );
  });

  it.each([
    [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'Every day at'],
    [['fri', 'mon', 'wed'], 'Every Monday, Wednesday and Friday at'],
    [['sun'], 'Every Sunday at'],
    [['mon', 'tue', 'wed', 'thu', 'sat'], 'Every Monday, Tuesday, Wednesday, Thursday and Saturday at'],
  ] as const)('on %j are said to come: %s', (days, said) => {
    expect(textOf({ schedule: { ...SCHEDULE, days } })).toContain(said);
  });

  it('of which no term matches say so, and have nothing to post', () => {
    const text = textOf({ matching: 0 });
    expect(text).toContain('No term matches these topics, so nothing comes. Choose others.');
    expect(text).not.toContain('begin again');
    expect(controls({ matching: 0 })).toEqual([
      ['Pause… → schedule:pause', 'Change… → schedule:settings', 'Turn off → schedule:off'],
      LAST.slice(1),
    ]);
  });

  it('say what became of the latest days, with the way to each post', () => {
    const card = scheduleCard(
      context,
      viewOf({
        latest: [
          { localDate: '2026-03-27', state: 'posted', termName: 'ACID', link: 'https://chat.example/1' },
          { localDate: '2026-03-26', state: 'skipped', termName: 'Raft', reason: 'too late' },
          { localDate: '2026-03-25', state: 'unknown', termName: 'Raft' },
          { localDate: '2026-03-24', state: 'refused', reason: 'not_in_channel' },
          { localDate: '2026-03-23', state: 'open', termName: 'Index' },
        ],
      }),
    );
    expect(cardToText(card)).toContain(
      [
        'Latest days: • Friday, 27 March: ACID (https://chat.example/1), posted',
        '• Thursday, 26 March: left out: too late',
        '• Wednesday, 25 March: Raft, nobody can tell whether it arrived, so I did not post it again',
        '• Tuesday, 24 March: a term that is gone, not taken by the platform: not_in_channel',
        '• Monday, 23 March: Index, being posted, or waiting for another try',
      ].join('\n'),
    );
  });

  it('keep the name of the latest to themselves where it is to be guessed', () => {
    const latest = [
      { localDate: '2026-03-27', state: 'posted', termName: 'ACID', link: 'https://chat.example/1' },
      { localDate: '2026-03-26', state: 'posted', termName: 'Raft' },
    ] as const;
    const schedule = { ...viewOf().schedule, style: 'guess' } as const;
    expect(textOf({ latest, schedule })).toContain(
      'Latest days: • Friday, 27 March: posted (https://chat.example/1)\n• Thursday, 26 March: Raft, posted',
    );
  });

  it('make no pause of one post that is left out, and bring it back', () => {
    const skipping = { isPaused: true, leftOut: '2026-03-29' };
    expect(textOf(skipping)).toContain('On, but Sunday, 29 March is left out');
    expect(textOf(skipping)).toContain('Next: Monday, 30 March\n');
    expect(textOf(skipping, { kind: 'skipped', localDate: '2026-03-29' })).not.toContain('On, but');
    expect(controls(skipping)[0]).toEqual([
      'Post now → schedule:now',
      'Don’t skip it → schedule:resume',
      'Pause… → schedule:pause',
      'Change… → schedule:settings',
      'Turn off → schedule:off',
    ]);
  });

  it('are said to be on or off once, when that is the news', () => {
    const linesOf = (given: Parameters<typeof viewOf>[0], kind: 'on' | 'off' | 'changed') =>
      textOf(given, { kind }).split('\n\n').slice(1, 3);
    expect(linesOf({}, 'on')).toEqual(['It is on.', expect.stringContaining('When:')]);
    expect(linesOf({ state: 'off' }, 'off')).toEqual([
      'It is off. Nothing more comes.',
      expect.stringContaining('When:'),
    ]);
    expect(linesOf({}, 'changed')).toEqual(['Your changes are saved.', 'On']);
    expect(linesOf({ isPaused: true }, 'on')).toEqual(['It is on.', 'On, but taking a break']);
  });

  it('that the environment set up say so', () => {
    expect(textOf({ isConfigured: true })).toContain('Whoever runs me set this up.');
  });
});

describe('daily terms that are not on', () => {
  it.each([
    ['none', 'Nobody has set it up here yet.'],
    ['off', 'Off: nothing is posted until somebody turns it on.'],
    ['stopped', 'Stopped: posts failed again and again, so I turned it off.'],
  ] as const)('can be turned on: %s', (state, said) => {
    expect(textOf({ state })).toContain(said);
    expect(textOf({ state })).not.toContain('Next:');
    expect(controls({ state })).toEqual([['Turn on → schedule:on', 'Change… → schedule:settings'], LAST]);
  });

  it('say why they were stopped, and what to do', () => {
    const text = textOf({ state: 'stopped', stoppedBecause: 'channel_not_found' });
    expect(text).toContain('The reason: channel_not_found\n\nMend that, then turn it on again.');
  });

  it('say that the time zone is still to be told', () => {
    const text = textOf({ state: 'none', asksZone: true });
    expect(text).toContain('When: Every weekday at 09:00, by your clock');
    expect(text).toContain('I don’t know your time zone yet');
  });

  it('say how to let the bot post, by platform', () => {
    const card = (platform: 'slack' | 'discord') =>
      cardToText(
        scheduleCard({ ...context, platform }, viewOf({ state: 'none', whyNotPost: 'not-a-member' })),
      );
    expect(card('slack')).toContain('`/invite @Lemma`');
    expect(card('discord')).toContain('I am not in this server');
  });
});

describe('whoever may only look', () => {
  it.each([
    ['slack', 'Workspace admins, the channel’s creator and the editors named to me can change it.'],
    ['discord', 'People with Manage Channels or Manage Server can change it.'],
  ] as const)('on %s sees how things stand, and who may change them', (platform, said) => {
    const card = scheduleCard({ ...context, platform }, viewOf({ mayManage: false }));
    expect(cardToText(card)).toContain(said);
    expect(cardToText(card)).toContain('Next: Monday, 30 March');
    expect(controlsOf(card)).toEqual([LAST]);
  });

  it('is not told to mend what it can’t', () => {
    const text = textOf({ state: 'stopped', stoppedBecause: 'gone', mayManage: false });
    expect(text).not.toContain('Mend that');
    expect(text).toContain('Ask somebody who may change it to turn it on again.');
  });
});

describe('one’s own daily terms', () => {
  it('carry that they are one’s own in every action', () => {
    const card = scheduleCard(context, viewOf({ whose: 'me' }));
    expect(card.subtitle).toBe('Just for you');
    expect(controlsOf(card)).toEqual([
      [
        'Send now → schedule:now:me',
        'Skip next → schedule:skip:me',
        'Pause… → schedule:pause:me',
        'Change… → schedule:settings:me',
        'Turn off → schedule:off:me',
      ],
      ['Preview → schedule:preview:me', 'Glossary home → home'],
    ]);
  });

  it('say that they would come as a direct message', () => {
    expect(textOf({ whose: 'me', state: 'none' })).toContain('as a direct message');
    expect(textOf({ whose: 'me', state: 'off' })).toContain('until you turn it on');
  });
});

describe('the news', () => {
  it.each([
    [{ kind: 'on' }, 'It is on.'],
    [{ kind: 'off-but-sending' }, 'It is off. One post was on its way already and may still appear.'],
    [{ kind: 'overtaken' }, 'Somebody else changed it meanwhile'],
    [{ kind: 'skipped', localDate: '2026-03-30' }, 'Monday, 30 March is left out.'],
    [{ kind: 'paused', until: '2026-04-05' }, 'Paused until Sunday, 5 April.'],
    [{ kind: 'posted-now' }, 'Today’s term is posted.'],
    [{ kind: 'posted-before', link: 'https://chat.example/1' }, 'comes once a day. Open it'],
    [{ kind: 'failed-now', reason: 'not\nallowed' }, 'I could not post today’s term: not allowed'],
    [{ kind: 'not-allowed' }, 'You can look, but you may not change it here.'],
  ] as const)('%j stand first', (news, said) => {
    const [, first] = textOf({}, news).split('\n\n');
    expect(first).toContain(said);
  });
});

it('is in the language of whoever asks', () => {
  const text = cardToText(scheduleCard({ ...context, words: de }, viewOf(), { kind: 'changed' }));
  expect(text.split('\n\n').slice(0, 5)).toEqual([
    'Begriff des Tages\nIn diesem Kanal',
    'Deine Änderungen sind gespeichert.',
    'An',
    'Wann: Montag bis Freitag um 09:00 Uhr (Europe/Berlin)',
    'Als Nächstes: Montag, 30. März',
  ]);
});

it('offers nothing for oneself beside where one is alone anyway', () => {
  const card = scheduleCard({ ...context, isAlone: true }, viewOf());
  expect(controlsOf(card)[1]).not.toContain('Send it to me, too → schedule:show:me');
});
