import type { SlackBlock } from './workspace.ts';

type Node = Readonly<Record<string, unknown>>;
type Report = (problem: string, pointer: string) => void;

/** Blocks in one message, and in a modal or Home tab. */
const BLOCKS = { message: 50, view: 100 } as const;

/**
 * What Slack would refuse in these blocks, in the words of its `response_metadata.messages`; empty when they are legal.
 * The limits are those of Slack's Block Kit reference.
 */
export function checkBlocks(blocks: unknown, surface: keyof typeof BLOCKS): string[] {
  const problems: string[] = [];
  const report: Report = (problem, pointer) =>
    void problems.push(`[ERROR] ${problem} [json-pointer:${pointer}]`);
  if (!Array.isArray(blocks)) {
    report('must be an array', '/blocks');
    return problems;
  }
  if (blocks.length > BLOCKS[surface]) report(`no more than ${BLOCKS[surface]} items allowed`, '/blocks');
  const ids = new Set<unknown>();
  for (const [index, block] of blocks.entries()) {
    const pointer = `/blocks/${index}`;
    if (!isNode(block)) {
      report('must be an object', pointer);
      continue;
    }
    if (block.block_id !== undefined) {
      checkLength(block.block_id, 255, `${pointer}/block_id`, report);
      if (ids.has(block.block_id))
        report(`\`block_id\` "${block.block_id}" is not unique`, `${pointer}/block_id`);
      ids.add(block.block_id);
    }
    checkBlock(block, pointer, surface, report);
  }
  return problems;
}

function checkBlock(block: Node, pointer: string, surface: keyof typeof BLOCKS, report: Report): void {
  switch (block.type) {
    case 'header':
      checkText(block.text, { most: 150, plain: true }, `${pointer}/text`, report);
      return;
    case 'section':
      checkSection(block, pointer, report);
      return;
    case 'context':
      checkContext(block, pointer, report);
      return;
    case 'actions':
      checkActions(block, pointer, report);
      return;
    case 'divider':
    case 'rich_text':
      return;
    case 'image':
      checkLength(block.image_url, 3000, `${pointer}/image_url`, report);
      checkLength(block.alt_text, 2000, `${pointer}/alt_text`, report);
      return;
    case 'input':
      if (surface === 'message') report('unsupported type: input', `${pointer}/type`);
      checkText(block.label, { most: 2000, plain: true }, `${pointer}/label`, report);
      return;
    default:
      report(`unsupported type: ${String(block.type)}`, `${pointer}/type`);
  }
}

function checkSection(block: Node, pointer: string, report: Report): void {
  if (block.text === undefined && block.fields === undefined)
    report('missing required field: text or fields', pointer);
  if (block.text !== undefined) checkText(block.text, { most: 3000 }, `${pointer}/text`, report);
  if (block.fields !== undefined) {
    const fields = listOf(block.fields, 1, 10, `${pointer}/fields`, report);
    for (const [index, field] of fields.entries())
      checkText(field, { most: 2000 }, `${pointer}/fields/${index}`, report);
  }
  if (isNode(block.accessory)) checkElement(block.accessory, `${pointer}/accessory`, report);
}

function checkContext(block: Node, pointer: string, report: Report): void {
  const elements = listOf(block.elements, 1, 10, `${pointer}/elements`, report);
  for (const [index, element] of elements.entries()) {
    if (isNode(element) && element.type === 'image') continue;
    checkText(element, { most: 3000 }, `${pointer}/elements/${index}`, report);
  }
}

function checkActions(block: Node, pointer: string, report: Report): void {
  const ids = new Set<unknown>();
  const elements = listOf(block.elements, 1, 25, `${pointer}/elements`, report);
  for (const [index, element] of elements.entries()) {
    const place = `${pointer}/elements/${index}`;
    if (!isNode(element)) {
      report('must be an object', place);
      continue;
    }
    if (element.action_id !== undefined && ids.has(element.action_id)) {
      report(`\`action_id\` "${element.action_id}" already exists for another element`, `${place}/action_id`);
    }
    ids.add(element.action_id);
    checkElement(element, place, report);
  }
}

