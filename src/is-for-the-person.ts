import { ConfigError } from './config-error.ts';
import { GlossaryError } from './core/glossary/glossary-error.ts';

/** What a person can mend is told without a stack. */
export function isForThePerson(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof GlossaryError;
}
