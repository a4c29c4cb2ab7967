import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card.ts';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { explainMessage } from '../../../src/core/replies/explain-message.ts';
import { browseCard } from '../../../src/core/replies/lists/browse.ts';
import { randomCard } from '../../../src/core/replies/random.ts';
import type { Question } from '../../../src/core/replies/reply.ts';
import { controlsOf } from './controls-of.ts';
import { context, keyOf } from './small-glossary.ts';

const [acid, index, maths, raft] = ['acid', 'index', 'index-maths', 'raft'].map(keyOf);

const outside = { ...context, outsideWorkspace: true };
const ONLY_SHARED = 'Here I know the built-in terms and the team’s files, not the terms of any server.';

const answer = (text: string, more: Partial<Question> = {}) =>
  answerQuestion(context, { text, surface: 'command', asker: 'U7', ...more });

describe('who sees an answer', () => {
  it.each<[string, Partial<Question>, string, string]>([
    ['ACID', {}, 'asker', 'ACID'],
    ['ACID', { public: true }, 'everyone', 'ACID'],
    ['ACID', { surface: 'mention' }, 'everyone', 'ACID'],
    ['ACID', { surface: 'direct' }, 'asker', 'ACID'],
    ['ACID', { surface: 'direct', public: true }, 'asker', 'ACID'],
    ['ACID and Raft', { surface: 'mention' }, 'everyone', 'ACID · Raft'],
    ['transaction', { surface: 'mention' }, 'asker', 'Did you mean ACID?'],
    ['transaction', { public: true }, 'asker', 'Did you mean ACID?'],
    ['pizza', { surface: 'mention' }, 'asker', 'Not in the glossary yet'],
    ['pizza', { public: true }, 'asker', 'Not in the glossary yet'],
    ['', { surface: 'mention' }, 'asker', 'Hello, I am Lemma'],
    [' \n ', { public: true }, 'asker', 'Hello, I am Lemma'],
  ])('%j with %o: %s', (text, more, audience, title) => {
    expect(answer(text, more)).toMatchObject({ audience, card: { title } });
  });
});

describe('how a question was read', () => {
  it.each([
    ['acid', undefined],
    ['what is ACID?', undefined],
    ['acid properties', '“acid properties” is another name for ACID.'],
    ['what are ACID properties', '“ACID properties” is another name for ACID.'],
    ['raft consensuss', 'Read “raft consensuss” as Raft.'],
    ['before that there was what', undefined],
    ['which machines agree on a log', 'Found by its description: Raft.'],
  ])('%j is told as %j', (text, footer) => {
    expect(answer(text).card.footer).toBe(footer);
  });

  it('stands above the word about what answers outside a workspace', () => {
    const { card } = answerQuestion(outside, { text: 'acid properties', surface: 'direct', asker: 'U7' });
    expect(card.footer).toBe(`“acid properties” is another name for ACID.\n${ONLY_SHARED}`);
  });
});

describe('outside a workspace', () => {
  const found: Question = { text: 'ACID', surface: 'command', asker: 'U7' };
  const answers: readonly (readonly [string, Card])[] = [
    ['a term', answerQuestion(outside, found).card],
    ['a public term', answerQuestion(outside, { ...found, public: true }).card],
    ['several terms', answerQuestion(outside, { ...found, text: 'ACID and Raft' }).card],
    ['an unsure answer', answerQuestion(outside, { ...found, text: 'transaction' }).card],
    ['an unknown term', answerQuestion(outside, { ...found, text: 'pizza' }).card],
    ['the categories', browseCard(outside, '')],
    ['a category', browseCard(outside, 'databases')],
    ['a term by chance', randomCard(outside, () => 0)],
    ['the terms of a message', explainMessage(outside, 'ACID').card],
    ['a message without terms', explainMessage(outside, 'pizza').card],
  ];

  it.each(answers)('%s says what answers there', (_what, card) => {
    expect(card.footer).toBe(ONLY_SHARED);
  });

  it('and inside one nothing says so', () => {
    for (const text of ['ACID and Raft', 'transaction', 'pizza']) {
      expect(answer(text).card).not.toHaveProperty('footer');
    }
  });
});

describe('several terms at once', () => {
  it('are a line and a button each', () => {
    const { card } = answer('ACID, Raft');
    expect(card).toMatchObject({ tone: 'definition', title: 'ACID · Raft' });
    expect(controlsOf(card)).toEqual([
      [`ACID → open:${acid}:0::${acid}${raft}`, `Raft → open:${raft}:0::${acid}${raft}`],
      [`Share in channel → share:${acid}${raft}`, 'Glossary home → home'],
    ]);
  });

  it('may be deleted by the asker when everyone sees them', () => {
    expect(controlsOf(answer('ACID, Raft', { public: true }).card).at(-1)).toEqual(['Delete → delete:U7']);
  });
});

