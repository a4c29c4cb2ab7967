/** What the local Discord answers to a REST call; without a body for 204. */
export type RestAnswer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An error as Discord words it: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function fail(status: number, code: number, message: string): RestAnswer {
  return { status, body: { message, code } };
}
