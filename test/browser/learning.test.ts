import { expect } from 'vitest';
import { choose } from './support/choose.ts';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

/** What a quiz may offer as answers. */
const DATABASES = /^(ACID|Connection Pooling|Index|N\+1 Query Problem|Optimistic Locking)$/;
const GO = /^(Goroutine|Channel|Defer|Interface|Context)$/;

it('is browsed from the categories to a term, by choosing from lists', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary browse');
    await choose('Databases', 'Choose a category', pane.card('Categories'));
    await choose('ACID', 'Choose a term', pane.card('Databases'));
    await press('Back to Databases', pane.card('ACID'));
    await press('All categories', pane.card('Databases'));
    await pane.card('Categories').waitFor();
  }
});

it('is leafed through from A to Z', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary terms');
    await press('Next page', pane.card('Terms A–Z'));
    await pane.card('Terms A–Z').getByText('page 2 of 2').waitFor();
  }
});

it('shows one random term after another', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary random go');
    const title = pane.messages.getByRole('heading');
    const first = await title.textContent();
    // Chance may show the same one again.
    const another = async () => {
      await press('Another one', pane.messages.last());
      return title.textContent();
    };
    await expect.poll(another, { timeout: 10_000 }).not.toBe(first);
  }
});

it('teaches step by step, forward and back', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary path go');
    await press('Next: Channel', pane.card('Goroutine'));
    await pane.card('Channel').getByText('step 2 of 5').waitFor();
    await press('Before: Goroutine', pane.card('Channel'));
    await pane.card('Goroutine').getByText('step 1 of 5').waitFor();
  }
});

it('asks, says what was right, and asks again', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary quiz databases');
    const question = pane.card('Which term is this?');
    await question.getByRole('button', { name: DATABASES }).first().click();
    await press('Next question', pane.card(/^(Right:|Not .*: it is) /));
    await press('Skip', question);
    await question.waitFor();
  }
});

it('asks a whole channel, and tells each person alone', async ({ open }) => {
  const { slack, discord } = await open();
  await slack.say('/glossary quiz go public');
  await discord.line.fill('/glossary quiz go');
  await press('public', discord.root);
  await discord.line.press('Enter');
  for (const pane of [slack, discord]) {
    const question = pane.card('Which term is this?');
    await question.getByRole('button', { name: 'Delete' }).waitFor();
    await pane.speakAs('bob');
    await question.getByRole('button', { name: GO }).first().click();
    const verdict = pane.card(/^(Right:|Not .*: it is) /);
    await verdict.getByText('only you can see this').waitFor();
    await pane.speakAs('ada');
    await verdict.waitFor({ state: 'detached' });
    await question.waitFor();
  }
});

it('is searched from the front page: in a field in Slack, in a dialog in Discord', async ({ open }) => {
  const { slack, discord } = await open();
  await slack.say('/glossary');
  const field = slack.card('The glossary').getByRole('textbox', { name: 'Search the glossary' });
  await field.fill('whats 2pc');
  await field.press('Enter');
  await slack.card('Two-Phase Commit (2PC)').waitFor();

  await discord.say('/glossary home');
  await press('Search the glossary', discord.card('The glossary'));
  const dialog = discord.root.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Search the glossary' }).fill('whats 2pc');
  await press('Submit', dialog);
  await discord.card('Two-Phase Commit (2PC)').waitFor();
});
