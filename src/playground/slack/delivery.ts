/** Something that Slack tells an app: an event, a command, or an interaction (a press, a shortcut, a submitted view). */
export type Envelope = {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly retryAttempt?: number;
  readonly retryReason?: string;
};

export type Acknowledgement =
  | { readonly acked: true; readonly body?: unknown }
  | { readonly acked: false; readonly reason: 'timeout' | 'no connection' | 'connection lost' | 'refused' };

/** Hands an envelope to the app, by Socket Mode or HTTP, and waits for its acknowledgement. */
export type Delivery = (envelope: Envelope) => Promise<Acknowledgement>;
