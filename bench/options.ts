import { parseArgs } from 'node:util';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';

export type Options = {
  readonly sizes: readonly number[];
  readonly engines: readonly Engine[];
  readonly quick: boolean;
};

const SIZES = [27, 1_000, 10_000, 100_000];
const QUICK_SIZES = SIZES.slice(0, 2);

/** @throws when an engine or a size is none. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.size?.map(toSize) ?? (values.quick ? QUICK_SIZES : SIZES),
    engines: values.engine
      ? ENGINES.filter(({ name }) => wanted(values.engine ?? []).has(keyOf(name)))
      : ENGINES,
    quick: values.quick,
  };
}

function toSize(written: string): number {
  const size = Number(written.replace(/[,_]/g, ''));
  if (!Number.isInteger(size) || size < 1)
    throw new Error(
      `“${written}” is no number of terms. Use 27 for the built-in glossary, or 1000 and so on.`,
    );
  return size;
}

function wanted(names: readonly string[]): ReadonlySet<string> {
  const known = new Set(ENGINES.map(({ name }) => keyOf(name)));
  for (const name of names) {
    if (!known.has(keyOf(name)))
      throw new Error(
        `There is no engine “${name}”. Use: ${ENGINES.map((engine) => engine.name).join(', ')}.`,
      );
  }
  return new Set(names.map(keyOf));
}

/** `map`, `fuse` and `minisearch` will do. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/\..*$/, '');
}
