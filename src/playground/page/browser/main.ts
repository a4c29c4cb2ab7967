import { createClockControls } from './clock-controls.ts';
import { offerOnDiscord, sendToDiscord } from './discord-command.ts';
import type { PageState } from './page-state.ts';
import { createPane } from './pane.ts';
import { renderDiscordMessage } from './render-discord-message.ts';
import { renderSlackMessage } from './render-slack-message.ts';
import { offerOnSlack, sendToSlack } from './slack-command.ts';
import { createThemeSwitch } from './theme-switch.ts';

const slack = createPane({
  platform: 'slack',
  title: 'Slack',
  hint: 'Try /define backpressure, /glossary quiz, or @lemma what is 2pc?',
  suggestions: ['/define backpressure', '@lemma what is 2pc?', '/glossary quiz', '/define cp vs ap'],
  render: renderSlackMessage,
  send: sendToSlack,
  offer: offerOnSlack,
  hasReplies: true,
  hasHome: true,
});
const discord = createPane({
  platform: 'discord',
  title: 'Discord',
  hint: 'Try /define backpressure, /glossary home, or @lemma what is 2pc?',
  suggestions: ['/define backpressure', '@lemma what is 2pc?', '/glossary home', '/define cp vs ap'],
  render: renderDiscordMessage,
  send: sendToDiscord,
  offer: offerOnDiscord,
  languages: [
    { locale: 'en-US', name: 'English' },
    { locale: 'de', name: 'Deutsch' },
  ],
});
const clock = createClockControls(() => {
  slack.showDaily();
  discord.showDaily();
});
document.querySelector('main')?.replaceChildren(slack.root, discord.root);
document.querySelector('.top')?.append(clock.root, createThemeSwitch());

const events = new EventSource('/playground/events');
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as PageState;
  clock.show(state.now);
  slack.show(state.slack);
  discord.show(state.discord);
});
