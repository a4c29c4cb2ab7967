import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCard as renderForDiscord } from '../../../../src/adapters/discord/render-card.ts';
import { renderCard as renderForSlack } from '../../../../src/adapters/slack/render-card.ts';
import type { Card } from '../../../../src/core/card.ts';
import { quote } from '../../../../src/core/replies/quote.ts';
import type { ReplyContext } from '../../../../src/core/replies/reply.ts';
import { formFaultsCard } from '../../../../src/core/replies/schedule/form-faults-card.ts';
import { previewCard } from '../../../../src/core/replies/schedule/preview-card.ts';
import { readScheduleCommand } from '../../../../src/core/replies/schedule/read-schedule-command.ts';
import { readSettings } from '../../../../src/core/replies/schedule/read-settings.ts';
import { scheduleCard } from '../../../../src/core/replies/schedule/schedule-card.ts';
import { scheduleFaultCard } from '../../../../src/core/replies/schedule/schedule-fault-card.ts';
import type {
  PastPost,
  ScheduleNews,
  ScheduleView,
} from '../../../../src/core/replies/schedule/schedule-view.ts';
import { stoppedCard } from '../../../../src/core/replies/schedule/stopped-card.ts';
import { zonesCard } from '../../../../src/core/replies/schedule/zones-card.ts';
import type { Topic } from '../../../../src/core/schedule/schedule.ts';
import { LANGUAGES, wordsFor } from '../../../../src/core/words/words-for.ts';
import { checkMessage } from '../../../../src/playground/discord/checks/check-message.ts';
import { checkBlocks } from '../../../../src/playground/slack/checks/check-blocks.ts';
import { anyGlossary } from '../../any-glossary.ts';
import { contextOf } from '../context-of.ts';
import { faultsOf as faultsInCore } from '../faults-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { SCHEDULE, viewOf } from './view-of.ts';

/** The longest address that a platform gives a message. */
const LINK = `https://discord.com/channels/${'9'.repeat(19)}/${'9'.repeat(19)}/${'9'.repeat(19)}`;
const REASON = '<@U1> & *bold*\n'.repeat(40);

const PLATFORMS = ['slack', 'discord'] as const;
const STATES = ['none', 'on', 'off', 'stopped'] as const;
const PAST = ['open', 'posted', 'skipped', 'refused', 'unknown'] as const;
const PLAIN_NEWS = [
  'on',
  'off',
  'off-but-sending',
  'resumed',
  'changed',
  'overtaken',
  'open-now',
  'unknown-now',
  'off-now',
  'nothing-to-post',
  'not-allowed',
  'no-direct',
] as const;

const NEWS: readonly (ScheduleNews | undefined)[] = [
  undefined,
  ...PLAIN_NEWS.map((kind) => ({ kind }) as ScheduleNews),
  { kind: 'skipped', localDate: '2026-12-30' },
  { kind: 'paused', until: '2026-12-30' },
  { kind: 'posted-now', link: LINK },
  { kind: 'posted-before', link: LINK },
  { kind: 'failed-now', reason: REASON },
];

function faultsOf(card: Card): string[] {
  const blocks = renderForSlack(card, 'asker').blocks.map((block) => ({ ...block }));
  return [
    ...faultsInCore(card),
    ...checkBlocks(blocks, 'message'),
    ...checkMessage({ ...renderForDiscord(card) }).list.map(({ message }) => message),
  ];
}

/** As much of everything as a view can hold. */
function fullView({ glossary }: ReplyContext, given: Partial<ScheduleView>): ScheduleView {
  const groups: Topic[] = [
    ...glossary.categories.map(({ id }) => ({ kind: 'category' as const, id })),
    ...glossary.tags.map(({ id }) => ({ kind: 'tag' as const, id })),
  ];
  const latest = PAST.map((state, index): PastPost => {
    const termName = glossary.terms[index % Math.max(1, glossary.terms.length)]?.name;
    return { localDate: '2026-09-30', state, ...(termName ? { termName } : {}), link: LINK, reason: REASON };
  });
  const topics = groups.slice(0, 25);
  const days = ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'] as const;
  return viewOf({
    schedule: { ...SCHEDULE, timeZone: 'America/Argentina/ComodRivadavia', topics, days, style: 'guess' },
    latest,
    stoppedBecause: REASON,
    whyNotPost: 'not-allowed',
    isConfigured: true,
    asksZone: true,
    ...given,
  });
}

function* contexts(context: ReplyContext): Generator<ReplyContext> {
  for (const language of LANGUAGES) {
    for (const platform of PLATFORMS) yield { ...context, words: wordsFor(language, 'en'), platform };
  }
}

describe('cards about daily terms fit both platforms', () => {
  const long = contextOf(longGlossary(60));

  it.each(STATES)(
    'however they stand: %s',
    (state) => {
      for (const context of contexts({ ...long, outsideWorkspace: true })) {
        for (const mayManage of [true, false]) {
          for (const whose of ['channel', 'me'] as const) {
            const who = { state, mayManage, whose };
            for (const given of [
              {},
              { isPaused: true },
              { isPaused: true, leftOut: '2026-03-29' },
              { matching: 0 },
              { whyNotPost: 'not-a-member' as const },
            ])
              expect(faultsOf(scheduleCard(context, fullView(context, { ...who, ...given })))).toEqual([]);
            for (const news of NEWS)
              expect(faultsOf(scheduleCard(context, fullView(context, who), news))).toEqual([]);
          }
        }
      }
    },
    60_000,
  );

  it('whatever the glossary holds', () => {
    fc.assert(
      fc.property(anyGlossary(5), (glossary) => {
        for (const context of contexts(contextOf(glossary))) {
          const posts = Array.from({ length: 14 }, (_, index) => ({
            localDate: `2026-09-${index + 10}`,
            term: glossary.terms[index % glossary.terms.length],
          })).flatMap(({ localDate, term }) => (term ? [{ localDate, term }] : []));
          for (const state of STATES) {
            const view = fullView(context, { state });
            expect(faultsOf(scheduleCard(context, view, { kind: 'failed-now', reason: REASON }))).toEqual([]);
            expect(faultsOf(previewCard(context, view, posts))).toEqual([]);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('whatever is typed', () => {
    const piece = fc.constantFrom(
      'on',
      'zone',
      'topics',
      'pause',
      'me',
      '<@U1>',
      '*x*',
      ',',
      '9:3',
      'CET',
      '🐘',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join(' ')),
        ),
        (typed) => {
          for (const context of contexts(long)) {
            const command = readScheduleCommand(context, typed, '2026-03-29');
            if (command.kind === 'fault') expect(faultsOf(scheduleFaultCard(context, command))).toEqual([]);
            const values = { time: [typed], zone: [typed] };
            const read = readSettings(context, values);
            const action = { kind: 'schedule', step: 'settings' } as const;
            if ('faults' in read) expect(faultsOf(formFaultsCard(context, read.faults, action))).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each(['channel', 'me'] as const)(
    'when posts have stopped, and when the zone is asked for: %s',
    (whose) => {
      for (const context of contexts(long)) {
        for (const channel of ['', '#general', '&'.repeat(200)])
          expect(faultsOf(stoppedCard(context, { whose, channel, reason: REASON }))).toEqual([]);
        for (const turnsOn of [true, false]) {
          const near = ['Europe/Berlin', 'America/Argentina/ComodRivadavia'];
          const unsure = { typed: quote('W'.repeat(1_000)), near };
          const card = zonesCard(context, { whose, unsure, turnsOn, timeIn: () => '23:59' });
          expect(faultsOf(card)).toEqual([]);
        }
      }
    },
  );
});
