import { expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { formFaultsCard } from '../../../../src/core/replies/schedule/form-faults-card.ts';
import { controlsOf } from '../controls-of.ts';
import { context } from '../small-glossary.ts';

it('says what is wrong, field by field, and opens the form again', () => {
  const faults = { style: 'Which style?', time: 'At what time?', other: 'Never shown.' };
  const card = formFaultsCard(context, faults, { kind: 'schedule', step: 'settings', whose: 'me' });
  expect(cardToText(card)).toBe('Nothing is saved yet\n\n• Time: At what time?\n• Style: Which style?');
  expect(controlsOf(card)).toEqual([
    ['Open the form again → schedule:settings:me', 'Settings → schedule:show:me'],
  ]);
});

it('puts no colon behind a question', () => {
  const card = formFaultsCard(context, { until: 'No date.' }, { kind: 'schedule', step: 'pause' });
  expect(cardToText(card)).toBe('Nothing is saved yet\n\n• Until when? No date.');
});
