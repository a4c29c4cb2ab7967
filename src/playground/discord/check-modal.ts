import { FormErrors } from './form-errors.ts';
import type { Json } from './world.ts';

const ROW = 1;
const TEXT_INPUT = 4;
const LABEL = 18;
const STYLES = new Set<unknown>([1, 2]);

/** Checks a dialog against Discord's component reference, as far as it holds text inputs. */
export function checkModal(modal: Json): FormErrors {
  const errors = new FormErrors();
  errors.text(modal.custom_id, 'data.custom_id', { least: 1, most: 100, required: true });
  errors.text(modal.title, 'data.title', { least: 1, most: 45, required: true });
  if (!Array.isArray(modal.components)) {
    errors.add('data.components', 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  for (const [index, part] of errors.items(modal.components, 'data.components', 1, 5).entries()) {
    const path = `data.components.${index}`;
    if (part.type === LABEL) {
      errors.text(part.label, `${path}.label`, { least: 1, most: 45, required: true });
      errors.text(part.description, `${path}.description`, { least: 1, most: 100 });
      checkInput((part.component ?? {}) as Json, `${path}.component`, errors);
    } else if (part.type === ROW) {
      const [input = {}] = errors.items(part.components, `${path}.components`, 1, 1);
      errors.text(input.label, `${path}.components.0.label`, { least: 1, most: 45, required: true });
      checkInput(input, `${path}.components.0`, errors);
    } else {
      errors.add(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1, 18).');
    }
  }
  return errors;
}

function checkInput(input: Json, path: string, errors: FormErrors): void {
  if (input.type !== TEXT_INPUT) {
    errors.add(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (4,).');
    return;
  }
  if (!STYLES.has(input.style)) {
    errors.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2}.');
  }
  errors.text(input.custom_id, `${path}.custom_id`, { least: 1, most: 100, required: true });
  errors.text(input.placeholder, `${path}.placeholder`, { most: 100 });
  errors.text(input.value, `${path}.value`, { most: 4000 });
  for (const [name, least] of [
    ['min_length', 0],
    ['max_length', 1],
  ] as const) {
    const length = input[name];
    if (length !== undefined && !(Number(length) >= least && Number(length) <= 4000)) {
      errors.add(`${path}.${name}`, 'NUMBER_TYPE_MAX', `int value should be between ${least} and 4000.`);
    }
  }
}
