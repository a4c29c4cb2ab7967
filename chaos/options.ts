import { parseArgs } from 'node:util';
import type { StoreKind } from './scene.ts';

export type Options = {
  readonly seed: number;
  readonly runs: number;
  readonly days: number;
  /** How many runs go on at a time: most of a run is waiting for processes. */
  readonly parallel: number;
  /** Which store the run of a seed is on. */
  readonly storeFor: (seed: number) => StoreKind;
};

/** @throws Error when a number or the store is none. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '300' },
      days: { type: 'string', default: '14' },
      parallel: { type: 'string', default: '3' },
      store: { type: 'string', default: 'both' },
    },
  });
  return {
    seed: toNumber('seed', values.seed),
    runs: toNumber('runs', values.runs),
    days: toNumber('days', values.days),
    parallel: toNumber('parallel', values.parallel),
    storeFor: toStore(values.store),
  };
}

function toNumber(name: string, written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes a whole number from 1 on.`);
  return number;
}

function toStore(written: string): Options['storeFor'] {
  switch (written) {
    case 'embedded':
    case 'postgres':
      return () => written;
    case 'both':
      return (seed) => (seed % 3 === 0 ? 'embedded' : 'postgres');
    default:
      throw new Error(`“${written}” is no store. Use embedded, postgres or both.`);
  }
}
