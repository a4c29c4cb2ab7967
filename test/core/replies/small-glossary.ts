import type { Term } from '../../../src/core/glossary/term.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';

/** Terms of every kind that a card treats differently. */
export const context = contextOf(
  glossaryOf(
    `
category: Databases
terms:
  - id: acid
    name: ACID
    aliases: [ACID properties]
    tags: [transactions, consistency]
    definition: Four **properties** of a transaction. There is more to say.
    inPractice: Watch the isolation level.
    example: { language: sql, code: COMMIT; }
    links:
      - { title: Isolation, url: "https://a.example/iso" }
      - { title: Durability, url: "https://a.example/dur" }
    related: [index, raft]
  - id: index
    name: Index
    definition: Finds rows quickly.
  - id: index-maths
    name: Index (maths)
    definition: A small number below a letter.
  - id: flat-file
    name: Flat File
    definition: What was there before.
    status: deprecated
    replacedBy: index
  - id: punch-card
    name: Punch Card
    definition: What was there before that.
    status: deprecated
`,
    JSON.stringify({
      category: 'Distributed systems',
      terms: [
        { id: 'raft', name: 'Raft', aliases: ['raft consensus'], definition: 'Machines agree on a log.' },
        {
          id: 'epic',
          name: 'Epic',
          definition: 'It is long. '.repeat(70),
          inPractice: 'A sentence of it. '.repeat(130),
        },
        {
          id: 'context',
          name: 'Context',
          meanings: [
            { context: 'in Go', definition: 'Carries deadlines.' },
            { context: 'in React', definition: 'Passes values down.', inPractice: 'Use it sparingly.' },
          ],
        },
      ],
    }),
  ),
);

export function termOf(id: string): Term {
  const term = context.glossary.byId.get(id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
}

export const keyOf = (id: string) => termOf(id).key;
