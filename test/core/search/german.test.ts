import { describe, expect, it } from 'vitest';
import { referenceGlossary } from '../reference-glossary.ts';
import { outcomeOf } from './outcome-of.ts';
import { referenceFinder } from './reference-finder.ts';

const { terms } = await referenceGlossary();
const finder = await referenceFinder();

describe('a term that is asked for in German', () => {
  it.each<[string, (name: string) => string]>([
    ['was ist', (name) => `was ist ${name}`],
    ['was sind', (name) => `Was sind ${name}?`],
    ['was ist ein', (name) => `Was ist ein ${name}?`],
    ['was ist eine', (name) => `was ist eine ${name}`],
    ['was ist der', (name) => `Was ist der ${name}?`],
    ['was ist die', (name) => `Was ist die ${name}`],
    ['was ist denn eigentlich', (name) => `Was ist denn eigentlich ${name}?`],
    ['was genau ist', (name) => `was genau ist ${name}`],
    ['was bedeutet', (name) => `Was bedeutet ${name}?`],
    ['was heißt', (name) => `was heißt ${name}`],
    ['was heisst', (name) => `was heisst ${name}`],
    ['wofür steht', (name) => `Wofür steht ${name}?`],
    ['wofur steht', (name) => `wofur steht ${name}`],
    ['erkläre', (name) => `erkläre ${name}`],
    ['erkläre mir', (name) => `Erkläre mir ${name}`],
    ['erkläre mir bitte', (name) => `erkläre mir bitte ${name}`],
    ['erkläre bitte', (name) => `erkläre bitte ${name}`],
    ['erklär mal', (name) => `erklär mal ${name}`],
    ['kannst du mir … erklären', (name) => `Kannst du mir ${name} erklären?`],
    ['kannst du mir bitte mal die … erklären', (name) => `kannst du mir bitte mal die ${name} erklären`],
    ['wie funktioniert', (name) => `Wie funktioniert ${name}?`],
    ['wie funktioniert ein', (name) => `wie funktioniert ein ${name}`],
    ['was macht ein', (name) => `Was macht ein ${name}?`],
    ['was macht man mit', (name) => `Was macht man mit ${name}?`],
    ['weiß jemand, was … ist', (name) => `Hallo zusammen, weiß jemand, was ${name} ist?`],
    ['definiere', (name) => `definiere ${name}`],
    ['Bedeutung von', (name) => `Bedeutung von ${name}`],
    ['was versteht man unter', (name) => `Was versteht man unter ${name}?`],
    ['… einfach erklärt', (name) => `${name} einfach erklärt`],
    ['a mention', (name) => `@lemma was ist ${name}?`],
  ])('is found: %s', (_way, ask) => {
    const found = terms.map(({ name }) => outcomeOf(finder.find(ask(name))));
    expect(found).toEqual(terms.map(({ id }) => `found ${id}`));
  });

  it.each<[string, (one: string, other: string) => string]>([
    ['Unterschied zwischen … und …', (one, other) => `Unterschied zwischen ${one} und ${other}`],
    ['with the article', (one, other) => `Was ist der Unterschied zwischen ${one} und ${other}?`],
    ['… oder …', (one, other) => `${one} oder ${other}?`],
  ])('is found with another one: %s', (_way, ask) => {
    const pairs = terms.map((term, index) => [term, terms[(index + 1) % terms.length] ?? term] as const);
    const found = pairs.map(([one, other]) => outcomeOf(finder.find(ask(one.name, other.name))));
    expect(found).toEqual(pairs.map(([one, other]) => `found ${one.id} ${other.id}`));
  });

  it.each([
    ['Was ist ACID?', 'acid'],
    ['was ist ein index', 'index'],
    ['was heißt cap', 'cap-theorem'],
    ['wofür steht 2PC', 'two-phase-commit'],
    ['erklär mir mal backpresure', 'backpressure'],
    ['Wie funktioniert das mit dem Circuit Breaker?', 'circuit-breaker'],
    ['Was ist nochmal dieses Optimistic Locking?', 'optimistic-locking'],
    ['Wozu braucht man einen load balancer', 'load-balancer'],
  ])('is found by another name, misspelt, or among other words: %j', (question, id) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${id}`);
  });
});

describe('German talk', () => {
  it.each([
    'Was ist los?',
    'Was ist das?',
    'Wie geht es dir?',
    'Was macht ihr heute Mittag?',
    'Erkläre mir das bitte noch einmal',
    'Kannst du mir mal die Datei schicken?',
    'Wer hat den Build kaputt gemacht?',
    'Das war also gut so',
    'Man hat mir nichts gesagt',
    'Die Pizza ist da!',
    'Ich bin morgen nicht im Büro',
    'Wann ist das nächste Meeting?',
    'Was bedeutet das im Kontext der Umstellung für uns?',
    'Der Kanal ist heute sehr laut',
    'Bitte einmal alle auf die Liste schauen',
    'Was ist der Unterschied zwischen gut und gut gemeint?',
    'Wofür steht der Termin am Freitag?',
    'Wie funktioniert der Drucker im dritten Stock?',
    'Was sind die Öffnungszeiten der Kantine?',
    'Danke, das ist ein guter Hinweis',
    'Not macht erfinderisch',
    'Die Hand ist in der Kasse',
  ])('finds nothing: %j', (sentence) => {
    expect(finder.find(sentence).kind).toBe('unknown');
    expect(finder.findAll(sentence)).toEqual([]);
  });
});

describe('English words that German has, too', () => {
  it.each([
    ['processes die', 'processes die'],
    ['the man in the middle', 'man in the middle'],
  ])('are no frame in English: %j', (question) => {
    expect(finder.find(question).kind).toBe('unknown');
  });
});
