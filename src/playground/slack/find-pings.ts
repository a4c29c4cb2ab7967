import type { SlackBlock } from './slack-block.ts';

const MENTION = /<(!channel|!here|!everyone|!subteam\^[^>|]+|@[UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** The mentions that take effect in a message: in its text, in mrkdwn of its blocks, and as rich text elements. */
export function findPings(text: string, blocks: readonly SlackBlock[]): string[] {
  const pings = [...text.matchAll(MENTION)].map(([, mention = '']) => mention);
  visit(blocks);
  return pings;

  function visit(value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
    } else if (typeof value === 'object' && value !== null) {
      const node = value as Readonly<Record<string, unknown>>;
      if (node.type === 'mrkdwn' && typeof node.text === 'string') {
        for (const [, mention = ''] of node.text.matchAll(MENTION)) pings.push(mention);
      }
      if (node.type === 'user') pings.push(`@${String(node.user_id)}`);
      if (node.type === 'broadcast') pings.push(`!${String(node.range)}`);
      for (const child of Object.values(node)) visit(child);
    }
  }
}
