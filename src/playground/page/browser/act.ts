import type { DialogState } from './dialog-state.ts';

/** What the bot sent: by which call, and as it was received. */
export type Payload = { readonly call: string; readonly body: unknown };

export type ActAnswer = {
  readonly error?: string;
  /** Where the person is from now on. */
  readonly channel?: string;
  /** A form that the bot wants filled in. */
  readonly dialog?: DialogState;
  readonly payload?: Payload;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
};

/** Does something as a person; the answer's error is what the platform would tell that person. */
export async function act(name: string, body: unknown): Promise<ActAnswer> {
  try {
    const response = await fetch(`/playground/acts/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as ActAnswer;
  } catch {
    return { error: 'The bot is not running any more. Start it again with npm start.' };
  }
}
