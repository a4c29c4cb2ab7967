import { expect } from 'vitest';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

it('defines what was misspelt, and says how it was read', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define bakpresure');
    await pane.card('Backpressure').getByText('Read “bakpresure” as Backpressure.').waitFor();
  }
});

it('offers a few terms where it is unsure, and shows the chosen one', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define what is locking');
    await press('Optimistic Locking', pane.card('Which one do you mean?'));
    await pane.card('Optimistic Locking').getByText('holds no lock while it works').waitFor();
    expect(await pane.messages.count()).toBe(1);
  }
});

it('takes a wish for what is not in the glossary', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define What is Kafka?');
    await press('Ask for this term', pane.card('Not in the glossary yet'));
    await pane.card('Noted').getByText('“Kafka” is on the wish list.').waitFor();
  }
});

it('puts two things side by side', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define optimistic vs pessimistic locking');
    const comparison = pane.card('Optimistic Locking or Pessimistic Locking?');
    await comparison.getByText('When to choose which').waitFor();
    await press('Optimistic Locking', comparison);
    await press('Back to the comparison', pane.card('Optimistic Locking'));
    await comparison.waitFor();
  }
});

it('compares a term with what it is mixed up with', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define circuit breaker');
    await press('Compare with Backpressure', pane.card('Circuit Breaker'));
    await pane.card(/^(Circuit Breaker|Backpressure) or /).waitFor();
  }
});

it('takes a verdict on a card, and thanks', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define acid');
    await press('👍 Helpful', pane.card('ACID'));
    await pane.card('ACID').getByText('Thanks for the feedback.').waitFor();
    expect(await pane.card('ACID').getByRole('button', { name: '👎 Unclear' }).count()).toBe(0);
  }
});
