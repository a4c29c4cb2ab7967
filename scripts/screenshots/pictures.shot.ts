import { describe } from 'vitest';
import { it } from '../../test/browser/support/playground-it.ts';
import { startLocalBot } from '../../test/browser/support/start-local-bot.ts';
import { takePicture } from './take-picture.ts';

/** The README shows each picture in the colours of whoever reads it. */
const COLOURS = [
  { colorScheme: 'light', suffix: '' },
  { colorScheme: 'dark', suffix: '-dark' },
] as const;

describe.each(COLOURS)('in $colorScheme colours', ({ colorScheme, suffix }) => {
  it('the playground, with a comparison in Slack and a card in Discord', async ({ open }) => {
    const { page, slack, discord } = await open({ colorScheme, viewport: { width: 1440, height: 960 } });
    await slack.say('/define optimistic vs pessimistic locking');
    await slack.card('Optimistic Locking or Pessimistic Locking?').waitFor();
    await discord.say('/define backpressure');
    await discord.card('Backpressure').waitFor();
    await takePicture(page, `docs/playground${suffix}.png`);
  });

  it('the site, with a term and what is around it', async ({ openPage }) => {
    const url = `${await startLocalBot()}/terms/circuit-breaker`;
    const page = await openPage(url, { colorScheme, viewport: { width: 1280, height: 1290 } });
    await page.getByRole('heading', { name: 'Circuit Breaker', level: 1 }).waitFor();
    await takePicture(page, `docs/site${suffix}.png`);
  });
});
