export type Body = Readonly<Record<string, unknown>>;

/** What the Web API answers: `ok`, or an error code. */
export type Answer = { readonly ok: boolean; readonly error?: string; readonly [key: string]: unknown };

export function fail(error: string): Answer & { readonly error: string } {
  return { ok: false, error };
}

/** A refusal with its reasons, as Slack gives them. */
export function invalid(error: string, messages: readonly string[]): Answer & { readonly error: string } {
  return { ...fail(error), response_metadata: { messages } };
}
