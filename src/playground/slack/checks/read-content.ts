import { type Answer, type Body, fail, invalid } from '../answer.ts';
import type { SlackBlock } from '../slack-block.ts';
import { checkBlocks, readBlocks } from './check-blocks.ts';

/** Slack cuts longer texts with an error. */
const TEXT = 40_000;

/** The text and blocks of a body, or why Slack would refuse them. */
export function readContent(
  body: Body,
): { text: string; blocks: readonly SlackBlock[] } | (Answer & { error: string }) {
  const text = typeof body.text === 'string' ? body.text : '';
  if (text.length > TEXT) return fail('msg_too_long');
  const blocks = body.blocks === undefined ? [] : readBlocks(body.blocks);
  if (!blocks) return fail('invalid_blocks_format');
  const messages = checkBlocks(blocks, 'message');
  if (messages.length > 0) return invalid('invalid_blocks', messages);
  if (text === '' && blocks.length === 0) return fail('no_text');
  return { text, blocks };
}

/** Stands for metadata that Slack would refuse. */
export const INVALID = Symbol('invalid metadata');

/** Slack takes an event type and a flat payload. */
export function readMetadata(value: unknown): Body | typeof INVALID | undefined {
  if (value === undefined) return undefined;
  const metadata = readObject(value);
  const payload = metadata && readObject(metadata.event_payload);
  const isFlat = payload && Object.values(payload).every((item) => typeof item !== 'object');
  return metadata && typeof metadata.event_type === 'string' && isFlat ? metadata : INVALID;
}

/** An object as an API call brings it: as such, or written as JSON. */
export function readObject(value: unknown): Body | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? { ...parsed }
      : undefined;
  } catch {
    return undefined;
  }
}
