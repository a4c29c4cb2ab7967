import { controlsOf as discordControls } from '../../src/playground/discord/person.ts';
import type { DiscordMessage } from '../../src/playground/discord/world.ts';
import { controlsOf as slackControls } from '../../src/playground/slack/controls-of.ts';
import type { SlackMessage } from '../../src/playground/slack/workspace.ts';

type Text = { readonly text?: unknown };
type Field = { readonly name?: unknown; readonly value?: unknown };

/** The words that a person reads on a Slack card, without marks and buttons. */
export function visibleInSlack({ blocks }: SlackMessage): string {
  const texts = blocks.flatMap(({ type, text, elements, fields }) => {
    if (type === 'actions') return [];
    const parts = [text, ...((fields ?? []) as Text[]), ...((elements ?? []) as Text[])];
    return parts.map((part) => (part as Text | undefined)?.text);
  });
  const marked = texts.filter((text) => typeof text === 'string').join('\n');
  const withoutLinks = marked.replace(/<(https?:[^|>]+)\|([^>]*)>/g, '$2');
  return normalise(withoutLinks.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

/** The words that a person reads on a Discord card, without marks and buttons. */
export function visibleInDiscord({ content, embeds }: DiscordMessage): string {
  const texts = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...((fields ?? []) as Field[]).flatMap(({ name, value }) => [name, value]),
    (footer as Text | undefined)?.text,
  ]);
  const marked = [content, ...texts].filter((text) => typeof text === 'string').join('\n');
  const withoutLinks = marked.replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]+>\)/g, '$1').replace(/^-# /gm, '');
  return normalise(withoutLinks.replace(/```[a-z+#]*\n/g, '```\n').replace(/\\([^\w\s])/g, '$1'));
}

/** The labels of a Slack card's buttons and options, in order. */
export function controlsInSlack(message: SlackMessage): string[] {
  return slackControls(message).map(({ label }) => label);
}

/** The labels of a Discord card's buttons and options, in order. */
export function controlsInDiscord(message: DiscordMessage): string[] {
  return discordControls(message).map(({ label }) => label);
}

function normalise(text: string): string {
  return text
    .replace(/[*_`\u200b]/g, '')
    .replaceAll('• ', '- ')
    .replace(/\s+/g, ' ')
    .trim();
}
