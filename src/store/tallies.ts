import type { Platform } from '../core/replies/reply.ts';
import type { Tally } from '../core/tally.ts';

/** Whose counts they are: a Slack team's or a Discord server's; without a workspace, those of direct messages. */
export type Owner = { readonly platform: Platform; readonly workspace: string };

/** How often a workspace wished for a term that is missing. */
export type WishCount = Owner & {
  /** In the form in which names are the same. */
  readonly wish: string;
  readonly times: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
};

/** How a workspace judged a term's card. */
export type VerdictCount = Owner & {
  readonly termId: string;
  readonly helpful: number;
  readonly unclear: number;
};

/** What is counted, and never by person. */
export type Tallies = TallyReader & {
  addTally(owner: Owner, tally: Tally, at: Date): Promise<void>;
};

export type TallyReader = {
  /** At most `limit` wishes, most wished first. */
  listWishes(whose: Owner | 'all', limit: number): Promise<WishCount[]>;
  /** The verdicts about at most `limit` terms, those first whose cards are most often unclear. */
  listVerdicts(whose: Owner | 'all', limit: number): Promise<VerdictCount[]>;
};
