import { describe, expect, it } from 'vitest';
import { isPrivateRow, renderCard } from '../../../src/adapters/slack/render-card.ts';
import type { Card, Fact } from '../../../src/core/card.ts';
import { parseMarkup } from '../../../src/core/markup/parse-markup.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { browseCard } from '../../../src/core/replies/lists/browse.ts';
import { staleButtonCard } from '../../../src/core/replies/notices.ts';
import { checkBlocks } from '../../../src/playground/slack/checks/check-blocks.ts';
import { judgeSlackRequest } from '../../support/judge-slack.ts';
import { createTestContext, keyOf } from './test-context.ts';

const context = createTestContext();
const backpressure = keyOf(context, 'backpressure');
const breaker = keyOf(context, 'circuit-breaker');

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const small = (text: string) => ({ type: 'context', elements: [plain(text)] });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (text: string, action_id: string) => ({ type: 'button', text: plain(text), action_id });

function answer(text: string, options: { public?: boolean } = {}): Card {
  return answerQuestion(context, { text, surface: 'command', asker: 'U0ADA', ...options }).card;
}

function renderFacts(facts: readonly Fact[]) {
  return renderCard({ tone: 'notice', title: '', parts: [{ kind: 'facts', facts }], rows: [] }, 'asker');
}

describe('renderCard', () => {
  it('renders the card that one person sees', () => {
    const card: Card = {
      tone: 'definition',
      title: 'Backpressure',
      subtitle: 'Reliability · streams',
      parts: [
        { kind: 'text', body: parseMarkup('Tells a producer to **slow down**, so that *no* queue grows.') },
        { kind: 'text', label: 'In practice', body: parseMarkup('`stream.pause()` does it.') },
      ],
      rows: [
        {
          kind: 'buttons',
          label: 'Related',
          buttons: [
            { label: 'Circuit Breaker', action: { kind: 'open', term: breaker, page: 0, trail: [] } },
          ],
        },
        { kind: 'buttons', buttons: [{ label: 'Home', tone: 'primary', action: { kind: 'home' } }] },
      ],
    };
    expect(renderCard(card, 'asker')).toEqual({
      blocks: [
        { type: 'header', text: plain('Backpressure') },
        small('Reliability · streams'),
        section('Tells a producer to *slow down*, so that _no_ queue grows.'),
        section('*In practice*\n`stream.pause()` does it.'),
        { type: 'actions', block_id: 'asker-0', elements: [button('Circuit Breaker', `open:${breaker}:0:`)] },
        { type: 'actions', block_id: 'asker-1', elements: [{ ...button('Home', 'home'), style: 'primary' }] },
      ],
      text: [
        'Backpressure\nReliability · streams',
        'Tells a producer to slow down, so that no queue grows.',
        'In practice: `stream.pause()` does it.',
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
              value: expect.stringContaining(`open:${keyOf(context, 'evil')}:0::/`),
            },
          ],
        },
      ],
    });
  });

  it('renders a field to search with', () => {
    const row = { kind: 'search', label: 'Search the glossary', example: 'backpressure' } as const;
    const { blocks } = renderCard({ tone: 'notice', title: '', parts: [], rows: [row] }, 'asker');
    expect(blocks).toEqual([
      {
        type: 'input',
        block_id: 'asker-0',
        dispatch_action: true,
        label: plain('Search the glossary'),
        element: {
          type: 'plain_text_input',
          action_id: 'search',
          placeholder: plain('backpressure'),
          dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
        },
      },
    ]);
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(judgeSlackRequest('chat.postMessage', { blocks })).toEqual([]);
  });

  it('renders facts side by side as fields, and a wide one on a line of its own', () => {
    const fact = (label: string, text: string, isWide = false): Fact => ({
      label,
      body: parseMarkup(text),
      isWide,
    });
    const { blocks, text } = renderFacts([
      fact('CP', 'Refuses *some* requests.'),
      fact('AP', 'Answers\n\n- all\n- of them'),
      fact('In <common>', 'Both are about partitions.', true),
      fact('Later', 'x'),
    ]);
    expect(blocks).toEqual([
      {
        type: 'section',
        fields: [mrkdwn('*CP*\nRefuses _some_ requests.'), mrkdwn('*AP*\nAnswers\n• all\n• of them')],
      },
      section('*In &lt;common&gt;*\nBoth are about partitions.'),
      { type: 'section', fields: [mrkdwn('*Later*\nx')] },
    ]);
    expect(text).toContain('Refuses some requests.');
  });

  it('puts at most ten facts into one section', () => {
    const facts = Array.from({ length: 11 }, (_, index) => ({ label: `${index}`, body: parseMarkup('x') }));
    const { blocks } = renderFacts(facts);
    expect(blocks.map((block) => block.type === 'section' && block.fields?.length)).toEqual([10, 1]);
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
