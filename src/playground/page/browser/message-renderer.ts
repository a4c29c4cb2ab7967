import type { MessageState } from './page-state.ts';

export type RenderTools = {
  readonly nameOf: (id: string) => string;
  /** Presses a button or chooses an option by the code that it carries, or sends what was typed into a field. */
  readonly press: (control: string, typed?: string) => void;
};

/** Shows one message as its platform would. */
export type MessageRenderer = (message: MessageState, tools: RenderTools) => HTMLElement;
