import { expect, it } from 'vitest';
import { readMessage } from '../../../src/adapters/slack/read-message.ts';

it('reads the text of a message', () => {
  expect(readMessage({ text: 'backpressure &amp; <https://example.com|more>', blocks: [] })).toBe(
    'backpressure & more',
  );
});

it('reads rich text, sections and context where the text is empty', () => {
  const blocks = [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'a circuit ' },
            { type: 'text', text: 'breaker', style: { bold: true } },
            { type: 'link', url: 'https://example.com' },
            { type: 'user', user_id: 'U1' },
          ],
        },
        { type: 'rich_text_list', elements: [{ elements: [{ type: 'text', text: 'acid' }] }] },
      ],
    },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: 'raft &lt; paxos' },
      fields: [{ type: 'plain_text', text: 'f' }],
    },
    { type: 'context', elements: [{ type: 'image' }, { type: 'mrkdwn', text: 'small' }] },
    { type: 'divider' },
  ];
  expect(readMessage({ text: '', blocks })).toBe(
    'a circuit breakerhttps://example.com\nacid\nraft < paxos\nf\nsmall',
  );
});

it('reads attachments, and their fallback when there is nothing else', () => {
  const attachments = [
    { pretext: 'p', title: 't', text: 'x', fields: [{ title: 'k', value: 'v' }], fallback: 'no' },
    { fallback: 'only this' },
    { blocks: [{ type: 'header', text: { type: 'plain_text', text: 'head' } }] },
  ];
  expect(readMessage({ attachments })).toBe('p\nt\nx\nk\nv\nonly this\nhead');
});

it.each([[{}], [{ text: 5, blocks: 'x', attachments: [null, 7] }], [{ blocks: [{ type: 'rich_text' }] }]])(
  'reads nothing from %j',
  (message) => {
    expect(readMessage(message)).toBe('');
  },
);
