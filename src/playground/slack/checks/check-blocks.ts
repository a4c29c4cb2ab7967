import type { SlackBlock } from '../slack-block.ts';
import { checkElement, checkInput } from './check-elements.ts';
import { checkLength, checkText, isNode, listOf, type Node, type Report } from './check-values.ts';

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
    checkBlock(block, pointer, report);
  }
  return problems;
}

function checkBlock(block: Node, pointer: string, report: Report): void {
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
      checkInput(block, pointer, report);
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

/** Blocks as an API call brings them: an array, or one written as JSON. `undefined` when they are neither. */
export function readBlocks(value: unknown): readonly SlackBlock[] | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
