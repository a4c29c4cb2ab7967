import type { ScheduleAction } from '../action.ts';
import type { Card } from '../card.ts';
import type { Form } from '../form.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Term } from '../glossary/term.ts';
import type { TermFinder } from '../search/term-finder.ts';
import type { Tally } from '../tally.ts';
import type { Words } from '../words/words.ts';

/** What core answers to a question: one message, and who may see it. */
export type Reply = {
  readonly card: Card;
  readonly audience: Audience;
  /** For a mention that only the asker should see answered: what a platform without private messages shows instead. */
  readonly standIn?: Card;
};

/** The *asker* alone, or *everyone* in the channel. */
export type Audience = 'asker' | 'everyone';

/** What every reply is made from: the glossary of the workspace, the search over it, the language, the platform. */
export type ReplyContext = {
  readonly glossary: Glossary;
  readonly finder: TermFinder;
  readonly words: Words;
  /** Only the words about how to use the bot differ by platform. */
  readonly platform: Platform;
  /** Nobody but the asker reads here (a direct conversation with the bot): there is nobody to share a card with. */
  readonly isAlone?: boolean;
  /** A thread is read here: sharing posts into it. */
  readonly isInThread?: boolean;
  /** No workspace stands behind it (a Discord direct message): what no workspace owns is all that answers. */
  readonly outsideWorkspace?: boolean;
  /** Today's term of the day here, for the front page. */
  readonly dailyTerm?: Term;
};

export type Platform = 'slack' | 'discord';

/** What a person typed, and where. */
export type Question = {
  /** The text without the command's name and without the mention of the bot. */
  readonly text: string;
  /** A command is answered privately, a mention publicly when sure, what is said to the bot alone where it stands. */
  readonly surface: 'command' | 'mention' | 'direct';
  /** The asker's id on the platform: a public answer can be deleted by this person. */
  readonly asker: string;
  /** A command that asks for a public answer. */
  readonly public?: boolean;
};

/** For everyone: who asked or shared may delete it, and perhaps is named at the foot. */
export type Public = { readonly asker: string; readonly note?: string };

/** Who pressed a button or ran a command; the name is plain text and pings nobody. */
export type Person = { readonly id: string; readonly name: string };

/** What a press leads to. */
export type PressResult =
  /**
   * On a private card it replaces the card; on a public one it is a private copy for the person who pressed. A tally is
   * written to the store before the card is shown.
   */
  | { readonly kind: 'show'; readonly card: Card; readonly tally?: Tally }
  /** A new private message, whatever was pressed; the pressed card stays. */
  | { readonly kind: 'tell'; readonly card: Card }
  /** A new message for everyone in the channel, in Slack in the thread under this message if there is one. */
  | { readonly kind: 'share'; readonly card: Card; readonly thread?: string }
  /** A dialog to be filled in; it is sent off under its own action. */
  | { readonly kind: 'form'; readonly form: Form }
  /** About daily terms: it takes the store to answer, and perhaps a form. */
  | { readonly kind: 'schedule'; readonly action: ScheduleAction }
  /** The pressed message goes away. */
  | { readonly kind: 'delete' };
