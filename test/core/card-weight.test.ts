import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighBlock, weighPart, weighRun, weighText } from '../../src/core/card-weight.ts';

it.each([
  ['word', 4],
  ['&', 5],
  ['<>', 8],
  ['*a*', 5],
  ['a\nb', 4],
  ['😀', 2],
  ['', 0],
])('weighs %j as %i', (text, weight) => {
  expect(weighText(text)).toBe(weight);
});

it('is never below what either platform makes of a text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab&<>*_~`|\\#-+.()[]{}!@:"\n😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, (written) => {
      const onSlack = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const onDiscord = written.replaceAll(/[\\*_~`|#\-+.()[\]{}!@:"<>]/g, '\\$&');
      expect(weighText(written)).toBeGreaterThanOrEqual(Math.max(onSlack.length, onDiscord.length));
    }),
  );
});

it('adds up from runs to parts, with room for the marks', () => {
  const run = { text: 'word' };
  const block = { kind: 'paragraph', runs: [run, run] } as const;
  expect(weighRun(run)).toBeGreaterThan(4);
  expect(weighRun({ ...run, url: 'https://a' })).toBeGreaterThan(weighRun(run) + 'https://a'.length);
  expect(weighBlock(block)).toBeGreaterThanOrEqual(2 * weighRun(run));
  expect(weighPart({ kind: 'text', label: 'Label', body: [block, block] })).toBeGreaterThan(
    2 * weighBlock(block) + 5,
  );
  expect(weighPart({ kind: 'code', language: 'go', code: 'x' })).toBe(
    weighBlock({ kind: 'code', language: 'go', code: 'x' }),
  );
});
