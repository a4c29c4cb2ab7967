type AllowedMentions = {
  readonly parse?: readonly string[];
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly replied_user?: boolean;
};

/**
 * Whom a message notifies, by the rules of `allowed_mentions`: without them a channel message pings all it names, and
 * an interaction's answer only people.
 * @param repliedTo the message that it replies to, if that is still there.
 */
export function findPings(
  body: Readonly<Record<string, unknown>>,
  isAnswer: boolean,
  repliedTo?: { readonly author: string },
): string[] {
  const content = typeof body.content === 'string' ? body.content : '';
  const allowed = body.allowed_mentions as AllowedMentions | undefined;
  const parse = allowed ? (allowed.parse ?? []) : isAnswer ? ['users'] : ['everyone', 'users', 'roles'];
  const pings: string[] = [];
  if (parse.includes('everyone'))
    for (const [mention] of content.matchAll(/@(?:everyone|here)\b/g)) pings.push(mention);
  for (const [, id = ''] of content.matchAll(/<@!?(\d+)>/g)) {
    if (parse.includes('users') || allowed?.users?.includes(id)) pings.push(id);
  }
  for (const [, id = ''] of content.matchAll(/<@&(\d+)>/g)) {
    if (parse.includes('roles') || allowed?.roles?.includes(id)) pings.push(id);
  }
  if (repliedTo && (allowed ? allowed.replied_user === true : true)) pings.push(repliedTo.author);
  return pings;
}
