import type {
  InputBlock,
  KnownBlock,
  MrkdwnElement,
  PlainTextElement,
  SectionBlock,
  Button as SlackButton,
} from '@slack/types';
import { encodeAction } from '../../core/action.ts';
import type { Button, Card, CardPart, CardRow, ChoiceOption, Fact } from '../../core/card.ts';
import { cardToText } from '../../core/card-to-text.ts';
import { clip } from '../../core/clip.ts';
import type { Audience } from '../../core/replies/reply.ts';
import { escapeText } from './escape-text.ts';
import { renderCode, renderMarkup, renderStrong } from './render-markup.ts';

// Slack's limits, from docs.slack.dev/reference/block-kit and the comments of @slack/types 3.2.
const HEADER_LENGTH = 150;
const SECTION_LENGTH = 3_000;
/** In one section. */
const FIELDS = 10;
const BUTTON_LENGTH = 75;
const PLACEHOLDER_LENGTH = 150;
/** Slack shows about 4,000 characters of a message's text. */
const TEXT_LENGTH = 3_900;

/** The action id of a list to choose from; what was chosen stands in the option. */
const CHOICE_ACTION = 'choose';

/** The action id of the field for a question. */
const SEARCH_ACTION = 'search';

export type RenderedCard = { readonly blocks: KnownBlock[]; readonly text: string };

/**
 * A card as Block Kit, with the plain text that notifications and screen readers use. Its rows tell by their block
 * ids whom the card is for, because a press in a direct message does not say.
 */
export function renderCard(card: Card, audience: Audience): RenderedCard {
  const blocks: KnownBlock[] = [
    ...(card.title ? [{ type: 'header', text: plain(clip(card.title, HEADER_LENGTH)) } as const] : []),
    ...smallLine(card.subtitle),
    ...card.parts.flatMap(renderPart),
    ...card.rows.map((row, index) => renderRow(row, `${audience}-${index}`)),
    ...smallLine(card.footer),
  ];
  return { blocks, text: renderText(card) };
}

/** Whether the row with this block id stands on a card that one person sees. */
export function isPrivateRow(blockId: string): boolean {
  return blockId.startsWith('asker-');
}

function renderPart(part: CardPart): KnownBlock[] {
  if (part.kind === 'facts') return renderFacts(part.facts);
  const label = part.label ? `${renderStrong(part.label)}\n` : '';
  const blocks = part.kind === 'code' ? [renderCode(part.code)] : renderMarkup(part.body);
  const texts: string[] = [];
  for (const block of blocks.filter((text) => text.trim())) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 2 + block.length <= SECTION_LENGTH) {
      texts[texts.length - 1] = `${last}\n\n${block}`;
    } else {
      texts.push(texts.length === 0 ? label + block : block);
    }
  }
  return texts.map((text) => ({ type: 'section', text: mrkdwn(text) }));
}

/** Facts side by side are the fields of one section; a wide one is the text of its own, because a field takes half a line. */
function renderFacts(facts: readonly Fact[]): KnownBlock[] {
  const sections: SectionBlock[] = [];
  let fields: MrkdwnElement[] = [];
  for (const { label, body, isWide = false } of facts) {
    const text = [renderStrong(label), ...renderMarkup(body)].filter((line) => line.trim()).join('\n');
    if (isWide) {
      sections.push({ type: 'section', text: mrkdwn(text) });
      fields = [];
      continue;
    }
    if (fields.length % FIELDS === 0) {
      fields = [];
      sections.push({ type: 'section', fields });
    }
    fields.push(mrkdwn(text));
  }
  return sections;
}

function renderRow(row: CardRow, blockId: string): KnownBlock {
  if (row.kind === 'search') return renderSearch(row, blockId);
  if (row.kind === 'buttons') {
    return { type: 'actions', block_id: blockId, elements: row.buttons.map(renderButton) };
  }
  const select = {
    type: 'static_select',
    action_id: CHOICE_ACTION,
    placeholder: plain(clip(row.label, PLACEHOLDER_LENGTH)),
    options: row.options.map(renderOption),
  } as const;
  return { type: 'actions', block_id: blockId, elements: [select] };
}

/** What is typed is asked when Enter is pressed. */
function renderSearch({ label, example }: Extract<CardRow, { kind: 'search' }>, blockId: string): InputBlock {
  return {
    type: 'input',
    block_id: blockId,
    dispatch_action: true,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: SEARCH_ACTION,
      placeholder: plain(clip(example, PLACEHOLDER_LENGTH)),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}

function renderButton({ label, action, tone }: Button): SlackButton {
  return {
    type: 'button',
    text: plain(clip(label, BUTTON_LENGTH)),
    action_id: encodeAction(action),
    ...(tone ? { style: tone } : {}),
  };
}

function renderOption({ label, hint, action }: ChoiceOption) {
  return {
    text: plain(clip(label, BUTTON_LENGTH)),
    ...(hint ? { description: plain(clip(hint, BUTTON_LENGTH)) } : {}),
    value: encodeAction(action),
  };
}

function smallLine(text: string | undefined): KnownBlock[] {
  return text ? [{ type: 'context', elements: [plain(text)] }] : [];
}

/** `verbatim` keeps Slack from making links of bare addresses, #names and @names. */
function mrkdwn(text: string): MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Plain text is literal to Slack but for emoji names, which are turned off. */
function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** Cut at a word before it is escaped, so that no escape is cut in two. */
function renderText(card: Card): string {
  const words = cardToText(card);
  let limit = TEXT_LENGTH;
  let text = escapeText(clip(words, limit));
  while (text.length > TEXT_LENGTH) {
    limit -= text.length - TEXT_LENGTH;
    text = escapeText(clip(words, limit));
  }
  return text;
}
