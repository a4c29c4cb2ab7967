/** An emoji arrives by its name, such as `:pray:` or `:wave::skin-tone-2:`; "std::vector" and "1:2:3" hold none. */
const EMOJI = /(?<![\p{L}\p{N}:])(?::[\p{Ll}\p{Lo}\p{N}_+'-]+:)+(?![\p{L}\p{N}:])/gu;

/**
 * Slack's text as a person reads it: mentions of the bot and emoji go, names of people, channels and links become
 * plain words, and `&lt;` becomes `<` again. What was typed as `&lt;!channel&gt;` never turns into a mention on the way.
 */
export function readText(text: string, botUserId?: string): string {
  return text
    .replace(/<([^<>]*)>/g, (token, inner: string) => readToken(token, inner, botUserId))
    .replace(EMOJI, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}

/** Anything that is not one of Slack's own forms ("List<String>" in a command) stays as it is. */
function readToken(token: string, inner: string, botUserId: string | undefined): string {
  const [target = '', label = ''] = splitAtBar(inner);
  if (/^@[UW][A-Z0-9]+$/.test(target)) return target.slice(1) === botUserId ? ' ' : label || ' ';
  if (/^#[CG][A-Z0-9]+$/.test(target)) return label || ' ';
  if (/^!(here|channel|everyone|subteam\^|date\^)/.test(target)) return label.replace(/^@/, '') || ' ';
  if (/^(https?|mailto|tel):/i.test(target)) return label || target.replace(/^(mailto|tel):/i, '');
  return token;
}

function splitAtBar(inner: string): [string, string] {
  const bar = inner.indexOf('|');
  return bar < 0 ? [inner, ''] : [inner.slice(0, bar), inner.slice(bar + 1)];
}
