import { expect } from 'vitest';
import { it } from './support/playground-it.ts';

it('shows a newcomer two panes, and what to type', async ({ open }) => {
  const { page, panes } = await open();
  await page.getByRole('heading', { name: 'Lemma playground' }).waitFor();
  for (const pane of panes) {
    await pane.root.getByText('bot connected').waitFor();
    await pane.root.getByText('/define backpressure').first().waitFor();
    expect(await pane.line.getAttribute('placeholder')).toBe('Message #general');
  }
});

it('leads a newcomer from one definition to the next and back', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define backpressure');
    const card = pane.message('only you can see this');
    await card.getByRole('heading', { name: 'Backpressure' }).waitFor();
    await card.getByText('slow down').waitFor();

    await card.getByRole('button', { name: 'Circuit Breaker' }).click();
    await card.getByRole('heading', { name: 'Circuit Breaker' }).waitFor();
    await card.getByRole('button', { name: 'Back to Backpressure' }).click();
    await card.getByRole('heading', { name: 'Backpressure' }).waitFor();
    expect(await pane.messages.count()).toBe(1);
  }
});

it('answers a newcomer who mentions the bot', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('@lemma what is 2pc?');
    await pane.message('APP').getByRole('heading', { name: 'Two-Phase Commit' }).waitFor();
  }
});

it('explains what somebody else wrote', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.speakAs('bob');
    await pane.say('Our circuit breaker needs backpressure');
    await pane.message('Our circuit breaker').waitFor();
    await pane.speakAs('ada');
    await pane.use('Define terms here', pane.message('Our circuit breaker'));
    const answer = pane.message('only you can see this');
    for (const term of ['Circuit Breaker', 'Backpressure'])
      await answer.getByRole('button', { name: term }).waitFor();
  }
});

it('opens the Home tab for a newcomer in Slack, who searches there', async ({ open }) => {
  const { slack } = await open();
  await slack.goTo('lemma');
  await slack.root.getByRole('button', { name: 'Home' }).click();
  const home = slack.root.getByRole('region', { name: 'Home' });
  await home.getByRole('heading', { name: 'The glossary' }).waitFor();
  await home.getByRole('textbox', { name: 'Search the glossary' }).fill('whats 2pc');
  await home.getByRole('textbox', { name: 'Search the glossary' }).press('Enter');
  await home.getByRole('heading', { name: 'Two-Phase Commit' }).waitFor();
});
