import { ownTurn } from './own-turn.ts';

/** Work of many owners, a little of it at a time and in turn: nobody waits for what another has left to do. */
export type FairQueue = {
  /** Adds work. It never rejects; it resolves with how long, in milliseconds, the owner's other work has to rest. */
  add(owner: string, work: () => Promise<number>): void;
  /** Resolves as soon as nothing waits and nothing is under way. */
  settled(): Promise<void>;
  /** Drops what has not begun. */
  drop(): void;
};

type Limits = {
  /** How much is under way at a time. */
  readonly width: number;
  /** How much of that is one owner's. */
  readonly ownWidth: number;
  readonly now: () => Date;
};

type Lane = { readonly waiting: (() => Promise<number>)[]; running: number; restsUntil: number };

export function createFairQueue({ width, ownWidth, now }: Limits): FairQueue {
  const lanes = new Map<string, Lane>();
  /** The owners whose work may begin, in turn. */
  const turn = new Set<string>();
  let running = 0;
  let size = 0;
  let listeners: (() => void)[] = [];

  return {
    add(owner, work) {
      const lane = lanes.get(owner) ?? { waiting: [], running: 0, restsUntil: 0 };
      lanes.set(owner, lane);
      lane.waiting.push(work);
      size += 1;
      line(owner, lane);
      begin();
    },
    async settled() {
      if (size > 0) await new Promise<void>((resolve) => listeners.push(resolve));
    },
    drop() {
      for (const lane of lanes.values()) size -= lane.waiting.splice(0).length;
      turn.clear();
      tellWhenSettled();
    },
  };

  function begin(): void {
    for (const owner of turn) {
      if (running >= width) return;
      turn.delete(owner);
      const lane = lanes.get(owner);
      const work = lane?.waiting.shift();
      if (!lane || !work) continue;
      void run(owner, lane, work);
      line(owner, lane);
    }
  }

  async function run(owner: string, lane: Lane, work: () => Promise<number>): Promise<void> {
    lane.running += 1;
    running += 1;
    await ownTurn();
    const restMs = await work();
    lane.running -= 1;
    running -= 1;
    size -= 1;
    if (restMs > 0) rest(owner, lane, restMs);
    if (lane.waiting.length === 0 && lane.running === 0 && lane.restsUntil === 0) lanes.delete(owner);
    line(owner, lane);
    begin();
    tellWhenSettled();
  }

  /** Puts an owner at the end of the turn if more of its work may begin. */
  function line(owner: string, lane: Lane): void {
    const isResting = lane.restsUntil > now().getTime();
    if (lane.waiting.length > 0 && lane.running < ownWidth && !isResting) turn.add(owner);
  }

  function rest(owner: string, lane: Lane, ms: number): void {
    const until = now().getTime() + ms;
    if (until <= lane.restsUntil) return;
    lane.restsUntil = until;
    setTimeout(() => {
      if (lane.restsUntil !== until) return;
      lane.restsUntil = 0;
      if (lane.waiting.length === 0 && lane.running === 0) lanes.delete(owner);
      line(owner, lane);
      begin();
    }, ms).unref();
  }

  function tellWhenSettled(): void {
    if (size > 0) return;
    const told = listeners;
    listeners = [];
    for (const tell of told) tell();
  }
}
