import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCORD_LIMITS, renderCard } from '../../../src/adapters/discord/render-card.ts';
import { renderPlain } from '../../../src/adapters/discord/render-plain.ts';
import { answerQuestion } from '../../../src/core/replies/answer-question.ts';
import { COMPARED } from './support/compared-card.ts';
import { randomCard } from './support/random-card.ts';
import { tinyContext } from './support/tiny-glossary.ts';

describe('renderPlain', () => {
  it('says the same without an embed, and keeps the buttons', () => {
    const { card } = answerQuestion(tinyContext(), { text: 'acid', surface: 'mention', asker: '42' });
    expect(renderPlain(card)).toEqual({
      content:
        'ACID\nDatabases · transactions\n\nAtomicity, consistency, isolation, durability.\n\nExample: \nBEGIN;\nCOMMIT;',
      embeds: [],
      components: renderCard(card).components,
    });
  });

  it('shows facts as lines', () => {
    expect(renderPlain(COMPARED).content).toBe(
      [
        'CP or AP?\nDistributed systems',
        'Two ways out of a split.',
        'CP \\*now\\*: Stays right.',
        'AP: Stays \\@up.',
        ': ',
        'Shared by ada',
      ].join('\n\n'),
    );
  });

  it('fits a message and stays literal, whatever core puts on a card', () => {
    const whole = { label: 'Open', action: { kind: 'help' } } as const;
    fc.assert(
      fc.property(randomCard, (card) => {
        const { content, components } = renderPlain(card, whole);
        expect(components.length).toBeLessThanOrEqual(5);
        expect(content.length).toBeLessThanOrEqual(DISCORD_LIMITS.content);
        expect(content.replace(/\\[^A-Za-z0-9\s]/g, 'x')).not.toMatch(/[*_`<>@]/);
      }),
    );
  });
});
