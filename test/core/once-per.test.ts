import { expect, it, vi } from 'vitest';
import { oncePer } from '../../src/core/once-per.ts';

it('makes a value once for each object, also when the value is nothing', () => {
  const make = vi.fn(({ name }: { name: string }) => (name === 'none' ? undefined : { of: name }));
  const valueFor = oncePer(make);
  const [a, b, none] = [{ name: 'a' }, { name: 'a' }, { name: 'none' }];
  expect(valueFor(a)).toBe(valueFor(a));
  expect(valueFor(b)).not.toBe(valueFor(a));
  expect([valueFor(none), valueFor(none)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});

it('makes it again when making it failed', () => {
  const make = vi.fn().mockImplementationOnce(() => {
    throw new Error('no');
  });
  const valueFor = oncePer(make);
  const key = {};
  expect(() => valueFor(key)).toThrow('no');
  expect(() => valueFor(key)).not.toThrow();
});
