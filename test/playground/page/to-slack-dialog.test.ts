import { expect, it } from 'vitest';
import { toSlackDialog } from '../../../src/playground/page/to-slack-dialog.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (name: string) => ({ text: plain(name), value: name.toLowerCase() });
const VIEW = {
  type: 'modal',
  title: plain('Daily terms'),
  submit: plain('Save'),
  blocks: [
    {
      type: 'input',
      block_id: 'time',
      label: plain('Time'),
      hint: plain('Such as 9:30'),
      element: {
        type: 'plain_text_input',
        action_id: 'v',
        initial_value: '9:00',
        max_length: 20,
        placeholder: plain('9:30'),
      },
    },
    {
      type: 'input',
      block_id: 'style',
      label: plain('Style'),
      element: {
        type: 'static_select',
        action_id: 'v',
        options: [option('Card'), option('Quiz')],
        initial_option: option('Quiz'),
      },
    },
    {
      type: 'input',
      block_id: 'days',
      label: plain('Days'),
      optional: true,
      element: {
        type: 'multi_static_select',
        action_id: 'v',
        options: [option('Mon'), option('Tue')],
        initial_options: [option('Tue')],
        max_selected_items: 2,
      },
    },
  ],
};

const open = (errors = {}) =>
  toSlackDialog({ id: 'V1', user: 'U0ADA', view: VIEW, blocks: VIEW.blocks, hash: '1', errors });

it('reads texts, lists and lists of several', () => {
  expect(open()).toEqual({
    title: 'Daily terms',
    submit: 'Save',
    close: 'Cancel',
    fields: [
      {
        kind: 'text',
        id: 'time',
        label: 'Time',
        description: 'Such as 9:30',
        placeholder: '9:30',
        value: '9:00',
        longest: 20,
        isRequired: true,
        isLong: false,
      },
      {
        kind: 'choice',
        id: 'style',
        label: 'Style',
        options: [
          { label: 'Card', value: 'card' },
          { label: 'Quiz', value: 'quiz' },
        ],
        chosen: ['quiz'],
        most: 1,
        isRequired: true,
      },
      {
        kind: 'choice',
        id: 'days',
        label: 'Days',
        options: [
          { label: 'Mon', value: 'mon' },
          { label: 'Tue', value: 'tue' },
        ],
        chosen: ['tue'],
        most: 2,
        isRequired: false,
      },
    ],
  });
});

it('puts what the bot found wrong under its field', () => {
  const { fields } = open({ time: 'There is no such time.' });
  expect(fields.map(({ error }) => error)).toEqual(['There is no such time.', undefined, undefined]);
});
