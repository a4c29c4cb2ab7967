import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { encodeAction } from '../../core/action.ts';
import { clip } from '../../core/clip.ts';
import type { Form, FormField } from '../../core/form.ts';
import { DISCORD_LIMITS } from './render-card.ts';

/** Discord's limits: https://discord.com/developers/docs/components/reference */
const TITLE = 45;
const LABEL = 45;
const HINT = 100;
const EXAMPLE = 100;

/** A dialog whose every field stands under a label of its own. */
export function renderForm({ title, action, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeAction(action),
    title: clip(title, TITLE),
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: clip(field.label, LABEL),
      ...(field.hint ? { description: clip(field.hint, HINT) } : {}),
      component: renderField(field),
    })),
  };
}

function renderField(field: FormField): APILabelComponent['component'] {
  const required = field.isOptional !== true;
  switch (field.kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        custom_id: field.name,
        style: TextInputStyle.Short,
        ...(field.example ? { placeholder: clip(field.example, EXAMPLE) } : {}),
        ...(field.value ? { value: field.value } : {}),
        required,
        max_length: field.longest,
      };
    case 'choice':
      return {
        type: ComponentType.StringSelect,
        custom_id: field.name,
        min_values: required ? 1 : 0,
        max_values: Math.min(field.most, field.options.length),
        required,
        options: field.options.map(({ label, value }) => ({
          label: clip(label, DISCORD_LIMITS.optionText),
          value,
          ...(field.chosen.includes(value) ? { default: true } : {}),
        })),
      };
  }
}
