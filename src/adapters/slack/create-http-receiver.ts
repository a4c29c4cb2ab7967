import type { RequestListener } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { createBoltLog } from './create-bolt-log.ts';
import { REQUEST_PATH } from './manifest.ts';

/** Anyone can send requests that Slack has not signed, so they must not fill the log. */
const TOLD_EVERY_MS = 60_000;

/** A message's menu sends the most: the whole message, of at most 40,000 characters and 50 blocks. */
const BODY_LIMIT_BYTES = 1024 * 1024;
/** Whoever sends more hears of it and is cut off: the rest is not read, and would hold the connection open. */
const LINGER_MS = 500;

/** Bolt's HTTP receiver, which checks every signature, without a server of its own. */
export function createHttpReceiver(signingSecret: string, log: Logger, now: () => Date) {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: [REQUEST_PATH],
    logger: createBoltLog(log),
    bodyLimit: BODY_LIMIT_BYTES,
  });
  let toldAt = Number.NEGATIVE_INFINITY;

  function tellRefusal(): void {
    const time = now().getTime();
    if (time - toldAt < TOLD_EVERY_MS) return;
    toldAt = time;
    log.warn(
      'A request to %s was refused: its signature does not fit SLACK_SIGNING_SECRET, or it is over five minutes old. If Slack sent it, copy the Signing Secret from https://api.slack.com/apps → your app → Basic Information, and check the clock of this machine.',
      REQUEST_PATH,
    );
  }

  /** For the requests to the one path; it reads the raw body itself. */
  const requestListener: RequestListener = (request, response) => {
    response.once('finish', () => {
      if (response.statusCode === 401) tellRefusal();
      if (response.statusCode === 413) setTimeout(() => request.socket.destroy(), LINGER_MS).unref();
    });
    try {
      receiver.requestListener(request, response);
    } catch {
      // Bolt throws for any other path or method.
      response.writeHead(404).end();
    }
  };
  return { receiver, requestListener };
}
