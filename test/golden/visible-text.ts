import type { DiscordMessage } from '../../src/playground/discord/message.ts';
import { controlsOf as discordControls } from '../../src/playground/discord/person.ts';
import { controlsOf as slackControls } from '../../src/playground/slack/controls-of.ts';
import type { SlackMessage } from '../../src/playground/slack/workspace.ts';
import type { Audience, Seen } from './conversation.ts';

type Text = { readonly text?: unknown };
type Field = { readonly name?: unknown; readonly value?: unknown };

/** Lists to choose from, as the platforms write them. */
type SlackList = {
  readonly type: string;
  readonly placeholder?: unknown;
  readonly options?: readonly { readonly description?: unknown }[];
};
type DiscordList = {
  readonly type: number;
  readonly placeholder?: string;
  readonly options?: readonly { readonly description?: string }[];
};

const STRING_SELECT = 3;

const GONE: Seen = { to: 'nobody', text: '', controls: '', hints: [] };

/** The words that a person reads on a Slack card, without marks and buttons. */
function visibleInSlack({ blocks }: SlackMessage): string {
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
function visibleInDiscord({ content, embeds }: DiscordMessage): string {
  const texts = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...((fields ?? []) as Field[]).flatMap(({ name, value }) => [name, value]),
    (footer as Text | undefined)?.text,
  ]);
  const marked = [content, ...texts].filter((text) => typeof text === 'string').join('\n');
  const withoutLinks = marked.replace(/\[((?:\\.|[^\]\\])*)\]\(<[^>]+>\)/g, '$1').replace(/^-# /gm, '');
  return normalise(withoutLinks.replace(/```[a-z+#]*\n/g, '```\n').replace(/\\([^a-z0-9\s])/gi, '$1'));
}

/** What a person sees of a Slack card; its field to search with is a control by its label, as Discord's button is. */
export function seenInSlack(message: SlackMessage, to: Audience): Seen {
  if (message.deleted) return GONE;
  const controls = message.blocks.flatMap((block) =>
    block.type === 'input'
      ? [textOf(block.label)]
      : slackControls({ blocks: [block] }).map(({ label }) => label),
  );
  const lists = message.blocks
    .flatMap(({ elements }) => (Array.isArray(elements) ? (elements as SlackList[]) : []))
    .filter(({ type }) => type === 'static_select');
  const hints = lists.flatMap(({ placeholder, options = [] }) => [
    textOf(placeholder),
    ...options.map(({ description }) => textOf(description)),
  ]);
  return { to, text: visibleInSlack(message), controls: controls.join(' | '), hints };
}

/** What a person sees of a Discord card. */
export function seenInDiscord(message: DiscordMessage, to: Audience): Seen {
  if (message.deleted) return GONE;
  const controls = discordControls(message).map(({ label }) => label);
  const lists = message.components
    .flatMap(({ components }) => (Array.isArray(components) ? (components as DiscordList[]) : []))
    .filter(({ type }) => type === STRING_SELECT);
  const hints = lists.flatMap(({ placeholder = '', options = [] }) => [
    placeholder,
    ...options.map(({ description = '' }) => description),
  ]);
  return { to, text: visibleInDiscord(message), controls: controls.join(' | '), hints };
}

function textOf(text: unknown): string {
  return typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
}

function normalise(text: string): string {
  return (
    text
      .replace(/[*`\u200b]/g, '')
      // What a quiz leaves out is no mark.
      .replace(/(?<!_)_(?!_)/g, '')
      .replaceAll('• ', '- ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
