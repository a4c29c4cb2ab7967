/** What can go wrong with one call; each fault is used up after its number of times. */
export type CallFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'refuse'; readonly error: string }
  /** The call takes effect, and the connection breaks before the answer. */
  | { readonly kind: 'lose-reply' }
  /** The call takes effect when `release` is called, and never answers before. */
  | { readonly kind: 'hold'; readonly until: Promise<void> };

/**
 * The calls that a fault may meet: one, the first of several, or any. Those of one place are named with it:
 * `T0LEMMA chat.postMessage`, `POST /channels/400000000000000001/messages`.
 */
export type FaultyCalls = 'any call' | (string & {}) | readonly string[];

type Planned = { readonly meets: (call: string) => boolean; readonly fault: CallFault };

/** Faults to come, by the name of the call (`chat.postMessage`, `response_url`, a route); the oldest first. */
export class FaultPlan {
  #planned: Planned[] = [];
  #outage: CallFault | undefined;

  /** Plans a fault for the next so many of these calls. */
  add(calls: FaultyCalls, fault: CallFault, times = 1): void {
    const named = typeof calls === 'string' ? [calls] : calls;
    const meets = (call: string) => calls === 'any call' || named.includes(call);
    for (let count = 0; count < times; count += 1) this.#planned.push({ meets, fault });
  }

  /** Every call meets this fault, until it is lifted by `undefined`; what is planned waits for so long. */
  setOutage(fault: CallFault | undefined): void {
    this.#outage = fault;
  }

  /** Takes the fault that the next such call meets, if there is one. */
  next(call: string): CallFault | undefined {
    if (this.#outage) return this.#outage;
    const index = this.#planned.findIndex(({ meets }) => meets(call));
    return index < 0 ? undefined : this.#planned.splice(index, 1)[0]?.fault;
  }

  clear(): void {
    this.#planned = [];
    this.#outage = undefined;
  }
}
