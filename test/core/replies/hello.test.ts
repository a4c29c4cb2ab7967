import { expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import { helloCard } from '../../../src/core/replies/hello.ts';
import { context } from './small-glossary.ts';

it.each([
  ['slack', 'Hello! Ask me with `/define backpressure`, or mention me: I explain the team’s terms.'],
  ['discord', 'Hello! Ask me with `/define`, or mention me: I explain the team’s terms.'],
] as const)('says hello on %s in one line', (platform, line) => {
  expect(cardToText(helloCard({ ...context, platform }))).toBe(line);
});
