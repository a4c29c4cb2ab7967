import { describe } from 'vitest';
import { expectAccessible, expectAccessibleColours } from './support/expect-accessible.ts';
import { expectNoSidewaysScroll } from './support/expect-no-sideways-scroll.ts';
import type { Pane } from './support/pane-of.ts';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

/** A wide card with two columns, and one with code, in public. */
async function fill(panes: readonly Pane[]): Promise<void> {
  for (const pane of panes) {
    await pane.say('/define optimistic vs pessimistic locking');
    await pane.card(/^Optimistic Locking or/).waitFor();
    await pane.say('@lemma backpressure');
    await pane.card('Backpressure').waitFor();
  }
}

describe.each([
  ['light', expectAccessible],
  ['dark', expectAccessibleColours],
] as const)('in %s colours', (colorScheme, expectGood) => {
  it('can be read by everybody, also where something is open', async ({ open }) => {
    const { page, panes, slack, discord } = await open({ colorScheme });
    await fill(panes);
    await expectGood(page);
    await slack.goTo('lemma');
    await press('Home', slack.root);
    await slack.root.getByRole('heading', { name: 'The glossary' }).waitFor();
    await discord.line.fill('/define c');
    await discord.root.getByRole('list').getByRole('button', { name: 'Circuit Breaker' }).waitFor();
    await expectGood(page);
    await discord.say('/glossary home');
    await press('Search the glossary', discord.card('The glossary'));
    await discord.root.getByRole('dialog').waitFor();
    await expectGood(page);
  });
});

it('fits windows of each width, with a dialog as well', async ({ open }) => {
  const { page, panes, discord } = await open();
  const fitsEachWidth = async () => {
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(page);
  };
  await fill(panes);
  await fitsEachWidth();
  await discord.say('/glossary home');
  await press('Search the glossary', discord.card('The glossary'));
  await discord.root.getByRole('dialog').waitFor();
  await fitsEachWidth();
});

it('needs no mouse', async ({ open }) => {
  const { page, panes } = await open();
  for (const pane of panes) {
    await pane.line.focus();
    await page.keyboard.type('/define backpressure');
    await page.keyboard.press('Enter');
    await pane.card('Backpressure').waitFor();
    const related = pane.card('Backpressure').getByRole('button', { name: 'Circuit Breaker' });
    // Back from the line, as somebody goes who hears the page.
    for (
      let step = 0;
      step < 20 && !(await related.evaluate((each) => each === document.activeElement));
      step++
    ) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await pane.card('Circuit Breaker').waitFor();
  }
});
