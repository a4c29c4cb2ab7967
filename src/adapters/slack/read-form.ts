import type { ViewOutput } from '@slack/bolt';
import type { FormValues } from '../../core/form.ts';
import { FORM_ELEMENT } from './render-form.ts';

/** What was filled in, by the fields' names. Slack sends null, whatever its types say, for what was left empty. */
export function readForm({ state }: ViewOutput): FormValues {
  return Object.fromEntries(
    Object.entries(state.values).map(([name, block]) => [name, readElement(block[FORM_ELEMENT])]),
  );
}

function readElement(element: ViewOutput['state']['values'][string][string] | undefined): string[] {
  if (!element) return [];
  const { value, selected_option: chosen, selected_options: several } = element;
  if (typeof value === 'string') return [value];
  return (several ?? (chosen ? [chosen] : [])).map((option) => option.value);
}
