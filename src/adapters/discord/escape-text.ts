/**
 * Makes any text literal in Discord's Markdown: nothing in it can format, ping, link, or become an emoji, a
 * timestamp or a list. Written here because discord.js' escapeMarkdown lets mentions, quotes and some links through.
 * Never more than one character longer for each character that `weighText` counts double.
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\*_~`|[\]<>@]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+-]+:)/g, '\\:')
    .replace(/#(?=#|\s|$)/gm, '\\#')
    .replace(/^([ \t]*)([-+])(?=\s|\\?#|$)/gm, '$1\\$2')
    .replace(/^([ \t]*\d+)\.(?=\s|$)/gm, '$1\\.');
}

/** For text inside code, where no escape works: a backtick can't close it, and nothing else is syntax there. */
export function separateBackticks(code: string): string {
  return cleanText(code).replace(/`(?=`)/g, '`\u200b');
}

/**
 * Line breaks and tabs stay. Other control characters, the overrides that make text run backwards, and halves of
 * surrogate pairs (which Discord refuses as broken JSON) don't.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e]/gu, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(/\p{Cs}/gu, '\ufffd');
}
