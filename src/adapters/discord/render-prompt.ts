import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { encodeAction } from '../../core/action.ts';
import { clip } from '../../core/clip.ts';
import type { PressResult } from '../../core/replies/reply.ts';

export type Prompt = Extract<PressResult, { kind: 'prompt' }>;

/** Discord's limits: https://discord.com/developers/docs/components/reference */
const TITLE = 45;
const LABEL = 45;
const PLACEHOLDER = 100;

/** Enough for a question; what comes all the same is searched as far as any text is. */
const QUESTION = 300;

const FIELD = 'question';

/** What the dialog for a search is sent off under. */
export const SEARCH = encodeAction({ kind: 'search' });

/** A dialog with one short field. */
export function renderPrompt({ title, label, example }: Prompt): APIModalInteractionResponseCallbackData {
  return {
    custom_id: SEARCH,
    title: clip(title, TITLE),
    components: [
      {
        type: ComponentType.Label,
        label: clip(label, LABEL),
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          placeholder: clip(example, PLACEHOLDER),
          required: true,
          max_length: QUESTION,
        },
      },
    ],
  };
}

/** What was typed into the dialog; anybody may have sent it, so nothing about its fields is taken for granted. */
export function readPrompt({ fields }: ModalSubmitInteraction): string {
  const field = fields.fields.get(FIELD);
  return field?.type === ComponentType.TextInput && typeof field.value === 'string' ? field.value : '';
}
