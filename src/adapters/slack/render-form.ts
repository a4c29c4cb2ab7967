import type { InputBlock, ModalView, PlainTextElement } from '@slack/types';
import { encodeAction } from '../../core/action.ts';
import { clip } from '../../core/clip.ts';
import type { Form, FormField } from '../../core/form.ts';

// Slack's limits, from docs.slack.dev/reference/views/modal-views and its block-kit pages.
const TITLE_LENGTH = 24;
const OPTION_LENGTH = 75;
const PLACEHOLDER_LENGTH = 150;

/** The action id of a block's one element: what is filled in comes back by the block's id. */
export const FORM_ELEMENT = 'value';

/** A form as a modal; `metadata` comes back with what is filled in, and holds at most 3,000 characters. */
export function renderForm({ title, submit, action, fields }: Form, metadata: string): ModalView {
  return {
    type: 'modal',
    callback_id: encodeAction(action),
    private_metadata: metadata,
    title: plain(clip(title, TITLE_LENGTH)),
    submit: plain(clip(submit, TITLE_LENGTH)),
    blocks: fields.map(renderField),
  };
}

function renderField(field: FormField): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label),
    ...(field.hint ? { hint: plain(field.hint) } : {}),
    ...(field.isOptional ? { optional: true } : {}),
    element: renderElement(field),
  };
}

function renderElement(field: FormField): InputBlock['element'] {
  if (field.kind === 'text') {
    return {
      type: 'plain_text_input',
      action_id: FORM_ELEMENT,
      max_length: field.longest,
      ...(field.value ? { initial_value: field.value } : {}),
      ...(field.example ? { placeholder: plain(clip(field.example, PLACEHOLDER_LENGTH)) } : {}),
    };
  }
  const options = field.options.map(({ label, value }) => ({
    text: plain(clip(label, OPTION_LENGTH)),
    value,
  }));
  const chosen = options.filter(({ value }) => field.chosen.includes(value)).slice(0, field.most);
  const [first] = chosen;
  if (field.most === 1) {
    return {
      type: 'static_select',
      action_id: FORM_ELEMENT,
      options,
      ...(first ? { initial_option: first } : {}),
    };
  }
  return {
    type: 'multi_static_select',
    action_id: FORM_ELEMENT,
    options,
    max_selected_items: field.most,
    ...(first ? { initial_options: chosen } : {}),
  };
}

function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
