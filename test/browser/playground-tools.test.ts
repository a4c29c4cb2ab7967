import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible } from './support/expect-accessible.ts';
import { expectNoSidewaysScroll } from './support/expect-no-sideways-scroll.ts';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

it('shows what the bot sent as it was received, to be copied, and goes back to where one was', async ({
  open,
}) => {
  const { page, panes } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const pane of panes) {
    await pane.say('/define backpressure');
    const card = pane.card('Backpressure');
    await card.getByText(/^answered in [\d.]+ m?s$/).waitFor();
    const button = card.getByRole('button', { name: 'JSON' });
    await button.focus();
    await page.keyboard.press('Enter');
    const drawer = pane.root.getByRole('complementary', { name: `Payload in ${pane.title}` });
    await drawer.getByText('Backpressure').first().waitFor();
    if (pane.title === 'Slack') await expectAccessible(page);

    await press('Copy', drawer);
    await drawer.getByText('Copied').waitFor();
    const copied = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toMatchObject(
      pane.title === 'Slack' ? { response_type: 'ephemeral', blocks: expect.any(Array) } : { type: 4 },
    );

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  }
});

it('types the command that posts today’s term, and shows what the bot says to it', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await press('Post the term of the day now', pane.root);
    await pane.root.getByRole('heading', { name: '#term-of-the-day' }).waitFor();
    await pane.message('only you can see this').waitFor();
  }
});

it('takes a form of texts and lists on both platforms', async ({ open }) => {
  const { page, panes } = await open();
  for (const pane of panes) {
    await pane.goTo('#term-of-the-day');
    await pane.say('/glossary daily');
    await press('Change…', pane.messages.last());
    const dialog = pane.root.getByRole('dialog', { name: 'Term of the day' });
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Time On the' }).fill('14:30');
    await dialog.getByRole('checkbox', { name: 'Saturday' }).uncheck();
    await dialog.getByRole('button', { name: pane.title === 'Slack' ? 'Save' : 'Submit' }).click();
    await dialog.waitFor({ state: 'detached' });
    await pane.root.getByText('14:30').last().waitFor();
  }
});

it('tells how the bot gets past what is broken', async ({ open }) => {
  const { page, panes } = await open();
  for (const pane of panes) {
    await press('Break something', pane.root);
    await press('Drop connection', pane.root);
    const told = pane.root.getByRole('log', { name: `What became of the faults in ${pane.title}` });
    await told.getByText(/^connection dropped · reconnected after \d+\.\d s$/).waitFor();
    await press('Answer with 429', pane.root);
    await pane.say('@lemma backpressure');
    await told.getByText(/429 again · got through after \d\.\d s$/).waitFor();
  }
  await expectAccessible(page);
});

it('fills in what it suggests to a newcomer', async ({ open }) => {
  const { page, panes } = await open();
  for (const pane of panes) {
    await press('/define backpressure', pane.root.getByRole('log').first());
    await page.keyboard.press('Enter');
    await pane.card('Backpressure').waitFor();
  }
});

describe('the switch of colours', () => {
  const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it('goes by the system, until one is chosen, and remembers that', async ({ open }) => {
    const { page } = await open({ colorScheme: 'dark' });
    const dark = await groundOf(page);
    await page.getByRole('radio', { name: 'light' }).check();
    const light = await groundOf(page);
    expect(light).not.toBe(dark);
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('radio', { name: 'light', checked: true }).waitFor();
    expect(await groundOf(page)).toBe(light);
    await page.getByRole('radio', { name: 'system' }).check();
    expect(await groundOf(page)).toBe(dark);
  });
});

it('fits windows of each width with everything open', async ({ open }) => {
  const { page, panes } = await open();
  for (const pane of panes) {
    await pane.say('/define backpressure');
    await pane.card('Backpressure').waitFor();
    await press('Break something', pane.root);
    await press('Drop connection', pane.root);
    await press('JSON', pane.card('Backpressure'));
  }
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});
