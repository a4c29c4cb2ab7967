import type { Json } from '../json.ts';
import { checkStringSelect } from './check-string-select.ts';
import { FormErrors } from './form-errors.ts';

const ROW = 1;
const TEXT_INPUT = 4;
const LABEL = 18;
const STRING_SELECT = 3;
const STYLES = new Set<unknown>([1, 2]);

/** Checks a dialog against Discord's component reference, as far as it holds text inputs and lists of texts. */
export function checkModal(modal: Json): FormErrors {
  const errors = new FormErrors();
  errors.text(modal.custom_id, 'data.custom_id', { least: 1, most: 100, required: true });
  errors.text(modal.title, 'data.title', { least: 1, most: 45, required: true });
  if (!Array.isArray(modal.components)) {
    errors.add('data.components', 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  const parts = errors.items(modal.components, 'data.components', 1, 5);
  checkIds(parts, errors);
  for (const [index, part] of parts.entries()) {
    const path = `data.components.${index}`;
    if (part.type === LABEL) {
      errors.text(part.label, `${path}.label`, { least: 1, most: 45, required: true });
      errors.text(part.description, `${path}.description`, { least: 1, most: 100 });
      const component = (part.component ?? {}) as Json;
      if (component.type === STRING_SELECT) checkSelect(component, `${path}.component`, errors);
      else checkInput(component, `${path}.component`, errors);
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

function checkIds(parts: readonly Json[], errors: FormErrors): void {
  const ids = parts.flatMap(({ component, components }) =>
    [component ?? components ?? []].flat().map((control) => (control as Json).custom_id),
  );
  if (new Set(ids).size < ids.length) {
    errors.add(
      'data.components',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    );
  }
}

/** In a dialog a list may be required, which it is unless it says otherwise; disabled it may not be. */
function checkSelect(select: Json, path: string, errors: FormErrors): void {
  checkStringSelect(select, path, errors);
  const { disabled, required, min_values: least = 1, max_values: most = 1 } = select;
  if (disabled === true)
    errors.add(`${path}.disabled`, 'MODAL_COMPONENT_DISABLED', 'Modal components cannot be disabled');
  if (required !== false && Number(least) === 0) {
    errors.add(`${path}.min_values`, 'NUMBER_TYPE_MIN', 'A required component needs at least one value.');
  }
  const options = Array.isArray(select.options) ? (select.options as Json[]) : [];
  const chosen = options.filter((option) => option.default === true).length;
  if (chosen > Number(most)) {
    errors.add(
      `${path}.options`,
      'SELECT_COMPONENT_INVALID_DEFAULT_VALUES',
      `Only ${most} options may be the default.`,
    );
  }
}

function checkInput(input: Json, path: string, errors: FormErrors): void {
  if (input.type !== TEXT_INPUT) {
    errors.add(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (3, 4).');
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
