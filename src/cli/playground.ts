import { readConfig } from '../config.ts';
import { runBot } from '../run-bot.ts';

/**
 * Runs the bot on the local platforms. Tokens that are set are left alone, and so is whatever the real bot remembers.
 * Resolves once it has started; a signal ends it.
 * @throws ConfigError or GlossaryError for what a person can mend.
 */
export async function playground(env: NodeJS.ProcessEnv): Promise<void> {
  const { HOST, PORT, LOG_LEVEL, GLOSSARY_PATH, LEMMA_LANGUAGE, DATA_DIR } = env;
  await runBot(readConfig({ HOST, PORT, LOG_LEVEL, GLOSSARY_PATH, LEMMA_LANGUAGE, DATA_DIR }));
}