function checkElement(element: Node, pointer: string, report: Report): void {
  if (element.action_id !== undefined) checkLength(element.action_id, 255, `${pointer}/action_id`, report);
  switch (element.type) {
    case 'button':
      checkText(element.text, { most: 75, plain: true }, `${pointer}/text`, report);
      if (element.value !== undefined) checkLength(element.value, 2000, `${pointer}/value`, report, 0);
      if (element.url !== undefined) checkLength(element.url, 3000, `${pointer}/url`, report);
      if (element.accessibility_label !== undefined) {
        checkLength(element.accessibility_label, 75, `${pointer}/accessibility_label`, report);
      }
      if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger') {
        report('must be one of: primary, danger', `${pointer}/style`);
      }
      checkConfirm(element.confirm, `${pointer}/confirm`, report);
      return;
    case 'static_select':
    case 'multi_static_select':
      checkText(element.placeholder, { most: 150, plain: true }, `${pointer}/placeholder`, report);
      checkOptions(element.options, 100, `${pointer}/options`, report);
      return;
    case 'overflow':
      checkOptions(element.options, 5, `${pointer}/options`, report);
      return;
    case 'radio_buttons':
    case 'checkboxes':
      checkOptions(element.options, 10, `${pointer}/options`, report);
      return;
    default:
      report(`unsupported type: ${String(element.type)}`, `${pointer}/type`);
  }
}

function checkOptions(options: unknown, most: number, pointer: string, report: Report): void {
  for (const [index, option] of listOf(options, 1, most, pointer, report).entries()) {
    const place = `${pointer}/${index}`;
    if (!isNode(option)) {
      report('must be an object', place);
      continue;
    }
    checkText(option.text, { most: 75 }, `${place}/text`, report);
    checkLength(option.value, 150, `${place}/value`, report);
    if (option.description !== undefined)
      checkText(option.description, { most: 75, plain: true }, `${place}/description`, report);
  }
}

function checkConfirm(confirm: unknown, pointer: string, report: Report): void {
  if (!isNode(confirm)) return;
  checkText(confirm.title, { most: 100, plain: true }, `${pointer}/title`, report);
  checkText(confirm.text, { most: 300 }, `${pointer}/text`, report);
  checkText(confirm.confirm, { most: 30, plain: true }, `${pointer}/confirm`, report);
  checkText(confirm.deny, { most: 30, plain: true }, `${pointer}/deny`, report);
}

function checkText(
  text: unknown,
  { most, plain }: { most: number; plain?: boolean },
  pointer: string,
  report: Report,
) {
  if (!isNode(text)) return report('missing required field: text', pointer);
  const types = plain ? ['plain_text'] : ['plain_text', 'mrkdwn'];
  if (!types.includes(String(text.type))) report(`must be one of: ${types.join(', ')}`, `${pointer}/type`);
  checkLength(text.text, most, `${pointer}/text`, report);
}

function checkLength(text: unknown, most: number, pointer: string, report: Report, least = 1): void {
  if (typeof text !== 'string') report('must be a string', pointer);
  else if (text.length > most) report(`must be less than ${most + 1} characters`, pointer);
  else if (text.length < least) report(`must be more than ${least - 1} characters`, pointer);
}

function listOf(
  list: unknown,
  least: number,
  most: number,
  pointer: string,
  report: Report,
): readonly unknown[] {
  if (!Array.isArray(list)) {
    report('must be an array', pointer);
    return [];
  }
  if (list.length < least) report(`no fewer than ${least} items allowed`, pointer);
  if (list.length > most) report(`no more than ${most} items allowed`, pointer);
  return list;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Blocks as an API call brings them: an array, or one written as JSON. `undefined` when they are neither. */
export function readBlocks(value: unknown): readonly SlackBlock[] | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
