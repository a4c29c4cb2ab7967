import { expect, it } from 'vitest';
import { GlossaryError } from '../../../src/core/glossary/glossary-error.ts';

const fault = { file: 'a.yaml', line: 3, column: 7, message: 'What is wrong. What to do.' };

it('has a line for each fault that an editor can jump from', () => {
  expect(new GlossaryError([fault, { ...fault, line: 9 }]).message).toBe(
    'a.yaml:3:7  What is wrong. What to do.\na.yaml:9:7  What is wrong. What to do.',
  );
});

it('shows the first fifty, counts the rest and holds all', () => {
  const error = new GlossaryError(Array.from({ length: 60 }, () => fault));
  expect(error.message.split('\n')).toHaveLength(51);
  expect(error.message).toMatch(/\nand 10 more faults\.$/);
  expect(error.faults).toHaveLength(60);
});
