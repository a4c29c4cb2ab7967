import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import {
  asksForThread,
  explainNowhere,
  explainReplied,
  explainThread,
} from '../../../src/core/replies/explain-thread.ts';
import { de } from '../../../src/core/words/de.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { controlsOf } from './controls-of.ts';
import { context, keyOf } from './small-glossary.ts';

const [acid, raft] = ['acid', 'raft'].map(keyOf);
const thread = '1712345678.000100';
const packed = 'sbhidq.2s';

describe('a message, explained', () => {
  it('is a line and a button for each term, for the person who asked, with a way to share them', () => {
    const { card, audience } = explainMessage(
      context,
      'Is raft consensus ACID? I think raft consensus is not.',
    );
    expect(audience).toBe('asker');
    expect(cardToText(card)).toBe(
      '2 terms here\n\n• Raft: Machines agree on a log.\n• ACID: Four properties of a transaction.',
    );
    expect(controlsOf(card)).toEqual([
      [`Raft → open:${raft}:0::${raft}${acid}`, `ACID → open:${acid}:0::${raft}${acid}`],
      [`Share in channel → share:${raft}${acid}`],
    ]);
  });

  it('is shared in the thread under it, where the platform says which one that is', () => {
    const { card } = explainMessage(context, 'raft consensus', thread);
    expect(controlsOf(card)).toEqual([
      [`Raft → open:${raft}:0::${raft}:${packed}`],
      [`Share to thread → share:${raft}:${thread}`],
    ]);
  });

  it('is not to be shared where nobody else reads', () => {
    const { card } = explainMessage({ ...context, isAlone: true }, 'raft consensus');
    expect(controlsOf(card)).toEqual([[`Raft → open:${raft}:0::${raft}`]]);
  });

  it('shows ten terms and says how many more there are', () => {
    const names = Array.from({ length: 13 }, (_, index) => `Alpha${index} Beta`);
    const terms = names.map((name) => ({ name, definition: `What ${name} is.` }));
    const many = contextOf(glossaryOf(JSON.stringify({ category: 'Words', terms })));
    const { card } = explainMessage(many, names.join(', '));
    expect(card).toMatchObject({ title: '13 terms here', footer: 'and 3 more' });
    expect(controlsOf(card).map((row) => row.length)).toEqual([5, 5, 1]);
  });

  it('without a term says so, and shows a way on', () => {
    const { card } = explainMessage(context, 'Pizza at noon?');
    expect(cardToText(card)).toBe('No terms here\n\nI found no glossary term in this message.');
    expect(controlsOf(card)).toEqual([['All categories → browse::0']]);
  });
});

describe('a thread', () => {
  it.each(['', '  ', 'explain', 'Explain!', 'please explain', 'explain this thread'])(
    'is asked for by “%s”',
    (text) => {
      expect(asksForThread(context, text)).toBe(true);
    },
  );

  it.each(['explain this thread please', 'please, explain this!', 'explain the thread, pls'])(
    'is asked for as kindly as by “%s”',
    (text) => {
      expect(asksForThread(context, text)).toBe(true);
    },
  );

  it.each([
    'erkläre bitte',
    'Erklär mal bitte!',
    'erklär das doch mal',
    'bitte erklären',
    'Erkläre mir bitte diesen Thread',
    'Kannst du das bitte mal erklären?',
    'explain this thread please',
  ])('is asked for in German by “%s”', (text) => {
    expect(asksForThread({ ...context, words: de }, text)).toBe(true);
  });

  it.each(['explain acid', 'acid', 'explain the raft thread', '?!', 'please', 'bitte', 'erkläre acid'])(
    'is not asked for by “%s”',
    (text) => {
      expect(asksForThread(context, text)).toBe(false);
      expect(asksForThread({ ...context, words: de }, text)).toBe(false);
    },
  );

  it('is explained by the terms of all its messages, each once and in their order', () => {
    const { card, audience, standIn } = explainThread(
      context,
      ['We use raft consensus.', 'But ACID?', 'raft consensus!'],
      thread,
    );
    expect(audience).toBe('asker');
    expect(controlsOf(card)).toEqual([
      [`Raft → open:${raft}:0::${raft}${acid}:${packed}`, `ACID → open:${acid}:0::${raft}${acid}:${packed}`],
      [`Share to thread → share:${raft}${acid}:${thread}`],
    ]);
    expect(standIn && cardToText(standIn)).toBe('I know 2 terms of this thread.');
    expect(standIn && controlsOf(standIn)).toEqual([[`See the terms → terms:${raft}${acid}`]]);
  });

  it('without a term says so', () => {
    const { card } = explainThread(context, ['Pizza?', 'Pizza!']);
    expect(cardToText(card)).toBe('No terms here\n\nI found no glossary term in this thread.');
  });

  it('that the bot may not read is answered in one line that says what works', () => {
    const { card, standIn } = explainThread(context, undefined);
    expect(cardToText(card)).toBe('I can’t read this thread; use Define terms here on a message.');
    expect(standIn).toEqual(card);
  });
});

describe('a message that a mention replies to', () => {
  it('is called a message', () => {
    const told = [['raft consensus'], ['raft consensus and ACID'], [], undefined].map((texts) => {
      const { card, standIn } = explainReplied(context, texts);
      return cardToText(standIn ?? card);
    });
    expect(told).toEqual([
      'I know one term of this message.',
      'I know 2 terms of this message.',
      'No terms here\n\nI found no glossary term in this message.',
      'I can’t read this message; use Define terms here on it.',
    ]);
  });
});

describe('a wish for a thread where there is none', () => {
  it('is answered in one line that says where it works', () => {
    const reply = explainNowhere(context, 'Explain this thread!');
    expect(reply?.audience).toBe('asker');
    expect(reply && cardToText(reply.card)).toBe(
      'Say that in a thread, or use Define terms here on a message.',
    );
    expect(reply?.standIn).toEqual(reply?.card);
  });

  it.each(['', ' ', 'explain acid', 'acid'])('is not “%s”', (text) => {
    expect(explainNowhere(context, text)).toBeUndefined();
  });

  it('is a question where a term is called so', () => {
    const terms = [{ name: 'EXPLAIN', definition: 'Shows how a query will run.' }];
    const sql = contextOf(glossaryOf(JSON.stringify({ category: 'SQL', terms })));
    expect(explainNowhere(sql, 'explain')).toBeUndefined();
    expect(explainNowhere(sql, 'explain this')).toBeDefined();
  });
});
