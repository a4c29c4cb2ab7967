import { element } from './element.ts';

/** A form that the bot has opened for a person. */
export type DialogState = {
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly fields: readonly DialogField[];
};

export type DialogField = {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly longest?: number;
  readonly isRequired: boolean;
  readonly isLong: boolean;
};

/** Lays a dialog over a pane, which rests until it is sent or closed; then the focus goes back to where it was. */
export function openDialog(
  pane: HTMLElement,
  { id, title, fields, submit, close }: DialogState,
  send: (values: Readonly<Record<string, string>>) => void,
): void {
  const before = document.activeElement;
  const resting = [...pane.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const inputs = fields.map(drawInput);
  const form = element(
    'form',
    {
      class: 'dialog',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': `title-${id}`,
      submit: finish,
    },
    element('h3', { id: `title-${id}` }, title),
    ...fields.map(({ label }, index) => element('label', {}, label, inputs[index])),
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
  const attributes = {
    placeholder,
    required: isRequired,
    autocomplete: 'off',
    maxlength: longest === undefined ? undefined : String(longest),
  };
  const made = isLong ? element('textarea', { ...attributes, rows: '4' }) : element('input', attributes);
  made.value = value ?? '';
  return made;
}
