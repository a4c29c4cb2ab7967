import type { DialogState } from './dialog-state.ts';

/** What the server tells the page after every change. */
export type PageState = {
  /** What the bot takes for the time. */
  readonly now: string;
  readonly slack: PaneState;
  readonly discord: PaneState;
};

export type PaneState = {
  readonly people: readonly PersonState[];
  readonly channels: readonly ChannelState[];
  readonly messages: readonly MessageState[];
  /** What the bot has published in people's Home tabs, as Slack has them. */
  readonly homes?: readonly HomeState[];
  /** The modals that people have open, as Slack has them. */
  readonly modals?: readonly { readonly person: string; readonly dialog: DialogState }[];
  readonly isConnected: boolean;
  /** The latest faults that somebody has caused, in order. */
  readonly incidents: readonly IncidentState[];
};

/** A fault, with what has come of it so far, step by step. */
export type IncidentState = {
  readonly id: number;
  readonly steps: readonly string[];
  readonly isOver: boolean;
};

export type PersonState = {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
  /** The language of this person's client, as Discord has it. */
  readonly locale?: string;
};

export type ChannelState = {
  readonly id: string;
  readonly name: string;
  /** A direct conversation with this person. */
  readonly person?: string;
  /** A channel that is a thread in another, as Discord has it. */
  readonly isThread?: true;
};

export type MessageState = {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  /** Only this person sees it. */
  readonly privateTo?: string;
  readonly thread?: string;
  /** The message that this one replies to, as Discord has it; it may be gone. */
  readonly replyTo?: string;
  readonly sentAt: string;
  readonly edited: boolean;
  readonly text: string;
  /** Block Kit blocks, or Discord's embeds and components: as the bot sent them. */
  readonly payload: unknown;
  /** There is a payload to look at as it was received. */
  readonly isSentByBot?: true;
  /** From question to answer. */
  readonly answeredAfterMs?: number;
};

/** `view` is as the bot sent it. */
export type HomeState = { readonly person: string; readonly view: unknown };
