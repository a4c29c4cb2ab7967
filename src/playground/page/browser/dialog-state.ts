/** A form that the bot has opened for a person. */
export type DialogState = {
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly fields: readonly DialogField[];
};

export type DialogField = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder: string;
  readonly value: string;
  /** In characters. */
  readonly longest: number;
  readonly isRequired: boolean;
  readonly isLong: boolean;
};
