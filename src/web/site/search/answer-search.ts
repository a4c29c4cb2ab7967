import { contrastsOf } from '../../../core/glossary/contrast-index.ts';
import type { Glossary } from '../../../core/glossary/glossary.ts';
import type { Contrast, Term } from '../../../core/glossary/term.ts';
import type { Markup } from '../../../core/markup/markup.ts';
import type { Comparison } from '../../../core/replies/contrast/compare-sides.ts';
import { inCommon } from '../../../core/replies/contrast/contrast-common.ts';
import {
  type AsideSide,
  keyOfSide,
  type Side,
  termSide,
  writtenSide,
} from '../../../core/replies/contrast/contrast-side.ts';
import { howBothRead, howSidesRead } from '../../../core/replies/contrast/how-sides-read.ts';
import { howFound } from '../../../core/replies/how-found.ts';
import { quote } from '../../../core/replies/quote.ts';
import { readAsked } from '../../../core/replies/read-asked.ts';
import type { ReplyContext } from '../../../core/replies/reply.ts';
import type { Resolution } from '../../../core/search/resolution.ts';
import type { TermFinder } from '../../../core/search/term-finder.ts';
import { type Language, wordsFor } from '../../../core/words/words-for.ts';

/** What the site answers to a question: what a chat would, and how the question was read where it is not plain. */
export type SearchAnswer =
  | {
      readonly kind: 'found';
      readonly sides: readonly Side[];
      readonly note?: string;
      readonly missing?: string;
    }
  | Compared
  | { readonly kind: 'unsure'; readonly asides: readonly AsideSide[]; readonly terms: readonly Term[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Term[] };

type Compared = {
  readonly kind: 'compared';
  readonly sides: readonly [Side, Side];
  readonly contrast?: Contrast;
  readonly inCommon: Markup;
  readonly note?: string;
};

type Searched = { readonly glossary: Glossary; readonly finder: TermFinder; readonly language: Language };

/** Reads a question as core/replies/answer-question.ts does: as two things to be told apart, or as one to be found. */
export function answerSearch({ glossary, finder, language }: Searched, question: string): SearchAnswer {
  const words = wordsFor(undefined, language);
  // Which platform's matters only to words about using a bot.
  const context: ReplyContext = { glossary, finder, words, platform: 'slack' };
  const { resolution, comparison } = readAsked(context, question);
  return comparison ? answerComparison(context, comparison) : answerResolution(context, resolution, question);
}

function answerResolution({ words }: ReplyContext, resolution: Resolution, question: string): SearchAnswer {
  switch (resolution.kind) {
    case 'found': {
      const { matches } = resolution;
      const [first] = matches;
      const note = matches.length === 1 ? howFound(words, first, question) : undefined;
      return { kind: 'found', sides: matches.map(({ term }) => termSide(term)), ...(note ? { note } : {}) };
    }
    case 'unsure':
      return { kind: 'unsure', asides: [], terms: resolution.candidates.map(({ term }) => term) };
    case 'unknown':
      return resolution;
  }
}

function answerComparison(context: ReplyContext, comparison: Comparison): SearchAnswer {
  const { words, glossary } = context;
  switch (comparison.kind) {
    case 'pair': {
      const { sides, reads } = comparison;
      const [one, other] = sides;
      if (keyOfSide(one) === keyOfSide(other)) {
        const both = howBothRead(words, reads);
        return { kind: 'found', sides: [one], ...(both ? { note: both } : {}) };
      }
      const note = howSidesRead(words, reads);
      const told = contrastsOf(glossary).between(writtenSide(one), writtenSide(other));
      return {
        kind: 'compared',
        sides,
        ...(told ? { contrast: told.contrast } : {}),
        inCommon: inCommon(context, one, other),
        ...(note ? { note } : {}),
      };
    }
    case 'half': {
      const note = howSidesRead(words, [comparison.read]);
      const missing = quote(comparison.missing);
      return { kind: 'found', sides: [comparison.read.side], missing, ...(note ? { note } : {}) };
    }
    case 'unsure':
      return { kind: 'unsure', asides: comparison.asides, terms: comparison.terms };
  }
}
