import { en } from '../../../../src/core/words/en.ts';
import type { Words } from '../../../../src/core/words/words.ts';

/** English as no one speaks it: every text of the commands, and a few others, can be told from English. */
export const madeUpWords: Words = {
  ...en,
  names: mapTexts(en.names, (name) => `ö-${name}`),
  commands: mapTexts(en.commands, (text) => `Ö ${text}`),
  help: { ...en.help, title: 'Ö Lemma' },
  notices: { ...en.notices, stale: 'Ö stale.', failureTitle: 'Ö wrong' },
  buttons: { ...en.buttons, share: 'Ö share' },
};

function mapTexts<Texts extends Record<string, string>>(
  texts: Texts,
  change: (text: string) => string,
): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)])) as Texts;
}
