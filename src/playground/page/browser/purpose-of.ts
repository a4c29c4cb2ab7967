const PURPOSES: Readonly<Record<string, string>> = {
  '#general': 'Ask the bot about a term, or mention it.',
  '#term-of-the-day': 'One term each day, by itself.',
  '#random': 'The bot is not in this channel.',
  '#read-only': 'The bot may not write here, but for your eyes.',
  lemma: 'You and the bot, in private.',
};

/** One line on what a channel is for. */
export function purposeOf(channel: string): string | undefined {
  return PURPOSES[channel];
}
