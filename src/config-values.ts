import { z } from 'zod';

/** A whole number from 0 to `most`. */
export function wholeNumber(name: string, standard: number, most: number, advice: string) {
  const message = (input: unknown) => `${name} is “${input}”. Set it to ${advice}.`;
  return z
    .string()
    .regex(/^\d+$/, { error: (issue) => message(issue.input) })
    .transform(Number)
    .refine((value) => value <= most, { error: (issue) => message(issue.input) })
    .default(standard);
}

/** One of a few words. */
export function oneOf<const Word extends string>(name: string, words: readonly [Word, ...Word[]]) {
  const advice = words.length > 2 ? `one of ${words.join(', ')}` : words.join(' or ');
  return z.enum(words, { error: ({ input }) => `${name} is “${input}”. Set it to ${advice}.` });
}

/** A channel's name would do for posting, but not for finding the post again, nor once somebody renames the channel. */
export function channelId(name: string, pattern: RegExp, advice: string) {
  return z
    .string()
    .trim()
    .regex(pattern, {
      error: (issue) => `${name} is “${issue.input}”. Set it to the channel's id (${advice}).`,
    })
    .optional();
}

/** An address of the web. */
export function address(name: string, example: string) {
  return z
    .string()
    .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
      error: (issue) => `${name} is “${issue.input}”. Set it to an address such as ${example}.`,
    })
    .optional();
}

/** Turns a parser that throws into a zod transform whose fault names the variable. */
export function orFault<Value>(name: string, parse: (text: string) => Value) {
  return (text: string, context: z.RefinementCtx<string>): Value => {
    try {
      return parse(text);
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `${name}: ${error instanceof Error ? error.message : error}`,
      });
      return z.NEVER;
    }
  };
}
