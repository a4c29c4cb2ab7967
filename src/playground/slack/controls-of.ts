import type { SlackBlock } from './slack-block.ts';

type Payload = Readonly<Record<string, unknown>>;

/** A message, or a view such as the Home tab. */
type Surface = { readonly blocks: readonly SlackBlock[] };

/** A button or an option, as it stands in a message or a view. */
export type Control = { readonly actionId: string; readonly label: string; readonly action: Payload };

/** The buttons and options of a message or a view, in order. */
export function controlsOf({ blocks }: Surface): Control[] {
  return blocks.flatMap((block) => {
    const elements = Array.isArray(block.elements) ? block.elements : [];
    const withAccessory: unknown[] = block.accessory ? [...elements, block.accessory] : elements;
    return withAccessory.flatMap((element) => controlsIn(element, String(block.block_id ?? '')));
  });
}

function controlsIn(element: unknown, blockId: string): Control[] {
  if (typeof element !== 'object' || element === null) return [];
  const { type, action_id: actionId, text, value, options } = element as Payload;
  const common = { type, action_id: actionId, block_id: blockId };
  if (type === 'button') {
    return [
      {
        actionId: String(actionId),
        label: labelOf(text),
        action: { ...common, text, ...(value === undefined ? {} : { value }) },
      },
    ];
  }
  if (type !== 'static_select' || !Array.isArray(options)) return [];
  return options.map((option: Payload) => ({
    actionId: String(option.value),
    label: labelOf(option.text),
    action: { ...common, selected_option: option },
  }));
}

function labelOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}

/**
 * The field for a question that acts when Enter is pressed in it, filled in.
 * @returns the action as Slack delivers it; undefined where there is no such field.
 */
export function searchOf({ blocks }: Surface, value: string): Payload | undefined {
  for (const { type, block_id, element, dispatch_action } of blocks) {
    if (type !== 'input' || dispatch_action !== true) continue;
    const { type: kind, action_id } = element as Payload;
    if (kind === 'plain_text_input') return { type: kind, block_id, action_id, value };
  }
  return undefined;
}
