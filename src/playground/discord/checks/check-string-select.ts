import type { Json } from '../json.ts';
import type { FormErrors } from './form-errors.ts';

/** Checks a list of texts to choose from, which may stand in a message or a dialog. */
export function checkStringSelect(select: Json, path: string, errors: FormErrors): void {
  errors.text(select.custom_id, `${path}.custom_id`, { least: 1, most: 100, required: true });
  errors.text(select.placeholder, `${path}.placeholder`, { most: 150 });
  const options = errors.items(select.options, `${path}.options`, 1, 25);
  const values = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    errors.text(option.label, `${path}.options.${index}.label`, { least: 1, most: 100, required: true });
    errors.text(option.value, `${path}.options.${index}.value`, { least: 1, most: 100, required: true });
    errors.text(option.description, `${path}.options.${index}.description`, { least: 1, most: 100 });
    if (values.has(option.value)) {
      errors.add(
        `${path}.options.${index}.value`,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(option.value);
  }
  for (const [name, least] of [
    ['min_values', 0],
    ['max_values', 1],
  ] as const) {
    const count = select[name];
    if (count !== undefined && !(Number(count) >= least && Number(count) <= 25)) {
      errors.add(`${path}.${name}`, 'NUMBER_TYPE_MAX', `int value should be between ${least} and 25.`);
    }
  }
  if (Number(select.max_values ?? 1) > options.length) {
    errors.add(`${path}.max_values`, 'BASE_TYPE_BAD_LENGTH', 'More values than options.');
  }
}
