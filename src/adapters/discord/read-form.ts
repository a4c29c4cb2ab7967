import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { FormValues } from '../../core/form.ts';

/** What was filled in; anybody may have sent it, so nothing about its fields is taken for granted. */
export function readForm({ fields }: ModalSubmitInteraction): FormValues {
  const values: Record<string, readonly string[]> = {};
  for (const [name, field] of fields.fields) {
    if (field.type === ComponentType.TextInput) values[name] = [field.value].filter(isText);
    if (field.type === ComponentType.StringSelect) values[name] = field.values.filter(isText);
  }
  return values;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
