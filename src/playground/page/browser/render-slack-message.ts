import { element } from './element.ts';
import type { MessageRenderer } from './message-renderer.ts';
import { renderMrkdwn } from './render-mrkdwn.ts';

type Text = { readonly type: string; readonly text: string };
type Control = {
  readonly type: string;
  readonly action_id: string;
  readonly style?: string;
  readonly text?: Text;
  readonly placeholder?: Text;
  readonly options?: readonly { readonly text: Text; readonly value: string }[];
};
type Block = { readonly type: string; readonly text?: Text; readonly elements?: readonly (Text & Control)[] };

/** A message's blocks as Slack shows them; its text where there are none. */
export const renderSlackMessage: MessageRenderer = ({ text, payload }, { nameOf, press }) => {
  const { blocks = [] } = payload as { blocks?: readonly Block[] };
  if (blocks.length === 0) return paragraph(text);
  return element('div', { class: 'card' }, ...blocks.map(renderBlock));

  function paragraph(marked: string): HTMLElement {
    const made = element('div', { class: 'text' });
    made.append(...renderMrkdwn(marked, nameOf));
    return made;
  }

  function renderBlock(block: Block): HTMLElement | undefined {
    switch (block.type) {
      case 'header':
        return element('h3', {}, block.text?.text);
      case 'section':
        return paragraph(block.text?.text ?? '');
      case 'context':
        return element('div', { class: 'context' }, ...(block.elements ?? []).map((part) => part.text));
      case 'actions':
        return element('div', { class: 'controls' }, ...(block.elements ?? []).map(renderControl));
      default:
        return undefined;
    }
  }

  function renderControl(control: Control): HTMLElement {
    if (control.type === 'button') {
      const click = () => press(control.action_id);
      return element('button', { type: 'button', class: control.style, click }, control.text?.text);
    }
    const options = (control.options ?? []).map(({ text: label, value }) =>
      element('option', { value }, label.text),
    );
    const change = (event: Event) => press((event.target as HTMLSelectElement).value);
    const label = control.placeholder?.text ?? '';
    const first = element('option', { value: '', selected: true, disabled: true }, label);
    return element('select', { change, 'aria-label': label }, first, ...options);
  }
};
