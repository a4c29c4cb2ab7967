import type { ReplyContext } from './reply.ts';

/**
 * Reads the trailing word "public" of a typed command as the wish to answer everyone, unless a term of the glossary
 * is called just so ("go public").
 */
export function splitPublicFlag({ finder }: ReplyContext, text: string): { text: string; public: boolean } {
  const words = /^(.*\S)\s+public$/is.exec(text.trim())?.[1];
  if (words === undefined) return { text, public: false };
  const whole = finder.find(text);
  const isName = whole.kind === 'found' && /\bpublic$/i.test(whole.matches[0].read ?? '');
  return isName ? { text, public: false } : { text: words, public: true };
}
