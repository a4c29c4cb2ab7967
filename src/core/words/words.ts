import type { en } from './en.ts';

/** Every text that people see, in one language; the English catalogue gives the shape. */
export type Words = typeof en;
