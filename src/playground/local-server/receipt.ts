/** How a message of the bot reached the local server. */
export type Receipt = {
  /** A method, a route, or `acknowledgement` for what came with one. */
  readonly call: string;
  /** As it was received. */
  readonly body: unknown;
  /** From handing the question out to receiving this, in milliseconds; absent when nobody had asked. */
  readonly answeredAfterMs?: number;
};
