/** Slack's documentation: a trigger expires three seconds after it was sent. */
const LIFE_MS = 3_000;

type Trigger = { readonly user: string; readonly grantedAt: number; isUsed: boolean };

/** The ids that come with what people do, each good for opening one modal at once. */
export class Triggers {
  readonly #known = new Map<string, Trigger>();
  readonly #elapsedMs: () => number;

  constructor(elapsedMs: () => number) {
    this.#elapsedMs = elapsedMs;
  }

  grant(id: string, user: string): void {
    this.#known.set(id, { user, grantedAt: this.#elapsedMs(), isUsed: false });
  }

  /** Whose it is; or why it opens nothing, in Slack's words (docs.slack.dev/reference/methods/views.open). */
  exchange(id: unknown): { readonly user: string } | { readonly error: string } {
    const trigger = this.#known.get(String(id));
    if (!trigger) return { error: 'invalid_trigger_id' };
    if (trigger.isUsed) return { error: 'exchanged_trigger_id' };
    if (this.#elapsedMs() - trigger.grantedAt > LIFE_MS) return { error: 'expired_trigger_id' };
    trigger.isUsed = true;
    return { user: trigger.user };
  }
}
