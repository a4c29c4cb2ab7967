/** A setting is missing or wrong. The message names each variable and what to set it to. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  /** @param problems one or two sentences each: what is wrong, what to do. */
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
