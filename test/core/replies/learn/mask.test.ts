import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Glossary } from '../../../../src/core/glossary/glossary.ts';
import { nameKey } from '../../../../src/core/glossary/name-key.ts';
import type { Term } from '../../../../src/core/glossary/term.ts';
import { markupToText } from '../../../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../../../src/core/markup/parse-markup.ts';
import { mask } from '../../../../src/core/replies/learn/mask.ts';
import { anyGlossary } from '../../any-glossary.ts';
import { referenceGlossary } from '../../reference-glossary.ts';

const BLANK = '_____';

const masked = (text: string, ...names: string[]) => markupToText(mask(parseMarkup(text), names, BLANK));

/** The names of a term that can be found in a text as the search compares names. */
function namesIn(text: string, names: readonly string[]): string[] {
  const whole = ` ${nameKey(text.replaceAll(BLANK, ' '))} `;
  return names.filter((name) => {
    const key = nameKey(name);
    return /[\p{L}\p{N}]/u.test(key) ? whole.includes(` ${key} `) : text.replaceAll(BLANK, '').includes(name);
  });
}

const namesOf = ({ name, aliases }: Term) => [name, ...aliases];

describe('a name is masked', () => {
  it.each<[string, string, string[], string]>([
    ['as it is', 'A circuit breaker trips.', ['Circuit Breaker'], 'A _____ trips.'],
    ['in capitals', 'A CIRCUIT BREAKER trips.', ['Circuit Breaker'], 'A _____ trips.'],
    ['with hyphens', 'A circuit-breaker trips.', ['Circuit Breaker'], 'A _____ trips.'],
    ['without its hyphens', 'Two phase commit votes.', ['Two-Phase Commit'], '_____ votes.'],
    ['run together', 'Every btree is a goroutine.', ['B-tree', 'go routine'], 'Every _____ is a _____.'],
    ['apart', 'A go-routine, a go routine.', ['Goroutine'], 'A _____, a _____.'],
    ['with a slash', 'Go blue/green.', ['Blue-Green'], 'Go _____.'],
    ['as many', 'Indices and indexes.', ['Index'], '_____ and _____.'],
    ['in another form', 'Deferred, deferring, defers.', ['Defer'], '_____, _____, _____.'],
    ['as a word of it', 'It is optimistically locked.', ['Optimistic Locking'], 'It is _____.'],
    ['as a possessive', "Brewer's CAP, Brewer’s CAP.", ["Brewer's"], '_____ CAP, _____ CAP.'],
    ['with accents', 'A naïve resume.', ['Naive', 'Résumé'], 'A _____.'],
    ['by an alias', 'Know o11y.', ['Observability', 'o11y'], 'Know _____.'],
    ['by its acronym', 'TPC and TPCs are tpc.', ['Two-Phase Commit'], '_____ and _____ are tpc.'],
    ['by its bracket', '2PC, or Two-Phase Commit.', ['Two-Phase Commit (2PC)'], '_____, or _____.'],
    ['with its bracket', 'Two-Phase Commit (2PC) votes.', ['Two-Phase Commit (2PC)'], '_____ votes.'],
    ['by each in a bracket', 'Raft, Paxos.', ['Consensus (Raft/Paxos)'], '_____, _____.'],
    ['with signs', 'Use C++ and C.', ['C++'], 'Use _____ and C.'],
    ['inside a longer word', 'Call newCircuitBreaker.', ['Circuit Breaker'], 'Call _____.'],
    ['of signs alone', 'From a → b.', ['→'], 'From a _____ b.'],
    ['in an unspaced script', '使用缓存数据', ['缓存'], '使用_____数据'],
    ['in another script', 'Это Базы Данных.', ['базы данных'], 'Это _____.'],
  ])('%s', (_how, text, names, expected) => {
    expect(masked(text, ...names)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['in code', 'Call `defer f()` now.', 'Call _____ f() now.'],
    ['in a block of code', '```go\ndefer f()\n```', '_____ f()'],
    ['in a link, with the address gone', '[defer](https://a.example/defer)', '_____'],
    ['over marks', 'It is **de**fer*red*.', 'It is _____.'],
    ['in a list', '1. defer\n2. Defers', '1. _____\n2. _____'],
  ])('%s', (_where, text, expected) => {
    expect(masked(text, 'Defer')).toBe(expected);
  });

  it('over lines, with a blank on each', () => {
    expect(masked('Circuit\n\nbreaker.', 'Circuit Breaker')).toBe('_____\n\n_____.');
    expect(masked('1. a\n2. c', '1 a')).toBe('• _____\n2. c');
  });

  it('also when only a masked name parted its words', () => {
    expect(masked('The red big fox.', 'big', 'red fox')).toBe('The _____.');
  });

  it('without a trace of the language of code', () => {
    expect(mask(parseMarkup('```go\nx\n```'), ['Go'], BLANK)).toEqual([{ kind: 'code', code: 'x' }]);
  });
});

describe('other words stay', () => {
  it.each([
    ['What a context is not: text.', 'Contexts'],
    ['A change of the mechanism.', 'chan'],
    ['Nothing of it.', 'Circuit Breaker'],
    ['A circuit with a breaker.', 'Circuit Breaker'],
    ['It is as if.', 'Infrastructure Service'],
  ])('%j without %j', (text, name) => {
    if (name === 'Contexts') expect(masked(text, name)).toBe('What a _____ is not: text.');
    else expect(masked(text, name)).toBe(text);
  });

  it('with their looks', () => {
    expect(mask(parseMarkup('**Bold** `code` defer'), ['Defer'], BLANK)).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Bold', strong: true },
          { text: ' ' },
          { text: 'code', code: true },
          { text: ' _____' },
        ],
      },
    ]);
  });
});

describe('over all terms of the built-in reference', () => {
  let glossary: Glossary;
  beforeAll(async () => {
    glossary = await referenceGlossary();
  });

  it('no name can be found in any definition of the term', () => {
    const left = glossary.terms.flatMap((term) =>
      term.meanings.flatMap(({ definition, inPractice = '' }) =>
        [definition, inPractice].flatMap((text) =>
          namesIn(masked(text, ...namesOf(term)), namesOf(term)).map((name) => `${term.name}: ${name}`),
        ),
      ),
    );
    expect(left).toEqual([]);
  });

  it('a definition made of names alone leaves nothing of them', () => {
    for (const term of glossary.terms) {
      const text = namesOf(term).join(', ');
      expect(masked(text, ...namesOf(term)).replaceAll(BLANK, '')).toMatch(/^[, ]*$/);
    }
  });
});

it('whatever a glossary holds, no name can be found in a masked text', () => {
  fc.assert(
    fc.property(anyGlossary(4), (glossary) => {
      for (const term of glossary.terms) {
        const names = namesOf(term);
        const [{ definition }] = term.meanings;
        for (const text of [definition.slice(0, 300), names.join(' '), names.join('**x**')]) {
          expect(namesIn(masked(text, ...names), names)).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);
