import type { Json } from '../discord/json.ts';
import type { DialogField, DialogState } from './browser/dialog-state.ts';

const LONG = 2;
const STRING_SELECT = 3;

/** A modal as the bot sent it to Discord, as far as it holds fields for texts and lists: what the page lays over the pane. */
export function toDialog({ title, components }: Json): DialogState {
  const parts = (components ?? []) as readonly Json[];
  return { title: String(title), submit: 'Submit', close: 'Cancel', fields: parts.flatMap(toFields) };
}

/** A field stands in a label of its own; the older form is a row, and the field holds its label itself. */
function toFields({ label, description, component, components = [] }: Json): DialogField[] {
  if (component) return [toField({ label, description, ...(component as Json) })];
  return (components as readonly Json[]).map(toField);
}

function toField(field: Json): DialogField {
  const { custom_id, label, description, placeholder, value, max_length: longest = 4_000 } = field;
  const common = {
    id: String(custom_id),
    label: String(label ?? ''),
    ...(description ? { description: String(description) } : {}),
    isRequired: field.required !== false,
  };
  if (field.type === STRING_SELECT) {
    const options = (field.options ?? []) as readonly Json[];
    return {
      ...common,
      kind: 'choice',
      options: options.map((option) => ({ label: String(option.label), value: String(option.value) })),
      chosen: options.filter((option) => option.default === true).map((option) => String(option.value)),
      most: Number(field.max_values ?? 1),
    };
  }
  return {
    ...common,
    kind: 'text',
    placeholder: String(placeholder ?? ''),
    value: String(value ?? ''),
    longest: Number(longest),
    isLong: field.style === LONG,
  };
}
