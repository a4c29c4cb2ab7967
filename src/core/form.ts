import type { Action } from './action.ts';

/**
 * A dialog with a few fields. Slack's modals and Discord's both hold it by design: at most five fields, a title of 24
 * characters, labels of 45.
 */
export type Form = {
  readonly title: string;
  /** On the button that sends it off, at most 24 characters. */
  readonly submit: string;
  /** What the form is sent off under. */
  readonly action: Action;
  readonly fields: readonly FormField[];
};

export type FormField = {
  /** Lower-case letters; what its values come back under. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** A line of help, at most 100 characters. */
  readonly hint?: string;
  readonly isOptional?: true;
} & (
  | {
      readonly kind: 'text';
      readonly value?: string;
      /** Shown in the empty field, at most 100 characters. */
      readonly example?: string;
      readonly longest: number;
    }
  | {
      readonly kind: 'choice';
      /** At most 25: Discord's limit. */
      readonly options: readonly FormOption[];
      /** Values of the options that are chosen beforehand. */
      readonly chosen: readonly string[];
      /** How many may be chosen. */
      readonly most: number;
    }
);

/** The label holds at most `LABEL_LENGTH`, the value 75 characters. */
export type FormOption = { readonly label: string; readonly value: string };

/** What was filled in, by the fields' names: one text, or what was chosen. Anybody may have sent it. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a field, by its name: Slack shows it under the field, Discord on a card with a way back. */
export type FormFaults = Readonly<Record<string, string>>;
