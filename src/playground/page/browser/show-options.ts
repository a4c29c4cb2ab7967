import { element } from './element.ts';

type Option = { readonly value: string; readonly name: string };

/** Puts options into a select, unless they stand there already: an open list is left in peace. */
export function showOptions(select: HTMLSelectElement, options: readonly Option[], chosen: string): void {
  const isSame =
    options.length === select.options.length &&
    options.every(({ value, name }, index) => {
      const standing = select.options[index];
      return standing?.value === value && standing.text === name;
    });
  if (!isSame)
    select.replaceChildren(...options.map(({ value, name }) => element('option', { value }, name)));
  if (select.value !== chosen) select.value = chosen;
}
