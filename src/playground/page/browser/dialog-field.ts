import type { ChoiceField, DialogField, TextField } from './dialog-state.ts';
import { element } from './element.ts';

/** A field as it stands in a dialog, and what is in it. */
export type DrawnField = {
  readonly root: HTMLElement;
  readonly value: () => string | readonly string[];
};

export function drawField(field: DialogField): DrawnField {
  if (field.kind === 'text') return drawText(field);
  return field.most === 1 ? drawList(field) : drawBoxes(field);
}

function drawText(field: TextField): DrawnField {
  const { placeholder, value, longest, isRequired, isLong } = field;
  const attributes = { placeholder, required: isRequired, autocomplete: 'off', maxlength: String(longest) };
  const input = isLong ? element('textarea', { ...attributes, rows: '4' }) : element('input', attributes);
  input.value = value;
  return { root: inLabel(field, input), value: () => input.value };
}

function drawList(field: ChoiceField): DrawnField {
  const { options, chosen, isRequired } = field;
  const select = element(
    'select',
    { required: isRequired },
    (!isRequired || chosen.length === 0) && element('option', { value: '' }, '–'),
    ...options.map(({ label, value }) => element('option', { value }, label)),
  );
  select.value = chosen[0] ?? '';
  return { root: inLabel(field, select), value: () => select.value };
}

/** Several may be chosen, and no more than the platform takes. */
function drawBoxes({ label, description, error, options, chosen, most }: ChoiceField): DrawnField {
  const boxes = options.map(({ value }) =>
    element('input', { type: 'checkbox', value, checked: chosen.includes(value), change: keepToMost }),
  );
  const root = element(
    'fieldset',
    { class: 'boxes' },
    element('legend', {}, label),
    description && element('small', {}, description),
    element('div', {}, ...options.map((option, index) => element('label', {}, boxes[index], option.label))),
    error && element('span', { class: 'fault', role: 'alert' }, error),
  );
  keepToMost();
  return { root, value: () => boxes.filter(({ checked }) => checked).map(({ value }) => value) };

  function keepToMost(): void {
    const isFull = boxes.filter(({ checked }) => checked).length >= most;
    for (const box of boxes) box.disabled = isFull && !box.checked;
  }
}

function inLabel({ label, description, error }: DialogField, input: HTMLElement): HTMLElement {
  if (error) input.setAttribute('aria-invalid', 'true');
  return element(
    'label',
    {},
    label,
    description && element('small', {}, description),
    input,
    error && element('span', { class: 'fault', role: 'alert' }, error),
  );
}
