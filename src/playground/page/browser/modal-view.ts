import { type Dialog, type DialogOptions, openDialog } from './dialog.ts';
import type { DialogField, DialogState, DialogValues } from './dialog-state.ts';

/**
 * Keeps the modal of a pane as the platform has it: opened, changed in its place, or gone. What a person has typed stays
 * when nothing but faults is added.
 */
export function createModalView(pane: () => HTMLElement, options: DialogOptions) {
  let standing: { readonly dialog: Dialog; readonly source: string; readonly title: string } | undefined;

  return {
    /** Tells the person in the modal what the platform says; false where none is open, and it has to stand elsewhere. */
    complain(text: string): boolean {
      standing?.dialog.complain(text);
      return standing !== undefined;
    },
    show(state: DialogState | undefined): void {
      const source = JSON.stringify(state);
      if (standing?.source === source) return;
      const typed = standing?.title === state?.title ? standing?.dialog.values() : undefined;
      standing?.dialog.remove();
      standing = undefined;
      if (!state) return;
      const { title, fields } = state;
      const filled = fields.map((field) => keepTyped(field, typed));
      standing = {
        dialog: openDialog(pane(), { ...state, fields: filled }, options),
        source: source ?? '',
        title,
      };
    },
  };
}

function keepTyped(field: DialogField, typed: DialogValues | undefined): DialogField {
  const value = typed?.[field.id];
  if (value === undefined) return field;
  return field.kind === 'text' ? { ...field, value: String(value) } : { ...field, chosen: [value].flat() };
}
