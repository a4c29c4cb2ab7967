import { it } from './support/playground-it.ts';
import { press } from './support/press.ts';

it('comes to a person by settings of their own, from a form', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary daily me');
    await press('Change…', pane.card('Term of the day'));
    const form = pane.root.getByRole('dialog', { name: 'Term of the day' });
    await form.getByRole('textbox', { name: 'Time On' }).fill('07:30');
    await form.getByRole('textbox', { name: 'Time zone' }).fill('Lisbon');
    await form.getByRole('checkbox', { name: 'Saturday' }).check();
    await form.getByRole('combobox', { name: 'Style' }).selectOption({ label: 'Guess first, then reveal' });
    await form.getByRole('button').last().click();
    await pane.card('Term of the day').getByText('07:30 (Europe/Lisbon)').waitFor();
    await pane.card('Term of the day').getByText('Guess first').waitFor();
    await press('Preview', pane.card('Term of the day'));
    await pane.card('The next terms of the day').getByText('Saturday, 5 September').waitFor();
  }
});

it('is told in the form what Slack itself does not take', async ({ open }) => {
  const { slack } = await open();
  await slack.say('/glossary daily me');
  await press('Change…', slack.card('Term of the day'));
  const form = slack.root.getByRole('dialog', { name: 'Term of the day' });
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await form.getByRole('checkbox', { name: day }).uncheck();
  }
  await press('Save', form);
  await form.getByRole('alert').getByText('Days: Please complete this required field.').waitFor();
});

it('shows a time zone by its name, also one with signs that Markdown reads', async ({ open }) => {
  const { panes } = await open();
  for (const pane of panes) {
    await pane.say('/glossary daily me on 9:00 New York');
    await pane.card('Term of the day').getByText('09:00 (America/New_York)').waitFor();
  }
});
