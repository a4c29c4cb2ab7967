import { expect, it } from 'vitest';
import { toDialog } from '../../../src/playground/page/to-dialog.ts';

it('reads fields in labels and in rows', () => {
  const inLabel = {
    type: 18,
    label: 'Question',
    description: 'In your own words',
    component: { type: 4, custom_id: 'question', style: 1, placeholder: '2pc', max_length: 300 },
  };
  const inRow = {
    type: 1,
    components: [{ type: 4, custom_id: 'why', label: 'Why', style: 2, required: false, value: 'because' }],
  };
  expect(toDialog({ custom_id: 'x', title: 'Ask', components: [inLabel, inRow] }).fields).toEqual([
    {
      id: 'question',
      kind: 'text',
      label: 'Question',
      description: 'In your own words',
      placeholder: '2pc',
      value: '',
      longest: 300,
      isRequired: true,
      isLong: false,
    },
    {
      id: 'why',
      kind: 'text',
      label: 'Why',
      placeholder: '',
      value: 'because',
      longest: 4_000,
      isRequired: false,
      isLong: true,
    },
  ]);
});
