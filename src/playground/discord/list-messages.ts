import { FormErrors } from './checks/form-errors.ts';
import type { Json } from './json.ts';
import type { DiscordMessage } from './message.ts';
import type { RestAnswer } from './rest-answer.ts';
import type { DiscordChannel, DiscordWorld } from './world.ts';

/** The messages of a channel that a query (`limit`, `before`, `after`) asks for, the newest first. */
export function listMessages(
  world: DiscordWorld,
  { id: channel, denied }: DiscordChannel,
  query: URLSearchParams,
  show: (message: DiscordMessage) => Json,
): RestAnswer {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= 100)) {
    const errors = new FormErrors();
    errors.add('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
    return { status: 400, body: errors.toBody() };
  }
  // Discord's documentation: without the permission "no messages will be returned".
  if (denied.has('READ_MESSAGE_HISTORY')) return { status: 200, body: [] };
  const after = BigInt(query.get('after') ?? 0);
  const before = query.get('before');
  const found = world.messages
    .filter((message) => message.channel === channel && !message.deleted && !message.ephemeralFor)
    .filter(({ id }) => BigInt(id) > after && (before === null || BigInt(id) < BigInt(before)));
  // With `after` Discord gives the ones next to it, else the latest.
  const page = query.has('after') ? found.slice(0, limit) : found.slice(-limit);
  return { status: 200, body: page.reverse().map(show) };
}
