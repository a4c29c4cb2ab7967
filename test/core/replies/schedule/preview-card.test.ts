import { expect, it } from 'vitest';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { previewCard } from '../../../../src/core/replies/schedule/preview-card.ts';
import { de } from '../../../../src/core/words/de.ts';
import { controlsOf } from '../controls-of.ts';
import { context, termOf } from '../small-glossary.ts';

const posts = [
  { localDate: '2026-03-30', term: termOf('acid') },
  { localDate: '2026-04-01', term: termOf('raft') },
];

it('shows each date with its term, and says what may change it', () => {
  const card = previewCard(context, { whose: 'channel', state: 'on' }, posts);
  expect(cardToText(card)).toBe(
    [
      'The next terms of the day\nIn this channel',
      'It stays so unless the glossary or the settings change.',
      '• Monday, 30 March: ACID\n• Wednesday, 1 April: Raft',
    ].join('\n\n'),
  );
  expect(controlsOf(card)).toEqual([['Settings → schedule:show']]);
});

it('writes dates as the reader’s language does', () => {
  const card = previewCard({ ...context, words: de }, { whose: 'channel', state: 'on' }, posts);
  expect(cardToText(card)).toContain('• Montag, 30. März: ACID\n• Mittwoch, 1. April: Raft');
});

it('says that nothing comes yet where it is off', () => {
  const card = previewCard(context, { whose: 'me', state: 'off' }, posts);
  expect(cardToText(card)).toContain('Just for you\n\nIt is off: this is what would come.');
  expect(controlsOf(card)).toEqual([['Settings → schedule:show:me']]);
});

it('says when no term matches', () => {
  const card = previewCard(context, { whose: 'channel', state: 'on' }, []);
  expect(cardToText(card)).toContain('Nothing is coming: no term matches these topics.');
});

it('shows a fortnight of posts at most', () => {
  const [post] = posts;
  const card = previewCard(context, { whose: 'channel', state: 'on' }, Array(20).fill(post));
  expect(
    cardToText(card)
      .split('\n')
      .filter((line) => line.startsWith('•')),
  ).toHaveLength(14);
});
