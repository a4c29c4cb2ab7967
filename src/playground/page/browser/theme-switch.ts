import { element } from './element.ts';

const KEY = 'lemma-playground-theme';
const THEMES = ['light', 'dark', 'system'] as const;
type Theme = (typeof THEMES)[number];

/** Light, dark, or as the system has it; remembered by this browser. */
export function createThemeSwitch(): HTMLElement {
  const chosen = read();
  apply(chosen);
  return element(
    'fieldset',
    { class: 'themes' },
    element('legend', {}, 'Colours'),
    ...THEMES.map((theme) =>
      element(
        'label',
        {},
        element('input', {
          type: 'radio',
          name: 'theme',
          value: theme,
          checked: theme === chosen,
          change() {
            localStorage.setItem(KEY, theme);
            apply(theme);
          },
        }),
        element('span', {}, theme),
      ),
    ),
  );
}

function read(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

function apply(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
