import type { ReplyContext } from './reply.ts';

/**
 * Reads the trailing word "public", in English or in the bot's language, as the wish to answer everyone, unless a term of
 * the glossary is called just so ("go public").
 */
export function splitPublicFlag(
  { finder, words }: ReplyContext,
  text: string,
): { text: string; public: boolean } {
  const [, asked, last = ''] = /^(.*\S)\s+(\S+)$/s.exec(text.trim()) ?? [];
  const flag = last.toLowerCase();
  if (asked === undefined || (flag !== 'public' && flag !== words.names.public))
    return { text, public: false };
  const whole = finder.find(text);
  const isName = whole.kind === 'found' && whole.matches[0].read?.toLowerCase().endsWith(flag);
  return isName ? { text, public: false } : { text: asked, public: true };
}
