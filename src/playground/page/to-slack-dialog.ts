import { isNode, type Node } from '../slack/checks/check-values.ts';
import { fieldsOf } from '../slack/fill-modal.ts';
import type { SlackView } from '../slack/workspace.ts';
import type { DialogField, DialogState } from './browser/dialog-state.ts';

/** A modal as the bot has opened it in Slack, as far as it holds fields: what the page lays over the pane. */
export function toSlackDialog(modal: SlackView): DialogState {
  const { title, submit, close } = modal.view;
  return {
    title: textOf(title),
    submit: textOf(submit) || 'Submit',
    close: textOf(close) || 'Cancel',
    fields: fieldsOf(modal).map(({ blockId: id, label, isOptional, element }) => {
      const hint = textOf(modal.blocks.find((block) => block.block_id === id)?.hint);
      const error = modal.errors?.[id];
      return {
        id,
        label,
        ...(hint ? { description: hint } : {}),
        ...(error ? { error } : {}),
        isRequired: !isOptional,
        ...toInput(element),
      } as DialogField;
    }),
  };
}

function toInput(element: Node) {
  const { type, placeholder, initial_value: value = '', max_length: longest = 3_000 } = element;
  if (type === 'plain_text_input') {
    const isLong = element.multiline === true;
    return {
      kind: 'text',
      placeholder: textOf(placeholder),
      value: String(value),
      longest: Number(longest),
      isLong,
    };
  }
  const { options, initial_option: chosen, initial_options: several, max_selected_items: most } = element;
  const list = (options ?? []) as readonly Node[];
  return {
    kind: 'choice',
    options: list.map((option) => ({ label: textOf(option.text), value: String(option.value) })),
    chosen: [...((several ?? []) as readonly Node[]), ...(isNode(chosen) ? [chosen] : [])].map((option) =>
      String(option.value),
    ),
    most: type === 'static_select' ? 1 : Number(most ?? list.length),
  };
}

function textOf(text: unknown): string {
  return isNode(text) ? String(text.text) : '';
}
