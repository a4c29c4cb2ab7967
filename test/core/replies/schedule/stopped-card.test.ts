import { expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { stoppedCard } from '../../../../src/core/replies/schedule/stopped-card.ts';
import { controlsOf } from '../controls-of.ts';
import { context } from '../small-glossary.ts';

it('says where, why, and what to do there, for a press here would mean this conversation', () => {
  const card = stoppedCard(context, { whose: 'channel', channel: '#general', reason: 'is_archived' });
  expect(cardToText(card)).toBe(
    [
      'I stopped the term of the day',
      'My posts in #general failed again and again, so I turned the term of the day off there.',
      'The reason: is_archived',
      'Mend that, then write `/glossary daily on` there.',
    ].join('\n\n'),
  );
  expect(controlsOf(card)).toEqual([]);
});

it('needs neither the name of the channel nor a reason', () => {
  const card = stoppedCard(
    { ...context, platform: 'discord' },
    { whose: 'channel', channel: '', reason: '' },
  );
  expect(cardToText(card)).toContain('My posts in a channel failed');
  expect(cardToText(card)).toContain('`/glossary daily change: on`');
  expect(cardToText(card)).not.toContain('The reason');
});

it('about one’s own turns them on again at a press', () => {
  const card = stoppedCard(context, { whose: 'me', channel: '', reason: 'cannot_dm' });
  expect(cardToText(card)).toContain('My messages to you failed again and again');
  expect(controlsOf(card)).toEqual([['Turn on → schedule:on:me', 'Settings → schedule:show:me']]);
});
