/** Questions that nobody answers are forgotten when so many others came after them. */
const MOST_RUNNING = 100;

type Running = { readonly marks: readonly string[]; readonly startedAt: number };

/** Measures from handing a question to the bot to receiving its answer, which is told by the marks of its question. */
export class Stopwatch {
  readonly #elapsedMs: () => number;
  #running: Running[] = [];

  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  start(...marks: string[]): void {
    this.#running = [...this.#running, { marks, startedAt: this.#elapsedMs() }].slice(-MOST_RUNNING);
  }

  /** Milliseconds since the oldest question with one of these marks, which counts as answered by that. */
  stop(...marks: unknown[]): number | undefined {
    const found = this.#running.find((each) => each.marks.some((mark) => marks.includes(mark)));
    if (!found) return undefined;
    this.#running = this.#running.filter((each) => each !== found);
    return this.since(found.startedAt);
  }

  since(startedAt: number): number {
    return this.#elapsedMs() - startedAt;
  }
}
