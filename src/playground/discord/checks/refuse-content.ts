import type { Json } from '../json.ts';
import { fail, type RestAnswer } from '../rest-answer.ts';
import { checkMessage, isEmptyMessage } from './check-message.ts';
import { FormErrors } from './form-errors.ts';

/** Why Discord would refuse this as a new message. */
export function refuseMessage(body: Json): RestAnswer | undefined {
  const errors = checkMessage(body);
  if (errors.list.length > 0) return { status: 400, body: errors.toBody() };
  return isEmptyMessage(body) ? fail(400, 50006, 'Cannot send an empty message') : undefined;
}

/** Why Discord would refuse these as choices that complete an option. */
export function refuseChoices(data: Json): RestAnswer | undefined {
  const errors = new FormErrors();
  for (const [index, choice] of errors.items(data.choices, 'data.choices', 0, 25).entries()) {
    const length = { least: 1, most: 100, required: true };
    errors.text(choice.name, `data.choices.${index}.name`, length);
    if (typeof choice.value === 'string') errors.text(choice.value, `data.choices.${index}.value`, length);
  }
  return errors.list.length > 0 ? { status: 400, body: errors.toBody() } : undefined;
}
