import type { Locator, Page } from 'playwright-core';

export type Pane = ReturnType<typeof paneOf>;

/** One platform of the playground, as somebody uses it who sees (or hears) it: everything is found by its role and name. */
export function paneOf(page: Page, title: 'Slack' | 'Discord') {
  const root = page.getByRole('region', { name: title, exact: true });
  const line = root.getByRole('textbox', { name: `Write in ${title}` });
  const messages = root.getByRole('log').getByRole('article');

  return {
    title,
    root,
    line,
    messages,
    /** The latest message with this in it. */
    message: (text: string | RegExp): Locator => messages.filter({ hasText: text }).last(),
    /** The latest card with this title. */
    card: (name: string | RegExp): Locator =>
      messages.filter({ has: page.getByRole('heading', { name, exact: true }) }).last(),
    /** Writes a line and sends it. */
    async say(text: string): Promise<void> {
      await line.fill(text);
      await line.press('Enter');
    },
    /** Uses what a message offers beside its buttons once the pointer is on it. */
    async use(tool: string, message: Locator): Promise<void> {
      await message.hover();
      await message.getByRole('button', { name: tool }).click();
    },
    /** Behind a channel's name may stand what is new in it. */
    async goTo(channel: string): Promise<void> {
      const channels = root.getByRole('navigation', { name: `Channels of ${title}` });
      await channels.getByRole('button', { name: channel }).click();
    },
    async speakAs(person: string): Promise<void> {
      await root.getByLabel(`Speak in ${title} as`).selectOption({ label: person });
    },
  };
}
