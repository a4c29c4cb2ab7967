import { createTermFinder } from '../../src/core/search/build-term-finder.ts';
import { fuse } from '../engines/fuse.ts';
import type { Load } from '../load.ts';
import { timeWork } from './time-questions.ts';

/** About as much as a person writes in one message. */
const LENGTH = 5_000;

/** fuse.js takes minutes over such a message in larger glossaries. */
const FUSE_TERMS = 100;

export type MessageTimes = {
  readonly find: number;
  readonly findAll: number;
  readonly fuse: number | undefined;
};

/** How many milliseconds a long message takes: as a question, and searched for all terms in it. */
export async function measureMessage({ glossary, questions }: Load, quick: boolean): Promise<MessageTimes> {
  const message = makeMessage({ glossary, questions });
  const finder = createTermFinder(glossary);
  const index = glossary.terms.length <= FUSE_TERMS ? await fuse.build(glossary, () => {}) : undefined;
  return {
    find: timeWork(() => finder.find(message), quick),
    findAll: timeWork(() => finder.findAll(message), quick),
    fuse: index && timeWork(() => index.search(message), quick),
  };
}

/** Definitions and questions by turns, from all over the glossary. */
function makeMessage({ glossary: { terms }, questions }: Pick<Load, 'glossary' | 'questions'>): string {
  let message = '';
  for (let turn = 0; message.length < LENGTH; turn += 1) {
    const term = terms[Math.imul(turn, 7_919) % terms.length];
    const question = questions[Math.imul(turn, 37) % questions.length];
    message += `${term?.meanings[0].definition} ${question?.question}. `;
  }
  return message.slice(0, LENGTH);
}
