import { type DestinationStream, type Logger, pino } from 'pino';

/** Anything that looks like a Slack or Discord token, wherever it stands in a line. */
const TOKEN = /\b(?:x(?:ox[a-z]|app)-[\w-]{6,}|[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,})/g;

/**
 * The log, one JSON object a line. Tokens never reach it: the given secrets and whatever looks like a token are
 * blotted out of every line, also in the messages of errors that libraries throw.
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  destination: DestinationStream = process.stderr,
): Logger {
  const known = secrets.filter((secret) => secret.length > 0);
  const write = (line: string) => {
    let safe = line.replace(TOKEN, '[token]');
    for (const secret of known) safe = safe.replaceAll(secret, '[token]');
    destination.write(safe);
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write });
}
