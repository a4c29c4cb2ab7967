import { isNode, type Node } from './checks/check-values.ts';
import type { SlackView } from './workspace.ts';

/** What stands in the fields of a modal, by their blocks' ids: a text or the value of an option, or those of several. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

type Field = {
  readonly blockId: string;
  readonly label: string;
  readonly isOptional: boolean;
  readonly element: Node;
};

/** The fields of a modal, in order. */
export function fieldsOf({ blocks }: Pick<SlackView, 'blocks'>): Field[] {
  return blocks.flatMap(({ type, block_id: blockId, label, optional, element }) =>
    type === 'input' && isNode(element)
      ? [
          {
            blockId: String(blockId),
            label: isNode(label) ? String(label.text) : '',
            isOptional: optional === true,
            element,
          },
        ]
      : [],
  );
}

/**
 * What a modal sends when it holds this; a field that is not named stays as it was opened. Like a client it sends
 * nothing off that a field does not allow.
 * @throws an Error in the words that the person would see under the field.
 */
export function fillModal(view: SlackView, values: ModalValues): Node {
  const fields = fieldsOf(view);
  for (const name of Object.keys(values)) {
    if (!fields.some(({ blockId }) => blockId === name)) throw new Error(`There is no field “${name}”.`);
  }
  return {
    values: Object.fromEntries(
      fields.map(({ blockId, element, ...field }) => {
        const filled = fillElement(element, values[blockId]);
        if (!field.isOptional && filled.isEmpty)
          throw new Error(`${field.label}: Please complete this required field.`);
        return [blockId, { [String(element.action_id)]: { type: element.type, ...filled.state } }];
      }),
    ),
  };
}

type Filled = { readonly isEmpty: boolean; readonly state: Node };

function fillElement(element: Node, given: ModalValues[string] | undefined): Filled {
  const {
    type,
    max_length: longest = 3_000,
    max_selected_items: most = 100,
    initial_value: text = '',
  } = element;
  switch (type) {
    case 'plain_text_input': {
      const value = String(given ?? text);
      if (value.length > Number(longest)) throw new Error(`Please enter at most ${longest} characters.`);
      return { isEmpty: value === '', state: { value: value === '' ? null : value } };
    }
    case 'static_select': {
      const option = given === undefined ? element.initial_option : optionOf(element, String(given));
      return { isEmpty: !option, state: { selected_option: option ?? null } };
    }
    case 'multi_static_select': {
      const options =
        given === undefined
          ? ((element.initial_options ?? []) as Node[])
          : [given].flat().map((value) => optionOf(element, value));
      if (options.length > Number(most)) throw new Error(`Please select at most ${most} options.`);
      return { isEmpty: options.length === 0, state: { selected_options: options } };
    }
    default:
      throw new Error(`The local Slack can’t fill in a ${String(type)}.`);
  }
}

/** Nothing chosen is an empty value. */
function optionOf({ options }: Node, value: string): Node | undefined {
  if (value === '') return undefined;
  const found = (options as Node[]).find((option) => option.value === value);
  if (found) return found;
  throw new Error(`There is no option “${value}”.`);
}
