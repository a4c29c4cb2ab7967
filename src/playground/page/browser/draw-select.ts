import { element } from './element.ts';

type Option = { readonly label: string; readonly hint?: string | undefined; readonly value: string };

/** A list to choose from, under its placeholder; a hint stands behind the name that it explains. */
export function drawSelect(
  label: string,
  options: readonly Option[],
  choose: (value: string) => void,
): HTMLElement {
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value);
  // An arrow would choose the very next option at once: it opens the list instead.
  const keydown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    (event.target as HTMLSelectElement).showPicker();
  };
  return element(
    'select',
    { change, keydown, 'aria-label': label },
    element('option', { value: '', selected: true, disabled: true }, label),
    ...options.map(({ label: name, hint, value }) =>
      element('option', { value }, hint ? `${name} – ${hint}` : name),
    ),
  );
}
