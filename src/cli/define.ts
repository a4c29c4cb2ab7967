import { answerQuestion } from '../core/replies/answer-question.ts';
import { type Language, wordsFor } from '../core/words/words-for.ts';
import { readGlossary } from '../glossary-files/read-glossary.ts';
import { buildShelf } from '../library.ts';
import { cardToTerminal } from './card-to-terminal.ts';
import { readLines } from './read-lines.ts';
import { resolutionToJson } from './resolution-to-json.ts';
import type { Terminal } from './terminal.ts';

export type DefineOptions = {
  readonly question: string;
  readonly glossaryPaths: readonly string[];
  /** In which the card is. */
  readonly language: Language;
  readonly json: boolean;
  /** Reads one question a line and writes one JSON object a line, in order. */
  readonly stdin: boolean;
};

/** `lemma define`: the card of a term, or what the search made of each question. */
export async function define(options: DefineOptions, terminal: Terminal): Promise<number> {
  const isBlank = options.question.trim() === '';
  if (options.stdin && !isBlank) {
    terminal.complain('With --stdin the questions come from the standard input. Leave the other one out.');
    return 2;
  }
  if (!options.stdin && isBlank) {
    terminal.complain('There is no question. Write one, such as: lemma define "cap theorem"');
    return 2;
  }
  const { glossary, finder } = await buildShelf(await readGlossary(options.glossaryPaths));
  const toJson = (question: string) => JSON.stringify(resolutionToJson(question, finder.find(question)));
  if (options.stdin) {
    for await (const line of readLines(terminal.input)) await terminal.write(`${toJson(line)}\n`);
    return 0;
  }
  if (options.json) {
    await terminal.write(`${toJson(options.question)}\n`);
    return 0;
  }
  const words = wordsFor(undefined, options.language);
  const context = { glossary, finder, words, platform: 'slack' } as const;
  const { card } = answerQuestion(context, { text: options.question, surface: 'direct', asker: 'terminal' });
  await terminal.write(`${cardToTerminal(card, terminal.colours)}\n`);
  return 0;
}
