import { expect, it } from 'vitest';
import { createPageCache } from '../../../src/web/site/page-cache.ts';

it('makes each page once, and lets go of the oldest', () => {
  const pages = createPageCache(2);
  let made = 0;
  const get = (name: string) =>
    pages.get(name, 'text/html', () => {
      made += 1;
      return `page ${name}`;
    });
  for (const name of ['a', 'b', 'a', 'b']) expect(get(name)?.body.toString()).toBe(`page ${name}`);
  expect(made).toBe(2);
  get('c');
  get('b');
  expect(made).toBe(3);
  get('a');
  expect(made).toBe(4);
});

it('keeps nothing of what is not there, and tells pages apart', () => {
  const pages = createPageCache();
  expect(pages.get('a', 'text/html', () => undefined)).toBeUndefined();
  const [one, other] = ['one', 'other'].map((text) => pages.get(text, 'text/html', () => text)?.etag);
  expect(one).not.toBe(other);
});
