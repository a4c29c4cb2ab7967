/** An object of JSON as it comes from the bot. */
export type Json = Readonly<Record<string, unknown>>;
