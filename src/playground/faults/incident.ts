/** What a contributor can do to a local platform. */
export const FAULTS = ['drop', 'rate-limit', 'twice', 'lose-reply', 'outage'] as const;
export type Fault = (typeof FAULTS)[number];

/** One fault, and what has come of it so far. */
export type Incident = {
  readonly id: number;
  readonly fault: Fault;
  /** In order, as a person reads them. */
  readonly steps: readonly string[];
  /** Whether the bot has come through it. */
  readonly isOver: boolean;
};
