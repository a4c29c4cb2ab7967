/** Control characters that Slack drops or refuses; a line break and a tab stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking these out is the point.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * Makes a text literal to Slack's parser of control sequences: without `<` there is no `<!channel>`, no `<@U…>` and no
 * link (docs.slack.dev/messaging/formatting-message-text, "Escaping text").
 */
export function escapeText(text: string): string {
  return text.replace(CONTROL, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
