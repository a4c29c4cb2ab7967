/** A block as a bot writes it; `check-blocks.ts` says what it may hold. */
export type SlackBlock = { readonly type: string; readonly [key: string]: unknown };
