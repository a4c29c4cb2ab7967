import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../../../src/playground/slack/checks/check-blocks.ts';

const text = (length: number, type = 'plain_text') => ({ type, text: 'x'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: text(length, 'mrkdwn') });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (label: number, more: object = {}) => ({ type: 'button', text: text(label), ...more });
const select = (option: object) => ({
  type: 'static_select',
  placeholder: text(1),
  options: [option],
});
const input = (element: object, more: object = {}) => ({ type: 'input', label: text(1), element, ...more });
const field = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'a', ...more });
const times = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));

/** The limit, and what has just that size. */
const LIMITS: readonly (readonly [string, number, (size: number) => object[]])[] = [
  ['blocks', 50, (size) => times(size, () => ({ type: 'divider' }))],
  ['characters in a header', 150, (size) => [{ type: 'header', text: text(size) }]],
  ['characters in a section', 3_000, (size) => [section(size)]],
  ['fields', 10, (size) => [{ type: 'section', fields: times(size, () => text(1)) }]],
  ['characters in a field', 2_000, (size) => [{ type: 'section', fields: [text(size)] }]],
  ['elements in a context', 10, (size) => [{ type: 'context', elements: times(size, () => text(1)) }]],
  ['elements in actions', 25, (size) => [actions(...times(size, (id) => button(1, { action_id: `${id}` })))]],
  ['characters on a button', 75, (size) => [actions(button(size))]],
  ['characters in an action id', 255, (size) => [actions(button(1, { action_id: 'x'.repeat(size) }))]],
  ['characters in a block id', 255, (size) => [{ type: 'divider', block_id: 'x'.repeat(size) }]],
  ['characters in a value', 2_000, (size) => [actions(button(1, { value: 'x'.repeat(size) }))]],
  ['characters in an option', 75, (size) => [actions(select({ text: text(size), value: 'x' }))]],
  ['characters in a field’s example', 150, (size) => [input(field({ placeholder: text(size) }))]],
  ['characters already in a field', 3_000, (size) => [input(field({ initial_value: 'x'.repeat(size) }))]],
  ['characters to type', 3_000, (size) => [input(field({ max_length: size }))]],
  ['characters in a label', 2_000, (size) => [input(field(), { label: text(size) })]],
  ['characters in a hint', 2_000, (size) => [input(field(), { hint: text(size) })]],
  [
    'characters in an option’s value',
    150,
    (size) => [actions(select({ text: text(1), value: 'x'.repeat(size) }))],
  ],
  [
    'options',
    100,
    (size) => [
      actions({
        type: 'static_select',
        placeholder: text(1),
        options: times(size, () => ({ text: text(1), value: 'x' })),
      }),
    ],
  ],
];

describe('checkBlocks', () => {
  it.each(LIMITS)('takes no more than so many %s: %i', (_what, limit, blocksOf) => {
    expect(checkBlocks(blocksOf(limit), 'message')).toEqual([]);
    expect(checkBlocks(blocksOf(limit + 1), 'message')).toHaveLength(1);
  });

  it.each([
    ['an empty text', [section(0)]],
    ['a header in mrkdwn', [{ type: 'header', text: text(1, 'mrkdwn') }]],
    ['an unknown block', [{ type: 'marquee' }]],
    ['an unknown element', [actions({ type: 'lever' })]],
    [
      'two blocks with one id',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
    ],
    ['two buttons with one id', [actions(button(1, { action_id: 'a' }), button(1, { action_id: 'a' }))]],
    ['a style of one’s own', [actions(button(1, { style: 'pink' }))]],
    ['an input without its field', [{ type: 'input', label: text(1) }]],
    ['an input with a button', [input(button(1))]],
    ['an input with a label in mrkdwn', [input(field(), { label: text(1, 'mrkdwn') })]],
    ['an input that acts perhaps', [input(field(), { dispatch_action: 'yes' })]],
    [
      'a field that acts on a nod',
      [input(field({ dispatch_action_config: { trigger_actions_on: ['nod'] } }))],
    ],
    ['a field in a row of buttons', [actions(field())]],
    ['a field beside a section', [{ ...section(1), accessory: field() }]],
    ['no blocks at all', 'hello'],
  ])('refuses %s', (_what, blocks) => {
    expect(checkBlocks(blocks, 'message')).toEqual([
      expect.stringMatching(/^\[ERROR\] .*\[json-pointer:\/blocks/),
    ]);
  });

  it.each(['message', 'view'] as const)('takes a search field and fields side by side in a %s', (surface) => {
    const search = input(field({ dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } }), {
      dispatch_action: true,
    });
    const side = { type: 'section', fields: [text(2_000, 'mrkdwn'), text(2_000, 'mrkdwn')] };
    expect(checkBlocks([search, side], surface)).toEqual([]);
  });

  it('takes a hundred blocks in a view', () => {
    const divider = { type: 'divider' };
    expect(
      checkBlocks(
        times(100, () => divider),
        'view',
      ),
    ).toEqual([]);
    expect(
      checkBlocks(
        times(101, () => divider),
        'view',
      ),
    ).toHaveLength(1);
  });
});
