import { readConfig, secretsOf } from './config.ts';
import { ConfigError } from './config-error.ts';
import { GlossaryError } from './core/glossary/glossary-error.ts';
import { createLog } from './create-log.ts';
import { loadEnvFile } from './load-env-file.ts';
import { startBot } from './start-bot.ts';

/** Whatever hangs by then is left behind; container runtimes kill after ten seconds. */
const STOP_LIMIT_MS = 8_000;

/** What a person can mend is told without a stack. */
function isForThePerson(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof GlossaryError;
}

try {
  loadEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config.logLevel, secretsOf(config));
  // The Slack SDK can reject a promise of its own while it reconnects: a bot that answers must not die of that.
  process.on('unhandledRejection', (err) =>
    log.error({ err }, 'a promise was rejected and nobody caught it'),
  );

  const bot = await startBot(config, log);
  console.log(bot.greeting);
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    void bot.stop().then(
      () => process.exit(0),
      (err) => {
        log.error({ err }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (!isForThePerson(error)) throw error;
  console.error(error.message);
  process.exit(1);
}
