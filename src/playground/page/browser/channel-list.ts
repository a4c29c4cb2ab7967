import { element } from './element.ts';
import { keepChildren } from './keep-children.ts';

export type ChannelEntry = {
  readonly id: string;
  readonly name: string;
  readonly isDirect: boolean;
  /** There is something in it that the person has not seen. */
  readonly isUnread: boolean;
};

/** The channels of a pane, as buttons that stay where they are while the list does. */
export function createChannelList(title: string, go: (channel: string) => void) {
  const root = element('nav', { class: 'channels', 'aria-label': `Channels of ${title}` });
  const channels = element('p', { class: 'group' }, 'Channels');
  const direct = element('p', { class: 'group' }, 'Direct messages');
  const buttons = new Map<string, HTMLButtonElement>();

  return {
    root,
    show(entries: readonly ChannelEntry[], current: string): void {
      const draw = (entry: ChannelEntry) => drawAgain(entry, current);
      const people = entries.filter(({ isDirect }) => isDirect).map(draw);
      const places = entries.filter(({ isDirect }) => !isDirect).map(draw);
      keepChildren(root, [channels, ...places, direct, ...people]);
    },
  };

  function drawAgain({ id, name, isUnread }: ChannelEntry, current: string): HTMLElement {
    const button = buttons.get(id) ?? element('button', { type: 'button', click: () => go(id) });
    buttons.set(id, button);
    button.textContent = name;
    button.setAttribute('aria-current', String(id === current));
    button.classList.toggle('unread', isUnread);
    if (isUnread) button.setAttribute('aria-description', 'unread');
    else button.removeAttribute('aria-description');
    return button;
  }
}
