import type { Form } from '../../src/core/form.ts';
import type { Platform } from '../../src/core/replies/reply.ts';
import { pauseForm } from '../../src/core/replies/schedule/pause-form.ts';
import { settingsForm } from '../../src/core/replies/schedule/settings-form.ts';
import { searchForm } from '../../src/core/replies/search-form.ts';
import { WEEKDAYS } from '../../src/core/schedule/weekday.ts';
import { LANGUAGES, wordsFor } from '../../src/core/words/words-for.ts';
import { referenceContext } from './reference-context.ts';

/** Every form there is, in each language, with its name. */
export async function allForms(platform: Platform): Promise<[string, Form][]> {
  const reference = await referenceContext(platform);
  return LANGUAGES.flatMap((language): [string, Form][] => {
    const context = { ...reference, words: wordsFor(language, language) };
    const schedule = {
      time: { hour: 9, minute: 5 },
      timeZone: 'Europe/Berlin',
      days: WEEKDAYS,
      topics: [],
      style: 'guess',
    } as const;
    const shown = { whose: 'channel', schedule, version: 1 } as const;
    return [
      [`settings in ${language}`, settingsForm(context, { ...shown, asksZone: false })],
      [`settings without a zone in ${language}`, settingsForm(context, { ...shown, asksZone: true })],
      [`pause in ${language}`, pauseForm(context, shown, '2026-03-02')],
      [`search in ${language}`, searchForm(context)],
    ];
  });
}
