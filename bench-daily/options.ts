import { parseArgs } from 'node:util';
import type { StoreKind } from '../chaos/scene.ts';
import type { Platform } from '../src/core/replies/reply.ts';

export type Options = {
  readonly platforms: readonly Platform[];
  readonly stores: readonly StoreKind[];
  readonly workspaces: number;
  /** Channels of each workspace, all with a subscription. */
  readonly channels: number;
  /** How long a platform takes for an answer. */
  readonly latencyMs: number;
};

/** @throws Error when a value is none of those that an option takes. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      platform: { type: 'string', multiple: true, default: ['slack', 'discord'] },
      store: { type: 'string', multiple: true, default: ['embedded', 'postgres'] },
      workspaces: { type: 'string', default: '1000' },
      channels: { type: 'string', default: '10' },
      latency: { type: 'string', default: '100' },
    },
  });
  return {
    platforms: values.platform.map((name) => oneOf('platform', ['slack', 'discord'] as const, name)),
    stores: values.store.map((name) => oneOf('store', ['embedded', 'postgres'] as const, name)),
    workspaces: toNumber('workspaces', values.workspaces, 2),
    channels: toNumber('channels', values.channels, 1),
    latencyMs: toNumber('latency', values.latency, 0),
  };
}

function oneOf<Name extends string>(option: string, names: readonly Name[], written: string): Name {
  const name = names.find((each) => each === written);
  if (!name) throw new Error(`--${option} takes ${names.join(' or ')}, not “${written}”.`);
  return name;
}

function toNumber(option: string, written: string, least: number): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${option} takes a whole number from ${least} on.`);
  return number;
}
