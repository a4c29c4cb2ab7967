import { drawSelect } from './draw-select.ts';
import { element } from './element.ts';
import type { MessageRenderer } from './message-renderer.ts';
import { renderDiscordText } from './render-discord-text.ts';

type Field = { readonly name: string; readonly value: string; readonly inline?: boolean };
type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly Field[];
  readonly footer?: { readonly text: string };
};
type Control = {
  readonly type: number;
  readonly style?: number;
  readonly label?: string;
  readonly custom_id: string;
  readonly placeholder?: string;
  readonly options?: readonly {
    readonly label: string;
    readonly description?: string;
    readonly value: string;
  }[];
};
type Payload = {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly { readonly components: readonly Control[] }[];
};

const BUTTON = 2;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 4: 'danger' };
const STRIPES: Readonly<Record<number, string>> = { 14254884: 'daily', 8028816: 'notice' };

/** A message's content, embeds and components as Discord shows them. */
export const renderDiscordMessage: MessageRenderer = ({ payload }, { nameOf, press }) => {
  const { content, embeds = [], components = [] } = payload as Payload;
  return element(
    'div',
    { class: 'card' },
    content ? paragraph('div', content) : undefined,
    ...embeds.map(renderEmbed),
    ...components.map((row) => element('div', { class: 'controls' }, ...row.components.map(renderControl))),
  );

  function paragraph(tag: 'div' | 'h3' | 'h4', marked: string): HTMLElement {
    const made = element(tag, { class: 'text' });
    made.append(...renderDiscordText(marked, nameOf));
    return made;
  }

  function renderEmbed({ title, description, color = 0, fields = [], footer }: Embed): HTMLElement {
    return element(
      'div',
      { class: `embed ${STRIPES[color] ?? ''}` },
      title ? paragraph('h3', title) : undefined,
      description ? paragraph('div', description) : undefined,
      ...inLines(fields).map((line) => element('div', { class: 'fields' }, ...line.map(renderField))),
      footer ? element('small', {}, footer.text) : undefined,
    );
  }

  function renderField({ name, value }: Field): HTMLElement {
    return element('div', {}, paragraph('h4', name), paragraph('div', value));
  }

  function renderControl(control: Control): HTMLElement {
    if (control.type === BUTTON) {
      const click = () => press(control.custom_id);
      return element('button', { type: 'button', class: STYLES[control.style ?? 0], click }, control.label);
    }
    const options = (control.options ?? []).map(({ label, description: hint, value }) => ({
      label,
      hint,
      value,
    }));
    return drawSelect(control.placeholder ?? '', options, press);
  }
};

/** Inline fields stand side by side, at most three to a line; any other has the line to itself. */
function inLines(fields: readonly Field[]): Field[][] {
  const lines: Field[][] = [];
  for (const field of fields) {
    const last = lines.at(-1);
    if (field.inline && last?.[0]?.inline && last.length < 3) last.push(field);
    else lines.push([field]);
  }
  return lines;
}
