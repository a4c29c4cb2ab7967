/** What can go wrong with one call; each fault is used up after its number of times. */
export type CallFault =
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'refuse'; readonly error: string }
  /** The call takes effect, and the connection breaks before the answer. */
  | { readonly kind: 'lose-reply' }
  /** The call takes effect when `release` is called, and never answers before. */
  | { readonly kind: 'hold'; readonly until: Promise<void> };

/** Faults to come, by the name of the call (`chat.postMessage`, `response_url`, a route); the oldest first. */
export class FaultPlan {
  readonly #planned = new Map<string, CallFault[]>();

  add(call: string, fault: CallFault, times = 1): void {
    const planned = this.#planned.get(call) ?? [];
    this.#planned.set(call, planned);
    for (let count = 0; count < times; count += 1) planned.push(fault);
  }

  /** Takes the fault that the next such call meets, if there is one. */
  next(call: string): CallFault | undefined {
    return this.#planned.get(call)?.shift();
  }

  clear(): void {
    this.#planned.clear();
  }
}
