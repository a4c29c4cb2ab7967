import { describe, expect, it } from 'vitest';
import { checkModal } from '../../../src/playground/discord/checks/check-modal.ts';
import { submissionOf } from '../../../src/playground/discord/submission.ts';

const option = (value: string, more = {}) => ({ label: value, value, ...more });
const label = (component: object, more = {}) => ({ type: 18, label: 'Field', component, ...more });
const text = (more = {}) => ({ type: 4, custom_id: 'time', style: 1, value: '9:00', max_length: 5, ...more });
const select = (more = {}) => ({
  type: 3,
  custom_id: 'days',
  max_values: 2,
  options: [option('mon', { default: true }), option('tue'), option('wed')],
  ...more,
});
const modal = (...components: object[]) => ({ custom_id: 'x', title: 'Settings', components });

describe('a dialog', () => {
  it('may hold texts and lists', () => {
    expect(checkModal(modal(label(text()), label(select(), { description: 'Which?' }))).list).toEqual([]);
    expect(checkModal(modal(label(select({ min_values: 0, required: false })))).list).toEqual([]);
  });

  it.each([
    ['six fields', modal(...Array.from({ length: 6 }, (_, id) => label(text({ custom_id: String(id) }))))],
    ['two fields of one name', modal(label(text()), label(select({ custom_id: 'time' })))],
    ['too long a label', modal(label(text(), { label: 'x'.repeat(46) }))],
    ['too long a hint', modal(label(text(), { description: 'x'.repeat(101) }))],
    ['no options', modal(label(select({ options: [], max_values: 1 })))],
    [
      '26 options',
      modal(label(select({ options: Array.from({ length: 26 }, (_, id) => option(String(id))) }))),
    ],
    ['an option twice', modal(label(select({ options: [option('mon'), option('mon')] })))],
    ['more to choose than there are', modal(label(select({ max_values: 4 })))],
    [
      'more chosen than may be',
      modal(
        label(
          select({ max_values: 1, options: ['a', 'b'].map((value) => option(value, { default: true })) }),
        ),
      ),
    ],
    ['a required list of which nothing need be chosen', modal(label(select({ min_values: 0 })))],
    ['a list that is disabled', modal(label(select({ disabled: true })))],
    ['a list in a row', modal({ type: 1, components: [{ ...select(), label: 'Field' }] })],
    ['a button', modal(label({ type: 2, custom_id: 'x', style: 1, label: 'x' }))],
  ])('is refused with %s', (_what, refused) => {
    expect(checkModal(refused).list).not.toEqual([]);
  });
});

describe('a dialog that is sent off', () => {
  const open = modal(label(text()), label(select()));

  it('says what stands in its fields; what is not touched stays as it was opened', () => {
    expect(submissionOf(open, () => undefined)).toEqual({
      custom_id: 'x',
      components: [
        { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'time', value: '9:00' } },
        { type: 18, id: 3, component: { type: 3, id: 4, custom_id: 'days', values: ['mon'] } },
      ],
    });
    const entered = { time: '123456', days: ['tue', 'wed'] };
    const sent = submissionOf(open, (field) => entered[field as keyof typeof entered]);
    expect(sent.components).toMatchObject([
      { component: { value: '12345' } },
      { component: { values: ['tue', 'wed'] } },
    ]);
  });

  it.each([
    ['nothing chosen where something must be', []],
    ['more chosen than may be', ['mon', 'tue', 'wed']],
    ['what is no option', ['sun']],
  ])('is kept open by the client with %s', (_what, days) => {
    expect(() => submissionOf(open, (field) => (field === 'days' ? days : undefined))).toThrow('“days”');
  });

  it('may leave out what is optional', () => {
    const optional = modal(label(select({ required: false, min_values: 0 })));
    expect(submissionOf(optional, () => []).components).toMatchObject([{ component: { values: [] } }]);
  });
});
