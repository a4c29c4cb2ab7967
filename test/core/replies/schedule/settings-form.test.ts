import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../../src/core/action.ts';
import { LABEL_LENGTH } from '../../../../src/core/card.ts';
import type { Form, FormField } from '../../../../src/core/form.ts';
import { pauseForm } from '../../../../src/core/replies/schedule/pause-form.ts';
import { readSettings } from '../../../../src/core/replies/schedule/read-settings.ts';
import { settingsForm } from '../../../../src/core/replies/schedule/settings-form.ts';
import type { Topic } from '../../../../src/core/schedule/schedule.ts';
import { LANGUAGES, wordsFor } from '../../../../src/core/words/words-for.ts';
import { anyGlossary } from '../../any-glossary.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { longGlossary } from '../long-glossary.ts';
import { context } from '../small-glossary.ts';
import { SCHEDULE } from './view-of.ts';

const TOPICS: readonly Topic[] = [
  { kind: 'category', id: 'databases' },
  { kind: 'tag', id: 'consistency' },
];

const view = {
  whose: 'channel',
  schedule: { ...SCHEDULE, topics: TOPICS },
  asksZone: false,
  version: 3,
} as const;

const fieldOf = ({ fields }: Form, name: string) => fields.find((field) => field.name === name);
const optionsOf = (form: Form, name: string) => {
  const field = fieldOf(form, name);
  return field?.kind === 'choice' ? field.options : [];
};

/** What a form comes to that `core/form.ts` does not allow. */
function faultsOf({ title, submit, action, fields }: Form): string[] {
  const faults = {
    'a long title': title.length > 24 || title === '',
    'a long button': submit.length > 24 || submit === '',
    'a long action': encodeAction(action).length > 100,
    'many fields': fields.length > 5 || fields.length === 0,
    'a field that is no field': fields.some((field) => isFaulty(field)),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [fault] : []));
}

function isFaulty(field: FormField): boolean {
  const { name, label, hint = '' } = field;
  if (!/^[a-z]+$/.test(name) || label === '' || label.length > 45 || hint.length > 100) return true;
  if (field.kind === 'text') {
    return (field.value ?? '').length > field.longest || (field.example ?? '').length > 100;
  }
  const values = field.options.map(({ value }) => value);
  return (
    values.length === 0 ||
    values.length > 25 ||
    new Set(values).size < values.length ||
    values.some((value) => value === '' || value.length > 75) ||
    field.options.some((option) => option.label === '' || option.label.length > LABEL_LENGTH) ||
    field.chosen.some((value) => !values.includes(value)) ||
    field.chosen.length > field.most ||
    field.most > values.length
  );
}

describe('the form of settings', () => {
  it('is filled in as things stand', () => {
    const form = settingsForm(context, view);
    expect(form).toMatchObject({ title: 'Term of the day', action: { kind: 'schedule', step: 'settings' } });
    expect(fieldOf(form, 'time')).toMatchObject({ value: '09:00' });
    expect(fieldOf(form, 'zone')).toMatchObject({ value: 'Europe/Berlin' });
    expect(fieldOf(form, 'days')).toMatchObject({ chosen: ['mon', 'tue', 'wed', 'thu', 'fri'], most: 7 });
    expect(fieldOf(form, 'topics')).toMatchObject({
      chosen: ['category:databases', 'tag:consistency'],
      isOptional: true,
    });
    expect(fieldOf(form, 'style')).toMatchObject({ chosen: ['card'], most: 1 });
  });

  it('leaves the time zone empty where it is only a guess', () => {
    expect(fieldOf(settingsForm(context, { ...view, asksZone: true }), 'zone')).not.toHaveProperty('value');
  });

  it('is sent off as one’s own where it is', () => {
    expect(encodeAction(settingsForm(context, { ...view, whose: 'me' }).action)).toBe(
      'schedule:settings:me:3',
    );
  });

  it('offers categories first, then the most used tags, which have a sign', () => {
    expect(optionsOf(settingsForm(context, view), 'topics').map(({ label }) => label)).toEqual([
      'Databases',
      'Distributed systems',
      '#consistency',
      '#transactions',
    ]);
  });

  it('offers what is chosen, whatever else there is', () => {
    const many = contextOf(longGlossary(650));
    const tag = many.glossary.tags.at(-1);
    const topics = [{ kind: 'tag', id: tag?.id ?? '' }] as const;
    const options = optionsOf(settingsForm(many, { ...view, schedule: { ...SCHEDULE, topics } }), 'topics');
    expect(options).toHaveLength(25);
    expect(options.at(-1)).toEqual({ label: `#${tag?.name}`, value: `tag:${tag?.id}` });
  });

  it('has no topics where the glossary has none', () => {
    expect(fieldOf(settingsForm(contextOf(glossaryOf()), view), 'topics')).toBeUndefined();
  });

  it('keeps the limits of both platforms, and what comes back from it is what went in', () => {
    fc.assert(
      fc.property(anyGlossary(5), fc.nat(25), (glossary, count) => {
        for (const language of LANGUAGES) {
          const given = { ...contextOf(glossary), words: wordsFor(language, 'en') };
          const all: Topic[] = [
            ...glossary.categories.map(({ id }) => ({ kind: 'category' as const, id })),
            ...glossary.tags.map(({ id }) => ({ kind: 'tag' as const, id })),
          ];
          const schedule = { ...SCHEDULE, topics: all.slice(-count - 1).slice(0, 25) };
          const form = settingsForm(given, { ...view, schedule });
          expect([...faultsOf(form), ...faultsOf(pauseForm(given, view, '2026-03-29'))]).toEqual([]);
          const values = Object.fromEntries(
            form.fields.map((field) => [
              field.name,
              field.kind === 'text' ? [field.value ?? ''] : field.chosen,
            ]),
          );
          expect(readSettings(given, values)).toEqual({ schedule });
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
