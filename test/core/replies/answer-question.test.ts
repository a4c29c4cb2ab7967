import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import type { Question } from '../../../src/core/replies/reply.ts';
import { controlsOf } from './controls-of.ts';
import { context, keyOf } from './small-glossary.ts';

const [acid, index, maths, raft] = ['acid', 'index', 'index-maths', 'raft'].map(keyOf);

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
    ['transaction', { surface: 'mention' }, 'asker', 'Which one do you mean?'],
    ['transaction', { public: true }, 'asker', 'Which one do you mean?'],
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

  it('stands beside a word about the shared glossary where no workspace is behind the question', () => {
    expect(answer('acid properties', { surface: 'direct', outsideWorkspace: true }).card.footer).toBe(
      '“acid properties” is another name for ACID.\nFrom the shared glossary: a server may have terms of its own.',
    );
  });
});

describe('several terms at once', () => {
  it('are a line and a button each', () => {
    const { card } = answer('ACID, Raft');
    expect(card).toMatchObject({ tone: 'definition', title: 'ACID · Raft' });
    expect(controlsOf(card)).toEqual([[`ACID → open:${acid}:0:`, `Raft → open:${raft}:0:`]]);
  });

  it('may be deleted by the asker when everyone sees them', () => {
    expect(controlsOf(answer('ACID, Raft', { public: true }).card).at(-1)).toEqual(['Delete → delete:U7']);
  });
});

describe('an unsure answer', () => {
  it('offers what could be meant', () => {
    const { card } = answer('transaction');
    expect(card).toMatchObject({ tone: 'notice', title: 'Which one do you mean?' });
    expect(controlsOf(card)).toEqual([[`ACID → open:${acid}:0:`]]);
  });

  it('shows a channel one neutral line instead, whose button offers it privately', () => {
    const { standIn } = answer('transaction', { surface: 'mention' });
    expect(standIn).toMatchObject({ title: 'I am not sure which term you mean.', parts: [] });
    expect(standIn && controlsOf(standIn)).toEqual([[`See suggestions → suggestions:${acid}`]]);
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
    expect(controlsOf(card)).toEqual([['Browse terms → browse::0']]);
  });

  it('comes with names that look alike', () => {
    expect(controlsOf(answer('indwx (math)').card)).toContainEqual(
      expect.arrayContaining([`Index (maths) → open:${maths}:0:`]),
    );
    expect(index).not.toBe(maths);
  });

  it('shows a channel one neutral line instead', () => {
    const { standIn } = answer('pizza', { surface: 'mention' });
    expect(standIn?.title).toBe('I found no term for that.');
    expect(standIn && controlsOf(standIn)).toEqual([['Browse terms → browse::0']]);
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
  it('is answered with help', () => {
    expect(controlsOf(answer('').card)).toEqual([['Browse terms → browse::0', 'Random term → random']]);
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