describe('an unsure answer', () => {
  it('offers what could be meant', () => {
    const { card } = answer('transaction');
    expect(card).toMatchObject({ tone: 'notice', title: 'Did you mean ACID?' });
    expect(controlsOf(card)).toEqual([
      [`ACID → open:${acid}:0::?${acid}`],
      ['Ask for this term → ask:transaction', 'All categories → browse::0'],
    ]);
    expect(cardToText(card)).toContain('“transaction” could mean:');
    expect(cardToText(card)).toContain('• ACID: Four properties of a transaction.');
  });

  it('shows a channel one neutral line instead, whose button offers it privately', () => {
    const { standIn } = answer('transaction', { surface: 'mention' });
    expect(standIn).toMatchObject({ title: 'I am not sure which term you mean.', parts: [] });
    expect(standIn && controlsOf(standIn)).toEqual([
      [`See suggestions → suggestions:${acid}`, 'Ask for this term → ask:transaction'],
    ]);
  });
});

describe('an unknown term', () => {
  it('is said kindly, with a way on', () => {
    const { card } = answer('pizza');
    expect(card.parts).toEqual([
      expect.objectContaining({
        body: [{ kind: 'paragraph', runs: [{ text: 'I found no term for “pizza”.' }] }],
      }),
      expect.objectContaining({
        body: [{ kind: 'paragraph', runs: [{ text: 'Try another word, or browse what is there.' }] }],
      }),
    ]);
    expect(controlsOf(card)).toEqual([['Ask for this term → ask:pizza', 'All categories → browse::0']]);
  });

  it('comes with names that look alike', () => {
    const { card } = answer('imdexx mathz');
    expect(controlsOf(card)[0]?.join()).toContain(`Index (maths) → open:${maths}:0::?`);
    expect(cardToText(card)).toContain('• Index (maths): A small number below a letter.');
    expect(index).not.toBe(maths);
  });

  it('shows a channel one neutral line instead', () => {
    const { standIn } = answer('pizza', { surface: 'mention' });
    expect(standIn?.title).toBe('I found no term for that.');
    expect(standIn && controlsOf(standIn)).toEqual([
      ['Ask for this term → ask:pizza', 'All categories → browse::0'],
    ]);
  });

  it.each([
    ['pizza vs pasta', ['Ask for “pizza” → ask:pizza', 'Ask for “pasta” → ask:pasta']],
    ['🙂', []],
    ['???', []],
  ])('%j wishes for one thing a side, and for no mere sign', (text, asks) => {
    expect(controlsOf(answer(text).card)).toEqual([[...asks, 'All categories → browse::0']]);
  });

  it('is quoted short, on one line and as plain text', () => {
    const { card } = answer(`\u202e**@everyone**\n<!channel> ${'x'.repeat(200)}`);
    const [part] = card.parts;
    const [block] = part?.kind === 'text' ? part.body : [];
    const text = block?.kind === 'paragraph' ? (block.runs[0]?.text ?? '') : '';
    expect(text).toMatch(/^I found no term for “\*\*@everyone\*\* <!channel> x+…”\.$/);
    expect(text.length).toBeLessThan(110);
  });
});

describe('an empty question', () => {
  it.each([
    '\u0000\u0007',
    '\u200b\u200d\u2060',
    '\u202e\u2069',
    '\ufe0f',
    '\u3164 \u2800',
    '\ud800',
    '\udc00 \ud83d',
  ])('is one in which nothing can be seen: %j', (text) => {
    expect(answer(text).card.title).toBe('Hello, I am Lemma');
  });

  it.each(['?', '☕', '👩‍👧', '\u0301'])('is not one of signs: %j', (text) => {
    expect(answer(text).card.title).toBe('Not in the glossary yet');
  });

  it('is answered with help', () => {
    expect(controlsOf(answer('').card)).toEqual([
      [
        'Glossary home → home',
        'All categories → browse::0',
        'Random term → random',
        'Learning paths → paths',
        'Quiz me → quiz',
      ],
    ]);
  });

  it.each(['Hello', 'hi!', 'thank you.', 'Good morning'])('that only greets is, too: %j', (text) => {
    expect(answer(text).card.title).toBe('Hello, I am Lemma');
  });

  it('in a channel gets one line, whose button opens the help', () => {
    const { standIn } = answer('', { surface: 'mention' });
    expect(standIn && controlsOf(standIn)).toEqual([['Help → help']]);
  });
});

it('has a stand-in only for a mention that not everyone sees answered', () => {
  expect(answer('ACID', { surface: 'mention' })).not.toHaveProperty('standIn');
  expect(answer('pizza')).not.toHaveProperty('standIn');
  expect(answer('pizza', { surface: 'direct' })).not.toHaveProperty('standIn');
});
