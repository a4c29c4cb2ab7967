import { describe, expect, it } from 'vitest';
import { isPrivateRow, renderCard } from '../../../src/adapters/slack/render-card.ts';
import type { Card } from '../../../src/core/card.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { browseCard } from '../../../src/core/replies/browse.ts';
import { staleButtonCard } from '../../../src/core/replies/notices.ts';
import { createTestContext, keyOf } from './test-context.ts';

const context = createTestContext();
const backpressure = keyOf(context, 'backpressure');
const breaker = keyOf(context, 'circuit-breaker');

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const small = (text: string) => ({ type: 'context', elements: [plain(text)] });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
const button = (text: string, action_id: string) => ({ type: 'button', text: plain(text), action_id });

function answer(text: string, options: { public?: boolean } = {}): Card {
  return answerQuestion(context, { text, surface: 'command', asker: 'U0ADA', ...options }).card;
}

describe('renderCard', () => {
  it('renders the card that one person sees', () => {
    expect(renderCard(answer('backpressure'), 'asker')).toEqual({
      blocks: [
        { type: 'header', text: plain('Backpressure') },
        small('Reliability · streams'),
        section(
          'A slow consumer tells a fast producer to *slow down*, so that _no_ queue grows without bound.',
        ),
        section('*In practice*\nTCP does it with its window; `stream.pause()` does it in Node.'),
        {
          type: 'actions',
          block_id: 'asker-0',
          elements: [button('Circuit Breaker', `open:${breaker}:0:${backpressure}`)],
        },
        {
          type: 'actions',
          block_id: 'asker-1',
          elements: [button('Share in channel', `share:${backpressure}`)],
        },
      ],
      text: [
        'Backpressure\nReliability · streams',
        'A slow consumer tells a fast producer to slow down, so that no queue grows without bound.',
        'In practice: TCP does it with its window; stream.pause() does it in Node.',
        'Related: Circuit Breaker',
      ].join('\n\n'),
    });
  });

  it('renders the card that a channel sees, with code, a link and how it was read', () => {
    const { blocks, text } = renderCard(answer('breaker', { public: true }), 'everyone');
    expect(blocks).toEqual([
      { type: 'header', text: plain('Circuit Breaker') },
      small('Reliability'),
      section('Stops calling a failing service for a while, so that it can recover.'),
      section('*Example*\n```\nif cb.Open() { return ErrOpen }\n```'),
      section('*Read more*\n<https://example.com/breaker?a=1&amp;b=2|The pattern>'),
      {
        type: 'actions',
        block_id: 'everyone-0',
        elements: [button('Backpressure', `open:${backpressure}:0:`)],
      },
      { type: 'actions', block_id: 'everyone-1', elements: [button('Delete', 'delete:U0ADA')] },
      small('“breaker” is another name for Circuit Breaker.'),
    ]);
    expect(text).toContain('The pattern (https://example.com/breaker?a=1&amp;b=2)');
  });

  it('renders a list to choose from', () => {
    const { blocks } = renderCard(browseCard(context, 'traps'), 'asker');
    expect(blocks.find(({ type }) => type === 'actions')).toEqual({
      type: 'actions',
      block_id: 'asker-0',
      elements: [
        {
          type: 'static_select',
          action_id: 'choose',
          placeholder: plain('Choose a term'),
          options: [
            {
              text: plain('Evil <!channel> & co'),
              description: plain(expect.stringMatching(/^Pings <!everyone>/)),
              value: `open:${keyOf(context, 'evil')}:0:`,
            },
          ],
        },
      ],
    });
  });

  it('renders a notice of one line without a header', () => {
    expect(renderCard(staleButtonCard(context), 'asker').blocks).toEqual([
      section('This button is from an older version of me and no longer works. Ask again with `/define`.'),
    ]);
  });

  it('lets nothing of a term ping, format or link', () => {
    const { blocks, text } = renderCard(answer('evil <!channel> & co'), 'asker');
    const written = JSON.stringify(blocks.filter(({ type }) => type === 'section'));
    expect(written).not.toMatch(/<[!@#]|:tada:|\*bold\*/);
    expect(text).not.toMatch(/[<>]/);
  });

  it('splits a part that is too long for one section between its blocks', () => {
    const paragraph = { kind: 'paragraph', runs: [{ text: 'x'.repeat(1_400) }] } as const;
    const card: Card = {
      tone: 'notice',
      title: '',
      parts: [{ kind: 'text', label: 'Long', body: [paragraph, paragraph, paragraph] }],
      rows: [],
    };
    const lengths = renderCard(card, 'asker').blocks.map((block) =>
      block.type === 'section' ? block.text?.text.length : undefined,
    );
    expect(lengths).toEqual([7 + 1_400 + 2 + 1_400, 1_400]);
  });

  it('cuts the plain text at a word and never inside an escape', () => {
    const body = [{ kind: 'paragraph', runs: [{ text: '<& '.repeat(1_000) }] } as const];
    const { text } = renderCard(
      { tone: 'notice', title: 'T', parts: [{ kind: 'text', body }], rows: [] },
      'asker',
    );
    expect(text.length).toBeLessThanOrEqual(3_900);
    expect(text).toMatch(/&lt;&amp;…$/);
  });
});

describe('isPrivateRow', () => {
  it('tells rows of private cards from those of public ones', () => {
    expect([isPrivateRow('asker-0'), isPrivateRow('everyone-0'), isPrivateRow('x')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
