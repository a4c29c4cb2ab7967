import { drawField } from './dialog-field.ts';
import type { DialogState, DialogValues } from './dialog-state.ts';
import { element } from './element.ts';

export type Dialog = {
  /** Takes it off the pane; the focus goes back to where it was. */
  remove(): void;
  values(): DialogValues;
  /** Says what the platform does not take. */
  complain(text: string): void;
};

export type DialogOptions = {
  /** It stays until it is removed. */
  readonly send: (values: DialogValues) => void;
  readonly cancel: () => void;
};

/** Lays a dialog over a pane, which rests until it is removed. */
export function openDialog(
  pane: HTMLElement,
  { title, fields, submit, close }: DialogState,
  { send, cancel }: DialogOptions,
): Dialog {
  const before = document.activeElement;
  const resting = [...pane.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  const drawn = fields.map(drawField);
  const complaint = element('p', { class: 'fault', role: 'alert' });
  const form = element(
    'form',
    { class: 'dialog', role: 'dialog', 'aria-label': title, submit: finish },
    element('h3', {}, title),
    ...drawn.map(({ root }) => root),
    element(
      'div',
      { class: 'controls' },
      complaint,
      element('button', { type: 'button', click: cancel }, close),
      element('button', { type: 'submit', class: 'primary' }, submit),
    ),
  );
  const shade = element('div', { class: 'shade', keydown: onKey }, form);
  for (const each of resting) each.inert = true;
  pane.append(shade);
  const faulty = form.querySelector<HTMLElement>('[aria-invalid]');
  (faulty ?? form.querySelector<HTMLElement>('input, textarea, select, button'))?.focus();

  return { remove, values, complain };

  function values(): DialogValues {
    return Object.fromEntries(fields.map(({ id }, index) => [id, drawn[index]?.value() ?? '']));
  }

  function finish(event: Event): void {
    event.preventDefault();
    send(values());
  }

  function complain(text: string): void {
    complaint.textContent = text;
  }

  function remove(): void {
    shade.remove();
    for (const each of resting) each.inert = false;
    if (before instanceof HTMLElement) before.focus();
  }

  function onKey(event: Event): void {
    if (event instanceof KeyboardEvent && event.key === 'Escape') cancel();
  }
}
