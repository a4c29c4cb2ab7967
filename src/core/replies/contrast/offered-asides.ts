import { type Button, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { ReplyContext } from '../reply.ts';
import { summariseMarkup } from '../term/summarise.ts';
import type { Line } from '../term/term-list.ts';
import {
  type AsideSide,
  keyOfSide,
  markupOfSide,
  nameOfSide,
  sidesOf,
  titleOfSides,
} from './contrast-side.ts';

/** A line for each of what is only explained in a contrast, once, in however many it is. */
export function asideLines(asides: readonly AsideSide[]): Line[] {
  const byKey = new Map(asides.map((aside) => [keyOfSide(aside), aside]));
  return [...byKey.values()].map((aside) => ({
    name: nameOfSide(aside),
    hint: (limit) => summariseMarkup(markupOfSide(aside), limit),
  }));
}

/** A button for each contrast that they are explained in: “Compare: CP or AP?” */
export function offerButtons(context: ReplyContext, asides: readonly AsideSide[]): Button[] {
  const { contrast } = context.words;
  return [...new Map(asides.map((aside) => [aside.contrast, aside])).values()].flatMap((aside) => {
    const sides = sidesOf(context.glossary, aside);
    if (!sides) return [];
    return {
      label: clip(contrast.offer(titleOfSides(context.words, ...sides)), LABEL_LENGTH),
      action: { kind: 'contrast', sides: sides.map(keyOfSide), trail: [] },
    };
  });
}
