import type { DialogField, DialogState } from './dialog-state.ts';
import { element } from './element.ts';

/** Lays a dialog over a pane, which rests until it is sent or closed; then the focus goes back to where it was. */
export function openDialog(
  pane: HTMLElement,
  { title, fields, submit, close }: DialogState,
  send: (values: Readonly<Record<string, string>>) => void,
): void {
  const before = document.activeElement;
  const resting = [...pane.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const inputs = fields.map(drawInput);
  const form = element(
    'form',
    { class: 'dialog', role: 'dialog', 'aria-label': title, submit: finish },
    element('h3', {}, title),
    ...fields.map(({ label, description }, index) =>
      element('label', {}, label, description && element('small', {}, description), inputs[index]),
    ),
    element(
      'div',
      { class: 'controls' },
      element('button', { type: 'button', click: leave }, close),
      element('button', { type: 'submit', class: 'primary' }, submit),
    ),
  );
  const shade = element('div', { class: 'shade', keydown: onKey }, form);
  for (const each of resting) each.inert = true;
  pane.append(shade);
  inputs[0]?.focus();

  function finish(event: Event): void {
    event.preventDefault();
    leave();
    send(Object.fromEntries(fields.map((field, index) => [field.id, inputs[index]?.value ?? ''])));
  }

  function leave(): void {
    shade.remove();
    for (const each of resting) each.inert = false;
    if (before instanceof HTMLElement) before.focus();
  }

  function onKey(event: Event): void {
    if (event instanceof KeyboardEvent && event.key === 'Escape') leave();
  }
}

function drawInput({ placeholder, value, longest, isRequired, isLong }: DialogField) {
  const attributes = { placeholder, required: isRequired, autocomplete: 'off', maxlength: String(longest) };
  const made = isLong ? element('textarea', { ...attributes, rows: '4' }) : element('input', attributes);
  made.value = value;
  return made;
}
