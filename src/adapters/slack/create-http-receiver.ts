import type { RequestListener } from 'node:http';
import { type Logger as BoltLog, HTTPReceiver } from '@slack/bolt';
import { REQUEST_PATH } from './manifest.ts';

/** Bolt's HTTP receiver, which checks every signature, without a server of its own. */
export function createHttpReceiver(signingSecret: string, log: BoltLog) {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: [REQUEST_PATH], logger: log });
  /** For the requests to the one path; it reads the raw body itself. */
  const requestListener: RequestListener = (request, response) => {
    try {
      receiver.requestListener(request, response);
    } catch {
      // Bolt throws for any other path or method.
      response.writeHead(404).end();
    }
  };
  return { receiver, requestListener };
}
