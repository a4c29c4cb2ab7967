import { readText } from './read-text.ts';

type Part = { readonly [key: string]: unknown };

/** The words of a message: its text, or its blocks where an app left the text empty, and its attachments. */
export function readMessage(message: Part): string {
  const text = readString(message.text) || readBlocks(message.blocks);
  return joinLines([text, ...partsOf(message.attachments).map(readAttachment)]);
}

function readAttachment(attachment: Part): string {
  const { pretext, title, text, fields, blocks, fallback } = attachment;
  const lines = [pretext, title, text].map(readString);
  const pairs = partsOf(fields).flatMap((field) => [readString(field.title), readString(field.value)]);
  return joinLines([...lines, ...pairs, readBlocks(blocks)]) || readString(fallback);
}

function readBlocks(blocks: unknown): string {
  return joinLines(partsOf(blocks).map(readBlock));
}

function readBlock(block: Part): string {
  if (block.type === 'rich_text') return joinLines(partsOf(block.elements).map(readRichText));
  return joinLines([readTextObject(block.text), ...[block.fields, block.elements].flatMap(readTextObjects)]);
}

/** In rich text the words of one line stand in many pieces, so those join without a break. */
function readRichText(element: Part): string {
  const { type, elements, text, url } = element;
  if (type === 'rich_text_list') return joinLines(partsOf(elements).map(readRichText));
  if (Array.isArray(elements)) return partsOf(elements).map(readRichText).join('');
  if (typeof text === 'string') return text;
  return type === 'link' && typeof url === 'string' ? url : '';
}

function readTextObjects(list: unknown): string[] {
  return partsOf(list).map(readTextObject);
}

/** Context blocks and fields hold text objects: `{ type: 'mrkdwn' | 'plain_text', text }`. */
function readTextObject(object: unknown): string {
  if (!isPart(object) || typeof object.text !== 'string') return '';
  return object.type === 'plain_text' ? object.text : readText(object.text);
}

function readString(value: unknown): string {
  return typeof value === 'string' ? readText(value) : '';
}

function partsOf(value: unknown): Part[] {
  return Array.isArray(value) ? value.filter(isPart) : [];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line.trim()).join('\n');
}
