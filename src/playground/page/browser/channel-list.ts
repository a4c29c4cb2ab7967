import { element } from './element.ts';
import { keepChildren } from './keep-children.ts';

type Entry = { readonly id: string; readonly name: string };

/** The channels of a pane, as buttons that stay where they are while the list does. */
export function createChannelList(title: string, go: (channel: string) => void) {
  const root = element('nav', { class: 'channels', 'aria-label': `Channels of ${title}` });
  const buttons = new Map<string, HTMLButtonElement>();

  return {
    root,
    show(entries: readonly Entry[], current: string): void {
      keepChildren(
        root,
        entries.map((entry) => drawAgain(entry, current)),
      );
    },
  };

  function drawAgain({ id, name }: Entry, current: string): HTMLElement {
    const button = buttons.get(id) ?? element('button', { type: 'button', click: () => go(id) });
    buttons.set(id, button);
    button.textContent = name;
    button.setAttribute('aria-current', String(id === current));
    return button;
  }
}
