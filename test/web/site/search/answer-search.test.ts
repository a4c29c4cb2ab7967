import { expect, it } from 'vitest';
import { answerQuestion } from '../../../../src/core/replies/answer-question.ts';
import { titleOfSides } from '../../../../src/core/replies/contrast/contrast-side.ts';
import { en } from '../../../../src/core/words/en.ts';
import { answerSearch } from '../../../../src/web/site/search/answer-search.ts';
import { referenceContext } from '../../../support/reference-context.ts';

const QUESTIONS = [
  'acid',
  '2pc',
  'circut braker',
  'what stops calling a failing service',
  'acid and idempotency',
  'scaling',
  'strong',
  'kafka',
  'acidd lockng',
  'cp vs ap',
  'optimistic vs pesimistic locking',
  'difference between raft and kafka',
  'base',
  '2pc vs two-phase commit',
  'how do I cook rice',
];

it.each(QUESTIONS)('“%s” is answered as it is in a chat', async (question) => {
  const context = await referenceContext('slack');
  const { card } = answerQuestion(context, { text: question, surface: 'direct', asker: 'somebody' });
  const answer = answerSearch({ ...context, language: 'en' }, question);
  const said = card.parts.map((part) => JSON.stringify(part)).join('\n');
  switch (answer.kind) {
    case 'found': {
      const names = answer.sides.map((side) => (side.kind === 'term' ? side.owner.name : side.aside.name));
      for (const name of names) expect(card.title + said).toContain(name);
      if (answer.note) expect(`${said}\n${JSON.stringify(card.footer)}`).toContain(answer.note);
      if (answer.missing) expect(said).toContain(en.contrast.missing(answer.missing));
      return;
    }
    case 'compared':
      return expect(card.title).toBe(titleOfSides(en, ...answer.sides));
    case 'unsure': {
      const names = [
        ...answer.asides.map(({ aside }) => aside.name),
        ...answer.terms.map(({ name }) => name),
      ];
      expect([en.unsure.title, ...names.map(en.unsure.one)]).toContain(card.title);
      for (const name of names.slice(0, 5)) expect(said).toContain(name);
      return;
    }
    case 'unknown':
      expect(card.title).toBe(en.unknown.title);
      for (const { name } of answer.suggestions) expect(said).toContain(name);
  }
});
