import { type Config, secretsOf } from './config.ts';
import { createLog } from './create-log.ts';
import { isForThePerson } from './is-for-the-person.ts';
import { onOrphaned } from './on-orphaned.ts';

/**
 * Whatever hangs by then is left behind, so that the process ends within five seconds. A daily post under way stands in
 * the store as a claim: the next start looks for it before it posts.
 */
const STOP_LIMIT_MS = 4_500;

/**
 * Runs the bot in this process until a signal ends it; resolves once it has started and greeted.
 * @throws ConfigError or GlossaryError for what a person can mend; the log tells of everything else.
 */
export async function runBot(config: Config): Promise<void> {
  const log = createLog(config.logLevel, secretsOf(config));
  // The Slack SDK can reject a promise of its own while it reconnects: a bot that answers must not die of that.
  process.on('unhandledRejection', (err) =>
    log.error({ err }, 'a promise was rejected and nobody caught it'),
  );
  // By way of the log, for Node itself would print the error as it is, tokens and all.
  const die = (err: unknown, message: string) => {
    log.fatal({ err }, message);
    process.exit(1);
  };
  process.on('uncaughtException', (err) => die(err, 'an error was thrown and nobody caught it'));

  // Loaded now, so that a fault in the settings is told at once.
  const { startBot } = await import('./start-bot.ts');
  const starting = startBot(config, log);
  let isStopping = false;
  const stop = (reason: string) => {
    // A second signal must not cut short what the first one is closing.
    if (isStopping) return;
    isStopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    void starting
      .then((bot) => bot.stop())
      .then(
        () => process.exit(0),
        (err) => die(err, 'could not stop cleanly'),
      );
  };
  // Before the bot has started: whoever reads the greeting may stop it at once.
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  onOrphaned(process.env, () => stop('npm has ended'));

  const bot = await starting.catch((error: unknown) => {
    if (isForThePerson(error)) throw error;
    return die(error, 'the bot could not start');
  });
  if (bot && !isStopping) console.log(bot.greeting);
}
