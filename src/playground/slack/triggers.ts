/** Slack's documentation: a trigger expires three seconds after it was sent. */
const LIFE_MS = 3_000;

type Trigger = { readonly user: string; readonly at: number; isUsed: boolean };

/** The ids that come with what people do, each good for opening one modal at once. */
export class Triggers {
  readonly #known = new Map<string, Trigger>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** A new trigger of what this person did. */
  grant(id: string, user: string): string {
    this.#known.set(id, { user, at: this.#now().getTime(), isUsed: false });
    return id;
  }

  /** Whose it is; or why it opens nothing, in Slack's words (docs.slack.dev/reference/methods/views.open). */
  exchange(id: unknown): { readonly user: string } | { readonly error: string } {
    const trigger = this.#known.get(String(id));
    if (!trigger) return { error: 'invalid_trigger_id' };
    if (trigger.isUsed) return { error: 'exchanged_trigger_id' };
    if (this.#now().getTime() - trigger.at > LIFE_MS) return { error: 'expired_trigger_id' };
    trigger.isUsed = true;
    return { user: trigger.user };
  }
}
