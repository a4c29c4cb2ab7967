import { expect, it } from 'vitest';
import { renderForm } from '../../../src/adapters/slack/render-form.ts';
import { readModal } from '../../../src/playground/slack/view-methods.ts';
import { allForms } from '../../support/all-forms.ts';

it.each(await allForms('slack'))('fits into a modal, to the last word: %s', (_name, form) => {
  const view = renderForm(form, '');
  expect(readModal(view)).toEqual({ view });
  // Nothing had to be cut.
  expect(view).toMatchObject({ title: { text: form.title }, submit: { text: form.submit } });
  expect(view.blocks).toMatchObject(
    form.fields.map(({ name, label }) => ({ block_id: name, label: { text: label } })),
  );
});
