import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { encodeAction } from '../../core/action.ts';
import type { Button, Card, CardPart, CardRow } from '../../core/card.ts';
import { clip } from '../../core/clip.ts';
import { escapeText } from './escape-text.ts';
import { renderCode, renderMarkup } from './render-markup.ts';

/** The visible part of a message; all three fields are there, so that an edit leaves nothing of the card before. */
export type RenderedCard = {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIComponentInMessageActionRow>[];
};

/** Discord's limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const DISCORD_LIMITS = {
  content: 2_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFooter: 2_048,
  embedSum: 6_000,
  fieldName: 256,
  buttonLabel: 80,
  optionText: 100,
  placeholder: 150,
} as const;

/** Half of what a title may hold: escaping at most doubles it. */
const TITLE = DISCORD_LIMITS.embedTitle / 2;

/** Half of what the name of a field may hold, for the same reason. */
const FIELD_NAME = DISCORD_LIMITS.fieldName / 2;

/** Leaves the embed's sum room for the longest title and description. */
const FOOTER = 1_000;

/** A stripe beside the card; it repeats what the title says and is never the only sign. */
const COLOURS = { definition: 0x4f6bed, daily: 0xd98324, notice: 0x7a8290 } as const;

/** Shows a card as one embed with its rows; a notice of one line is a plain line. */
export function renderCard(card: Card): RenderedCard {
  const title = escapeText(clip(card.title, TITLE));
  const fields = card.parts.flatMap(renderFacts);
  const taken =
    title.length + FOOTER + fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const description = describe(card, DISCORD_LIMITS.embedSum - taken);
  const components = card.rows.map(renderRow);
  if (isOneLine(card)) return { content: title || description, embeds: [], components };
  const embed: APIEmbed = {
    color: COLOURS[card.tone],
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(fields.length > 0 ? { fields } : {}),
    ...(card.footer ? { footer: { text: clip(card.footer, FOOTER) } } : {}),
  };
  return { content: '', embeds: [embed], components };
}

/** The parts fit by their weight; the small line above them takes the room that they and the rest of the card leave. */
function describe({ subtitle, parts }: Card, left: number): string {
  const body = parts
    .map(renderPart)
    .filter((text) => text)
    .join('\n\n');
  if (!subtitle) return body;
  const whole = Math.min(DISCORD_LIMITS.embedDescription, left);
  const room = Math.floor((whole - body.length - '-# \n'.length) / 2);
  return [`-# ${escapeText(clip(oneLine(subtitle), room))}`, body].filter((line) => line).join('\n');
}

function isOneLine({ tone, title, subtitle, parts, footer }: Card): boolean {
  if (tone !== 'notice' || subtitle || footer) return false;
  const [part] = parts;
  if (!part) return true;
  const [block] = part.kind === 'text' ? part.body : [];
  return title === '' && parts.length === 1 && part.kind === 'text' && !part.label
    ? part.body.length === 1 &&
        block?.kind === 'paragraph' &&
        renderPart(part).length <= DISCORD_LIMITS.content
    : false;
}

/** Two facts stand side by side: a wide window has room for three fields in a row, so a pair is a row of its own. */
function renderFacts(part: CardPart): NonNullable<APIEmbed['fields']> {
  if (part.kind !== 'facts') return [];
  return part.facts.map(({ label, body, isWide = false }) => ({
    name: visible(escapeText(clip(oneLine(label), FIELD_NAME))),
    value: visible(renderMarkup(body)),
    inline: !isWide,
  }));
}

/** Facts come under the description, as fields. */
function renderPart(part: CardPart): string {
  if (part.kind === 'facts') return '';
  const body = part.kind === 'code' ? renderCode(part.code, part.language) : renderMarkup(part.body);
  return part.label ? `**${escapeText(oneLine(part.label))}**\n${body}` : body;
}

function renderRow(row: CardRow, index: number): RenderedCard['components'][number] {
  switch (row.kind) {
    case 'buttons':
      return { type: ComponentType.ActionRow, components: row.buttons.map(renderButton) };
    case 'search':
      return { type: ComponentType.ActionRow, components: [renderButton(searchButton(row))] };
    case 'choice':
      return {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            // What is chosen travels in the options; this name only has to differ from the other rows'.
            custom_id: `choice:${index}`,
            placeholder: clip(row.label, DISCORD_LIMITS.placeholder),
            options: row.options.map(({ label, hint, action }) => ({
              label: clip(label, DISCORD_LIMITS.optionText),
              value: encodeAction(action),
              ...(hint ? { description: clip(hint, DISCORD_LIMITS.optionText) } : {}),
            })),
          },
        ],
      };
  }
}

/** Discord has no field in a message: the button opens a dialog with one. */
function searchButton({ label }: Extract<CardRow, { kind: 'search' }>): Button {
  return { label, action: { kind: 'search' }, tone: 'primary' };
}

function renderButton({ label, action, tone }: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: styleOf(tone),
    label: clip(label, DISCORD_LIMITS.buttonLabel),
    custom_id: encodeAction(action),
  };
}

function styleOf(tone: Button['tone']): APIButtonComponentWithCustomId['style'] {
  switch (tone) {
    case 'primary':
      return ButtonStyle.Primary;
    case 'danger':
      return ButtonStyle.Danger;
    case undefined:
      return ButtonStyle.Secondary;
  }
}

/** Discord refuses a field without a name or a value, and takes white space for nothing. */
function visible(text: string): string {
  return text.trim() === '' ? '\u200b' : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
