import type { en } from './en.ts';

/** Every text that people see, in one language; the English catalogue gives the shape, and a translation satisfies it. */
export type Words = Translated<typeof en>;

/** The same shape with any texts in it: that English has just two words somewhere binds no other language. */
export type Translated<Shape> = Shape extends string
  ? string
  : Shape extends readonly string[]
    ? readonly string[]
    : Shape extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : { readonly [Name in keyof Shape]: Translated<Shape[Name]> };
