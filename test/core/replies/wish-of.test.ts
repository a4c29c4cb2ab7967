import { expect, it } from 'vitest';
import { wishOf } from '../../../src/core/replies/wish-of.ts';

it.each([
  'was ist kafka',
  'Was ist eine Kafka?',
  'erkläre mir bitte kafka',
  'wofür steht Kafka?',
  'Wie funktioniert Kafka',
  'kannst du mir mal die kafka erklären',
  'hallo zusammen, was ist kafka?',
])('a wish in German is what is wished for, without the words around it: %j', (question) => {
  expect(wishOf(question)).toBe('kafka');
});
