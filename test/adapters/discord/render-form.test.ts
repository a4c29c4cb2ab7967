import { expect, it } from 'vitest';
import { renderForm } from '../../../src/adapters/discord/render-form.ts';
import { checkModal } from '../../../src/playground/discord/checks/check-modal.ts';
import { allForms } from '../../support/all-forms.ts';

it.each(await allForms('discord'))('fits into a dialog, to the last word: %s', (_name, form) => {
  const modal = renderForm(form);
  expect(checkModal({ ...modal }).list).toEqual([]);
  // Nothing had to be cut.
  expect(modal).toMatchObject({
    title: form.title,
    components: form.fields.map(({ name, label, hint }) => ({
      label,
      ...(hint ? { description: hint } : {}),
      component: { custom_id: name },
    })),
  });
});
