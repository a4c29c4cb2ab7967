import { expect } from 'vitest';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

const FAULTS = ['Deliver twice', 'Answer with 429', 'Lose reply', 'Drop connection'];

it('lets one see that the bot answers once, whatever breaks', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.root.getByRole('button', { name: 'Break something' }).click();
    const incidents = pane.root.getByRole('log', { name: /faults/ }).getByRole('paragraph');
    const answers = pane.messages.filter({ hasText: 'APP' });
    for (const [index, fault] of FAULTS.entries()) {
      await press(fault, pane.root);
      await incidents.first().waitFor();
      await pane.say('@lemma acid');
      await expect.poll(() => answers.count(), { timeout: 15_000 }).toBe(index + 1);
    }
  }
});
