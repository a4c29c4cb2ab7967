/** A form that the bot has opened for a person. */
export type DialogState = {
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly fields: readonly DialogField[];
};

export type DialogField = TextField | ChoiceField;

type Field = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly isRequired: boolean;
  /** What the bot found wrong with what was sent. */
  readonly error?: string;
};

export type TextField = Field & {
  readonly kind: 'text';
  readonly placeholder: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  readonly isLong: boolean;
};

export type ChoiceField = Field & {
  readonly kind: 'choice';
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly chosen: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
};

/** What stands in the fields, by their ids: a text, or what is chosen. */
export type DialogValues = Readonly<Record<string, string | readonly string[]>>;
