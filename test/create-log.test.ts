import { expect, it } from 'vitest';
import { createLog } from '../src/create-log.ts';

/** Logs with these secrets, and gives what was written. */
function written(secrets: readonly string[], use: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  use(createLog('trace', secrets, { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

it('blots out the given secrets wherever they stand', () => {
  const text = written(['s3cret-of-ours'], (log) => {
    const err = Object.assign(new Error('401 for s3cret-of-ours'), { headers: { auth: 's3cret-of-ours' } });
    log.error({ err, 's3cret-of-ours': 1 }, 'the call with s3cret-of-ours failed');
  });
  expect(text).not.toContain('s3cret-of-ours');
  expect(text.split('[token]').length).toBeGreaterThan(4);
});

it.each([
  'xoxb-123456789012-abcdefghijkl',
  'xapp-1-A0123-456-abcdef',
  'xoxe.xoxp-1-abcdefgh',
  `${'M'.repeat(24)}.GaBcDe.${'k'.repeat(38)}`,
])('blots out %s, which looks like a token, although nobody gave it', (token) => {
  expect(written([], (log) => log.info({ url: `https://host/?token=${token}` }, token))).not.toContain(token);
});

it('writes one JSON object a line, and leaves other texts alone', () => {
  const text = written(['', 'secret'], (log) => log.info({ channel: 'C1' }, 'two\nlines'));
  expect(text.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(text)).toMatchObject({ level: 30, channel: 'C1', msg: 'two\nlines' });
});
