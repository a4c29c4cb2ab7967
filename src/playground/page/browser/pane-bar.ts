import { element } from './element.ts';
import type { PaneState } from './page-state.ts';
import { showOptions } from './show-options.ts';

/** A language by the platform's code for it, under its own name. */
export type Language = { readonly locale: string; readonly name: string };

export type BarOptions = {
  readonly title: string;
  /** The languages that each person's client can speak; elsewhere the bot speaks one to all. */
  readonly languages: readonly Language[];
  readonly speakAs: (person: string) => void;
  readonly speak: (locale: string) => void;
};

/** The bar over a pane: whether the bot is there, who speaks, and in which language. */
export function createPaneBar({ title, languages, speakAs, speak }: BarOptions) {
  const status = element('span', { class: 'state', role: 'status' });
  const people = element('select', {
    'aria-label': `Speak in ${title} as`,
    change: () => speakAs(people.value),
  });
  const language = element('select', {
    'aria-label': `Language in ${title}`,
    hidden: languages.length === 0,
    change: () => speak(language.value),
  });

  return {
    root: element('div', { class: 'bar' }, element('h2', {}, title), status, language, people),
    show({ people: everybody, isConnected }: PaneState, person: string): void {
      status.textContent = isConnected ? 'bot connected' : 'bot not connected';
      status.classList.toggle('away', !isConnected);
      const speakers = everybody.filter(({ isBot }) => !isBot);
      showOptions(
        people,
        speakers.map(({ id: value, name }) => ({ value, name })),
        person,
      );
      showOptions(
        language,
        languages.map(({ locale: value, name }) => ({ value, name })),
        everybody.find(({ id }) => id === person)?.locale ?? '',
      );
    },
  };
}
