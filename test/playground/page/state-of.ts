import { createClock } from '../../../src/playground/clock.ts';
import type { PageState } from '../../../src/playground/page/browser/page-state.ts';
import { toState } from '../../../src/playground/page/state.ts';

type Servers = Pick<Parameters<typeof toState>[0], 'slack' | 'discord'>;

/** What the page shows of these servers, where nobody has caused a fault. */
export function stateOf(servers: Servers): PageState {
  const none = { incidents: () => [] };
  return toState({ ...servers, clock: createClock(), faults: { slack: none, discord: none } });
}
