import { describe } from 'vitest';
import { it } from '../../test/browser/support/playground-it.ts';
import { takePicture } from './take-picture.ts';

const WINDOW = { viewport: { width: 1440, height: 960 } };

describe.each([
  { colorScheme: 'light', file: 'docs/playground.png' },
  { colorScheme: 'dark', file: 'docs/playground-dark.png' },
] as const)('the playground in $colorScheme colours', ({ colorScheme, file }) => {
  it('shows a comparison in Slack and a card in Discord', async ({ open }) => {
    const { page, slack, discord } = await open({ ...WINDOW, colorScheme });
    await slack.say('/define optimistic vs pessimistic locking');
    await slack.card('Optimistic Locking or Pessimistic Locking?').waitFor();
    await discord.say('/define backpressure');
    await discord.card('Backpressure').waitFor();
    await takePicture(page, file);
  });
});
