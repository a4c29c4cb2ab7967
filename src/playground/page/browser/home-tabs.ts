import { element } from './element.ts';

export type HomeTabsOptions = {
  readonly title: string;
  readonly openHome: () => void;
  readonly openMessages: () => void;
  /** Shows what the bot has published. */
  readonly inspect: () => void;
};

/** The tabs of the conversation with the bot. */
export function createHomeTabs({ title, openHome, openMessages, inspect }: HomeTabsOptions) {
  const home = element('button', { type: 'button', click: openHome }, 'Home');
  const messages = element('button', { type: 'button', click: openMessages }, 'Messages');
  const json = element('button', { type: 'button', class: 'json', click: inspect }, 'JSON');
  const root = element('nav', { class: 'tabs', 'aria-label': `Lemma in ${title}` }, home, messages, json);

  return {
    root,
    show(isHome: boolean): void {
      home.setAttribute('aria-current', String(isHome));
      messages.setAttribute('aria-current', String(!isHome));
      json.hidden = !isHome;
    },
  };
}
