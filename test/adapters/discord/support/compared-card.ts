import type { Card } from '../../../../src/core/card.ts';
import { literal, parseMarkup } from '../../../../src/core/markup/parse-markup.ts';

/** Two things side by side, and a fact of which nothing can be seen. */
export const COMPARED: Card = {
  tone: 'notice',
  title: 'CP or AP?',
  subtitle: 'Distributed systems',
  parts: [
    { kind: 'text', body: literal('Two ways out of a split.') },
    {
      kind: 'facts',
      facts: [
        { label: 'CP *now*', body: parseMarkup('Stays **right**.') },
        { label: 'AP', body: literal('Stays @up.') },
        { label: '\u0007', body: [], isWide: true },
      ],
    },
  ],
  rows: [],
  footer: 'Shared by ada',
};
