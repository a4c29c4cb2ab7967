import { readConfig } from './config.ts';
import { isForThePerson } from './is-for-the-person.ts';
import { loadEnvFile } from './load-env-file.ts';
import { runBot } from './run-bot.ts';

try {
  loadEnvFile();
  await runBot(readConfig(process.env));
} catch (error) {
  if (!isForThePerson(error)) throw error;
  console.error(error.message);
  process.exit(1);
}
