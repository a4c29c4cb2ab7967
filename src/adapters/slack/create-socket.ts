import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger as BoltLog, SocketModeReceiver } from '@slack/bolt';
import { clientOptions } from './client-options.ts';
import { explainSocketRefusal } from './identify.ts';

/** Slack says hello within a second of connecting; a connection without one is no use. */
const HELLO_TIMEOUT_MS = 15_000;
/** How long Slack may take to return a goodbye before the connection is let go. */
const GOODBYE_MS = 100;
/** How long without a pong until a connection counts as lost; a busy machine may stand still for a second or two. */
const PING_TIMEOUT_MS = 4_000;

export type Socket = {
  readonly receiver: SocketModeReceiver;
  /**
   * Connects once; resolves at Slack's hello.
   * @throws ConfigError when Slack refuses the app token, and whatever else stood in the way.
   */
  connect(): Promise<void>;
  /** Resolves when the connection has ended, whoever ended it. */
  ended(): Promise<void>;
  disconnect(): Promise<void>;
};

/**
 * A Socket Mode connection that does not reconnect by itself. The client's own way back ends in an unhandled rejection
 * and silence after three failed calls in a row, and backs off without a bound (socket-mode 3.1): `keepConnected` does
 * it instead.
 */
export function createSocket(
  appToken: string,
  apiUrl: string | undefined,
  callTimeoutMs: number,
  log: BoltLog,
): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: log,
    clientPingTimeout: PING_TIMEOUT_MS,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, callTimeoutMs) },
  });
  const { client } = receiver;
  let connections = 0;
  // At Slack's request to connect anew the client says goodbye by itself.
  client.on('ws_message', (message: unknown) => {
    if (asksToLeave(message)) void letGo(connections);
  });

  /**
   * After the goodbyes Slack leaves the TCP connection to the app, and the client waits for Slack (socket-mode 3.1):
   * asked once more, it lets go.
   */
  async function letGo(connection: number): Promise<void> {
    await sleep(GOODBYE_MS);
    if (connection === connections) await client.disconnect();
  }

  async function disconnect(): Promise<void> {
    await Promise.race([client.disconnect(), letGo(connections)]);
  }

  return {
    receiver,
    async connect() {
      connections += 1;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(
          () => reject(new Error('Slack took the connection but said no hello.')),
          HELLO_TIMEOUT_MS,
        );
      });
      try {
        await Promise.race([receiver.start(), late]);
      } catch (error) {
        void disconnect();
        throw explainSocketRefusal(error ?? new Error('Slack closed the connection before its hello.'));
      } finally {
        clearTimeout(timer);
      }
    },
    ended: () => new Promise((resolve) => client.once('disconnected', () => resolve())),
    disconnect,
  };
}

function asksToLeave(message: unknown): boolean {
  if (typeof message !== 'string') return false;
  try {
    const parsed: unknown = JSON.parse(message);
    return typeof parsed === 'object' && parsed !== null && 'type' in parsed && parsed.type === 'disconnect';
  } catch {
    return false;
  }
}
