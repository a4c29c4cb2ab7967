import { expect } from 'vitest';
import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

it('shares a card with everyone, until who shared it takes it back', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/define acid');
    await press('Share in channel', pane.card('ACID'));
    const shared = pane.card('ACID').filter({ hasText: 'Shared by' });
    await shared.waitFor();
    await pane.speakAs('bob');
    await press('CAP Theorem', shared);
    await pane.card('CAP Theorem').getByText('only you can see this').waitFor();

    await pane.speakAs('ada');
    await press('Delete', shared);
    await shared.waitFor({ state: 'detached' });
  }
});

it('answers everyone at once when asked to', async ({ open }) => {
  const { slack, discord } = await open();
  await slack.say('/define acid public');
  await discord.line.fill('/define acid');
  await press('public', discord.root);
  await discord.line.press('Enter');
  for (const pane of [slack, discord]) {
    await pane.card('ACID').waitFor();
    await pane.speakAs('bob');
    await pane.card('ACID').waitFor();
    expect(await pane.message('only you can see this').count()).toBe(0);
  }
});

it('explains a thread: in Slack to whoever asked, in Discord to whoever presses', async ({ open }) => {
  const { slack, discord } = await open();
  await slack.say('Our load balancer retries');
  await slack.use('Reply in thread', slack.message('Our load balancer'));
  await slack.say('so add a circuit breaker');
  await slack.say('@lemma explain');
  await slack.card('2 terms here').getByText('only you can see this').waitFor();
  await press('Share to thread', slack.card('2 terms here'));
  await slack.message('Shared by').getByRole('button', { name: 'Circuit Breaker' }).waitFor();

  await discord.say('Our load balancer retries');
  await discord.use('Open a thread', discord.message('Our load balancer'));
  await discord.say('so add a circuit breaker');
  await discord.say('@lemma explain');
  await press('See the terms', discord.message('I know 2 terms of this thread.'));
  await discord.card('2 terms here').getByText('only you can see this').waitFor();
});

it('shares what a message holds where the message is', async ({ open }) => {
  const { slack, discord } = await open();
  for (const [pane, share] of [
    [slack, 'Share to thread'],
    [discord, 'Share in channel'],
  ] as const) {
    await pane.say('A circuit breaker, please');
    await pane.use('Define terms here', pane.message('A circuit breaker'));
    await press(share, pane.card('One term here'));
    await pane.message('Shared by').getByRole('heading', { name: 'Circuit Breaker' }).waitFor();
  }
});

it('answers in a direct conversation without being called', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.goTo('lemma');
    await pane.say('what is 2pc?');
    await pane.card('Two-Phase Commit (2PC)').waitFor();
  }
});

it('completes what is typed in Discord, by keyboard alone', async ({ open }) => {
  const { page, discord } = await open();
  await discord.line.fill('/define circ');
  await discord.root.getByRole('button', { name: 'Circuit Breaker' }).waitFor();
  await discord.line.press('ArrowDown');
  await page.keyboard.press('Enter');
  await discord.card('Circuit Breaker').waitFor();
});

it('lists the slash commands of Slack while one is being typed', async ({ open }) => {
  const { slack } = await open();
  await slack.line.fill('/glo');
  await slack.root.getByRole('button', { name: '/glossary home | browse' }).click();
  await slack.root.getByText('/glossary home | browse').last().waitFor();
  await slack.line.pressSequentially('help');
  await slack.line.press('Enter');
  await slack.card('Hello, I am Lemma').waitFor();
});

it('speaks German to who has set it in Discord, also in names of commands', async ({ open }) => {
  const { discord } = await open();
  await discord.root.getByLabel('Language in Discord').selectOption({ label: 'Deutsch' });
  await discord.say('/definiere acid');
  await discord.card('ACID').getByRole('button', { name: 'Im Kanal teilen' }).waitFor();
});

it('has had its term of the day in the channel for it', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.goTo('#term-of-the-day');
    const post = pane.message('Term of the day');
    await press('Open the full card', post);
    await pane.message('only you can see this').waitFor();
  }
});

it('tells what the platform refuses', async ({ open }) => {
  const { slack, discord } = await open();
  await slack.say('/nonsense');
  await slack.root.getByText('/nonsense is not a valid command.').waitFor();
  await discord.say('/nonsense');
  await discord.root.getByText('The bot has no such command.').waitFor();
});
