import type { APIEmbed } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCORD_LIMITS, renderCard } from '../../../src/adapters/discord/render-card.ts';
import { renderPlain } from '../../../src/adapters/discord/render-plain.ts';
import type { Card } from '../../../src/core/card.ts';
import { literal } from '../../../src/core/markup/parse-markup.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { dailyCard } from '../../../src/core/replies/daily.ts';
import { browseCard } from '../../../src/core/replies/lists/browse.ts';
import { staleButtonCard } from '../../../src/core/replies/notices.ts';
import type { Question } from '../../../src/core/replies/reply.ts';
import { COMPARED } from './support/compared-card.ts';
import { randomCard } from './support/random-card.ts';
import { tinyContext } from './support/tiny-glossary.ts';

const context = tinyContext();

function ask(text: string, surface: Question['surface'] = 'command') {
  return answerQuestion(context, { text, surface, asker: '42' });
}

function keyOf(id: string): string {
  return context.glossary.byId.get(id)?.key ?? '';
}

function button(label: string, customId: string, style = 2) {
  return { type: 2, style, label, custom_id: customId };
}

describe('renderCard', () => {
  it('shows a private definition as one embed, with its related terms and Share', () => {
    const breaker = keyOf('circuit-breaker');
    const backpressure = keyOf('backpressure');
    expect(renderCard(ask('flow controll').card)).toEqual({
      content: '',
      embeds: [
        {
          color: 0x4f6bed,
          title: 'Backpressure',
          description: [
            '-# System design · resilience',
            'A way for a slow consumer to tell a fast producer to **slow down**.',
            '',
            '**In practice**',
            'Reactive Streams ask for `n` items at a time.',
          ].join('\n'),
          footer: { text: 'Read “flow controll” as Backpressure.' },
        },
      ],
      components: [
        { type: 1, components: [button('Circuit Breaker', `open:${breaker}:0:${backpressure}`)] },
        {
          type: 1,
          components: [
            button('Share in channel', `share:${backpressure}`),
            button('Glossary home', 'home'),
            button('👍 Helpful', `rate:${backpressure}:helpful:0:`),
            button('👎 Unclear', `rate:${backpressure}:unclear:0:`),
          ],
        },
      ],
    });
  });

  it('shows a public definition with Delete for the asker, and an example as code', () => {
    expect(renderCard(ask('acid', 'mention').card)).toEqual({
      content: '',
      embeds: [
        {
          color: 0x4f6bed,
          title: 'ACID',
          description: [
            '-# Databases · transactions',
            'Atomicity, consistency, isolation, durability.',
            '',
            '**Example**',
            '```sql',
            'BEGIN;',
            'COMMIT;',
            '```',
          ].join('\n'),
        },
      ],
      components: [{ type: 1, components: [button('Delete', 'delete:42')] }],
    });
  });

  it('shows the term of the day under its own colour, with the button that carries its date', () => {
    const term = context.glossary.byId.get('load-balancer');
    if (!term) throw new Error('the fixture has lost a term');
    const rendered = renderCard(dailyCard(context, term, '2026-03-29'));
    expect(rendered.embeds).toEqual([
      {
        color: 0xd98324,
        title: 'Term of the day: Load Balancer',
        description: '-# System design · scaling\nSpreads requests over several servers.',
      },
    ]);
    expect(rendered.components.at(-1)).toEqual({
      type: 1,
      components: [button('Open the full card', `daily:2026-03-29:${keyOf('load-balancer')}`)],
    });
  });

  it('shows a choice as a menu whose values are the actions', () => {
    const [menu] = renderCard(browseCard(context, '')).components;
    const keys = context.glossary.categories.map(({ key }) => key);
    expect(menu).toEqual({
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'choice:0',
          placeholder: 'Choose a category',
          options: [
            { label: 'System design', value: `browse:${keys[0]}:0`, description: '3 terms' },
            { label: 'Databases', value: `browse:${keys[1]}:0`, description: '2 terms' },
          ],
        },
      ],
    });
  });

  it('shows a notice of one line as a line, not as an embed', () => {
    expect(renderCard(staleButtonCard(context))).toEqual({
      content: 'This button is from an older version of me and no longer works. Ask again with `/define`.',
      embeds: [],
      components: [],
    });
    const { standIn } = ask('who knows', 'mention');
    expect(standIn && renderCard(standIn)).toMatchObject({
      content: 'I found no term for that.',
      embeds: [],
    });
  });

  it('shows facts as fields under the text: side by side, or over the whole width', () => {
    expect(renderCard(COMPARED)).toEqual({
      content: '',
      embeds: [
        {
          color: 0x7a8290,
          title: 'CP or AP?',
          description: '-# Distributed systems\nTwo ways out of a split.',
          fields: [
            { name: 'CP \\*now\\*', value: 'Stays **right**.', inline: true },
            { name: 'AP', value: 'Stays \\@up.', inline: true },
            { name: '\u200b', value: '\u200b', inline: false },
          ],
          footer: { text: 'Shared by ada' },
        },
      ],
      components: [],
    });
  });

  it('shows a search as a button, which opens a dialog', () => {
    const search = { kind: 'search', label: 'Search the glossary', example: 'backpressure' } as const;
    const card: Card = { tone: 'notice', title: 'The glossary', parts: [], rows: [search] };
    const row = { type: 1, components: [button('Search the glossary', 'search', 1)] };
    expect(renderCard(card)).toEqual({ content: 'The glossary', embeds: [], components: [row] });
    expect(renderPlain(card)).toEqual({ content: 'The glossary', embeds: [], components: [row] });
  });

  it('gives the line under the title what room the rest leaves, ending at a word', () => {
    const facts = Array.from({ length: 3 }, () => ({
      label: 'x'.repeat(10),
      body: literal('x'.repeat(990)),
    }));
    const [embed] = renderCard({
      tone: 'definition',
      title: '*'.repeat(120),
      subtitle: 'all * words '.repeat(500),
      parts: [{ kind: 'facts', facts }],
      rows: [],
      footer: 'word '.repeat(500),
    }).embeds;
    if (!embed) throw new Error('There is no embed.');
    expectLegal(embed);
    expect(embed.description).toMatch(/^-# .* (all|\\\*|words)…$/);
  });

  it('shows what a term says without letting it act', () => {
    const [embed] = renderCard(ask('trap').card).embeds;
    expect(embed?.title).toBe('Trap \\<\\@1\\> \\*\\*bold\\*\\* \\@everyone');
    expect(embed?.description).toContain('Reads \\@everyone \\<\\@&2\\> click and \\# no heading');
  });

  it('keeps every limit of Discord, whatever core puts on a card', () => {
    fc.assert(
      fc.property(randomCard, (card) => {
        const { content, embeds, components } = renderCard(card);
        expect(content.length).toBeLessThanOrEqual(DISCORD_LIMITS.content);
        expect(content !== '' || embeds.length === 1).toBe(true);
        for (const embed of embeds) expectLegal(embed);
        const shown = [content, ...embeds.flatMap(textsOf)].map(withoutCode).join('\n');
        expect(shown).not.toMatch(/<[@#]|@everyone|\]\((?!<http)/);
        expect(components.length).toBeLessThanOrEqual(5);
        for (const { components: controls } of components) {
          expect(controls.length).toBeGreaterThan(0);
          for (const control of controls) {
            if (control.type === 2 && 'custom_id' in control) {
              expect(control.custom_id.length).toBeLessThanOrEqual(100);
              expect(control.label?.length).toBeLessThanOrEqual(DISCORD_LIMITS.buttonLabel);
            }
            if (control.type === 3) {
              expect(control.options.length).toBeLessThanOrEqual(25);
              for (const { value, label, description = '' } of control.options) {
                expect(Math.max(value.length, label.length, description.length)).toBeLessThanOrEqual(100);
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function textsOf({ description = '', fields = [] }: APIEmbed): string[] {
  return [description, ...fields.flatMap(({ name, value }) => [name, value])];
}

/** Mentions and links are dead in code; what remains must be, too. */
function withoutCode(markdown: string): string {
  return markdown.replace(/```[\s\S]*?\n```|\\[^A-Za-z0-9\s]|(``|`)[\s\S]*?[^`]\1(?!`)/g, 'x');
}

function expectLegal({ title = '', description = '', footer, fields = [] }: APIEmbed) {
  for (const { name, value } of fields) {
    expect(name.trim()).not.toBe('');
    expect(value.trim()).not.toBe('');
    expect(name.length).toBeLessThanOrEqual(DISCORD_LIMITS.fieldName);
    expect(value.length).toBeLessThanOrEqual(1_024);
  }

  expect(title.length).toBeLessThanOrEqual(DISCORD_LIMITS.embedTitle);
  expect(description.length).toBeLessThanOrEqual(DISCORD_LIMITS.embedDescription);
  expect(footer?.text.length ?? 0).toBeLessThanOrEqual(DISCORD_LIMITS.embedFooter);
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const sum = title.length + description.length + inFields + (footer?.text.length ?? 0);
  expect(sum).toBeLessThanOrEqual(DISCORD_LIMITS.embedSum);
}
