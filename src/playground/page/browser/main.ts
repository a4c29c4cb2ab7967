import { act } from './act.ts';
import { completeOnDiscord, sendToDiscord } from './discord-command.ts';
import type { PageState } from './page-state.ts';
import { createPane } from './pane.ts';
import { renderDiscordMessage } from './render-discord-message.ts';
import { renderSlackMessage } from './render-slack-message.ts';

const slack = createPane({
  platform: 'slack',
  title: 'Slack',
  hint: 'Try /define backpressure, /glossary, or @lemma what is 2pc?',
  render: renderSlackMessage,
  send: (text, place) => act('slack-write', { ...place, text }),
});
const discord = createPane({
  platform: 'discord',
  title: 'Discord',
  hint: 'Try /define backpressure, /glossary browse, or @lemma what is 2pc?',
  render: renderDiscordMessage,
  send: sendToDiscord,
  complete: completeOnDiscord,
  openThread: (message, place) => act('discord-thread', { ...place, message }),
});
document.querySelector('main')?.replaceChildren(slack.root, discord.root);

const events = new EventSource('/playground/events');
events.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as PageState;
  slack.show(state.slack);
  discord.show(state.discord);
});
