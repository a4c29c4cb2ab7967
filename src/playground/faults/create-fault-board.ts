import { EventEmitter } from 'node:events';
import type { FaultyPlatform } from './faulty-platform.ts';
import type { Fault, Incident } from './incident.ts';
import { type Pace, TALES, type Tale, type Witness } from './tales.ts';

/** No more than these are remembered. */
const MOST = 8;
const PACE: Pace = { outageMs: 5_000, againMs: 3_000 };

export type FaultBoard = ReturnType<typeof createFaultBoard>;

/** The fault switches of one local platform, with a record of how the bot came through each. */
export function createFaultBoard(platform: FaultyPlatform, pace = PACE) {
  const changes = new EventEmitter();
  const witnesses = new Map<number, Witness>();
  let incidents: readonly Incident[] = [];
  let count = 0;
  platform.onCall((call) => each(({ onCall }) => onCall?.(call)));
  platform.onConnection((open) => each(({ onConnection }) => onConnection?.(open)));
  platform.onAnswer(() => each(({ onAnswer }) => onAnswer?.()));

  return {
    /** Emits `change` whenever an incident has begun or gone on. */
    changes,
    /** The latest, in order. */
    incidents: () => incidents,
    start(fault: Fault): void {
      count += 1;
      const id = count;
      incidents = [...incidents, { id, fault, steps: [], isOver: false }].slice(-MOST);
      const tale: Tale = {
        tell: (step) => goOn(id, step, false),
        end(step) {
          witnesses.delete(id);
          goOn(id, step, true);
        },
      };
      witnesses.set(id, TALES[fault](platform, tale, pace));
    },
  };

  function each(show: (witness: Witness) => void): void {
    for (const witness of [...witnesses.values()]) show(witness);
  }

  function goOn(id: number, step: string, isOver: boolean): void {
    incidents = incidents.map((incident) =>
      incident.id === id ? { ...incident, steps: [...incident.steps, step], isOver } : incident,
    );
    changes.emit('change');
  }
}
