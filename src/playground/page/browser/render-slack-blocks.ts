import { drawSelect } from './draw-select.ts';
import { element } from './element.ts';
import type { RenderTools } from './message-renderer.ts';
import { renderMrkdwn } from './render-mrkdwn.ts';

type Text = { readonly type: string; readonly text: string };
type Control = {
  readonly type: string;
  readonly action_id: string;
  readonly style?: string;
  readonly text?: Text;
  readonly placeholder?: Text;
  readonly options?: readonly { readonly text: Text; readonly description?: Text; readonly value: string }[];
};
export type SlackBlock = {
  readonly type: string;
  readonly text?: Text;
  readonly fields?: readonly Text[];
  readonly elements?: readonly (Text & Control)[];
  readonly label?: Text;
  readonly element?: Control;
};

/** The blocks of a message or of a view as Slack shows them. */
export function renderSlackBlocks(
  blocks: readonly SlackBlock[],
  { nameOf, press }: RenderTools,
): HTMLElement {
  return element('div', { class: 'card' }, ...blocks.map(renderBlock));

  function renderBlock(block: SlackBlock): HTMLElement | undefined {
    switch (block.type) {
      case 'header':
        return element('h3', {}, block.text?.text);
      case 'section':
        return renderSection(block);
      case 'context':
        return element('div', { class: 'context' }, ...(block.elements ?? []).map((part) => part.text));
      case 'divider':
        return element('hr');
      case 'actions':
        return element('div', { class: 'controls' }, ...(block.elements ?? []).map(renderControl));
      case 'input':
        return block.element && renderField(block.element, block.label?.text ?? '');
      default:
        return undefined;
    }
  }

  function renderSection({ text, fields = [] }: SlackBlock): HTMLElement {
    const columns =
      fields.length > 0 &&
      element('div', { class: 'fields' }, ...fields.map((field) => renderSlackText(field.text, nameOf)));
    return element('div', { class: 'section' }, text && renderSlackText(text.text, nameOf), columns);
  }

  /** A field sends what is in it when Enter is pressed. */
  function renderField({ action_id: id, placeholder }: Control, label: string): HTMLElement {
    const input = element('input', {
      placeholder: placeholder?.text,
      autocomplete: 'off',
      maxlength: '3000',
    });
    const submit = (event: Event) => {
      event.preventDefault();
      if (input.value.trim()) press(id, input.value);
    };
    const keys = element('kbd', { 'aria-hidden': 'true' }, 'Enter ↵');
    return element('form', { class: 'ask', submit }, element('label', {}, label, input), keys);
  }

  function renderControl(control: Control): HTMLElement {
    if (control.type === 'button') {
      const click = () => press(control.action_id);
      return element('button', { type: 'button', class: control.style, click }, control.text?.text);
    }
    const options = (control.options ?? []).map(({ text, description, value }) => ({
      label: text.text,
      hint: description?.text,
      value,
    }));
    return drawSelect(control.placeholder?.text ?? '', options, press);
  }
}

export function renderSlackText(marked: string, nameOf: RenderTools['nameOf']): HTMLElement {
  const made = element('div', { class: 'text' });
  made.append(...renderMrkdwn(marked, nameOf));
  return made;
}
