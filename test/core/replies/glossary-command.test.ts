import { describe, expect, it } from 'vitest';
import { cardToText } from '../../../src/core/card-to-text.ts';
import {
  answerGlossary,
  readGlossaryCommand,
  SUBCOMMANDS,
} from '../../../src/core/replies/glossary-command.ts';
import { helpCard } from '../../../src/core/replies/help.ts';
import { glossaryOf } from '../glossary-of.ts';
import { contextOf } from './context-of.ts';
import { context } from './small-glossary.ts';

const goPublic = contextOf(
  glossaryOf('category: Go public\nterms: [{ name: One, definition: A }, { name: Two, definition: B }]'),
);

const read = (typed: string, given = context) => readGlossaryCommand(given, typed, 'U7');

function reply(typed: string, given = context) {
  const command = read(typed, given);
  return command && command.name !== 'daily' ? answerGlossary(given, command, () => 0) : undefined;
}

describe('what is typed behind /glossary', () => {
  it.each([
    ['', 'home', ''],
    ['  ', 'home', ''],
    ['home', 'home', ''],
    ['BROWSE  Distributed   systems', 'browse', 'Distributed systems'],
    ['tag reliability', 'tag', 'reliability'],
    ['terms', 'terms', ''],
    ['random databases', 'random', 'databases'],
    ['path two-phase commit', 'path', 'two-phase commit'],
    ['databases', 'browse', 'databases'],
    ['distributed systems', 'browse', 'distributed systems'],
    ['acid', 'define', 'acid'],
    ['what is raft consensus', 'define', 'what is raft consensus'],
    ['raft consenus', 'define', 'raft consenus'],
    ['transaction', 'define', 'transaction'],
  ])('%j is %s about %j', (typed, name, about) => {
    expect(read(typed)).toEqual({ name, about, isPublic: false, asker: 'U7' });
  });

  it.each([
    ['daily', ''],
    ['daily on 9:30  berlin', 'on 9:30 berlin'],
    ['DAILY off me', 'off me'],
    ['daily public', 'public'],
  ])('%j is about daily terms, with all that stands behind it: %j', (typed, about) => {
    expect(read(typed)).toEqual({ name: 'daily', about });
  });

  it.each(['pizza', 'data', '☕', 'which machines agree on a log'])('%j is none of them', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  it('may name the subcommand in the language of the bot, or in English', () => {
    const { words } = context;
    const names = { ...words.names, tag: 'etikett', public: 'öffentlich' };
    const foreign = { ...context, words: { ...words, names } };
    expect(read('Etikett x', foreign)).toMatchObject({ name: 'tag', about: 'x' });
    expect(read('tag x', foreign)).toMatchObject({ name: 'tag', about: 'x' });
    expect(read('quiz öffentlich', foreign)).toMatchObject({ isPublic: true, about: '' });
    expect(read('quiz public', foreign)).toMatchObject({ isPublic: true, about: '' });
  });

  it.each([
    ['acid public', 'define', 'acid'],
    ['raft consenus PUBLIC', 'define', 'raft consenus'],
    ['databases public', 'browse', 'databases'],
    ['random databases public', 'random', 'databases'],
    ['browse public', 'browse', ''],
  ])('may ask for a public answer: %j is %s about %j', (typed, name, about) => {
    expect(read(typed)).toEqual({ name, about, isPublic: true, asker: 'U7' });
  });

  it.each(['go public', 'browse go public', 'random go public'])(
    'does not where a category is called so: %j',
    (typed) => {
      expect(read(typed, goPublic)).toMatchObject({ about: 'go public', isPublic: false });
    },
  );

  it('may ask for a public quiz, unless a category is called so', () => {
    expect(read('quiz public')).toMatchObject({ about: '', isPublic: true });
    expect(read('quiz databases PUBLIC')).toMatchObject({ about: 'databases', isPublic: true });
    expect(read('quiz databases')).toMatchObject({ about: 'databases', isPublic: false });
    expect(read('quiz go public', goPublic)).toMatchObject({ about: 'go public', isPublic: false });
    expect(read('quiz go public public', goPublic)).toMatchObject({ about: 'go public', isPublic: true });
  });
});

describe('the answer', () => {
  it.each([
    ['', 'The glossary'],
    ['browse', 'Categories'],
    ['browse data', 'Databases'],
    ['tag', 'Tags'],
    ['tag consistency', 'Tagged “consistency”'],
    ['terms', 'Terms A–Z'],
    ['random', 'ACID'],
    ['random distributed', 'Raft'],
    ['path', 'Learning paths'],
    ['path databases', 'ACID'],
    ['path raft', 'Raft'],
    ['quiz', 'Which term is this?'],
    ['help', 'Hello, I am Lemma'],
    ['databases', 'Databases'],
    ['acid', 'ACID'],
  ])('to %j is “%s”, for the asker alone', (typed, title) => {
    expect(reply(typed)).toMatchObject({ audience: 'asker', card: { title } });
  });

  it('says how the name of a term was read', () => {
    expect(reply('acid properties')?.card.footer).toBe('“acid properties” is another name for ACID.');
  });

  it('to a public quiz is for everyone', () => {
    const answer = reply('quiz databases public');
    expect(answer).toMatchObject({ audience: 'everyone', card: { title: 'Which term is this?' } });
    expect(answer && cardToText(answer.card)).toContain('only you see');
  });

  it('to a public quiz is for the asker where nobody else is, or there is nothing to ask', () => {
    expect(reply('quiz public', { ...context, isAlone: true })).toMatchObject({ audience: 'asker' });
    expect(reply('quiz public', contextOf(glossaryOf()))).toMatchObject({ audience: 'asker' });
  });

  it('to a public quiz about no category is all of them, for the asker', () => {
    const answer = reply('quiz pizza public');
    expect(answer).toMatchObject({ audience: 'asker', card: { title: 'Categories' } });
    expect(answer && cardToText(answer.card)).toContain('There is no category “pizza”.');
  });

  it('to a term is for everyone where that is asked for, and the term is sure', () => {
    expect(reply('acid public')).toMatchObject({ audience: 'everyone', card: { title: 'ACID' } });
    expect(reply('transaction public')).toMatchObject({ audience: 'asker' });
  });

  it('to anything else is for the asker, and says so where everyone was to see it', () => {
    expect(reply('random databases public')).toMatchObject({
      audience: 'asker',
      card: {
        title: 'ACID',
        footer: 'Only a term or a quiz can be for everyone in the channel; this is for you.',
      },
    });
    expect(reply('random public', { ...context, isAlone: true })?.card).not.toHaveProperty('footer');
  });

  it('to a quiz about no category says so', () => {
    expect(reply('quiz pizza')?.card.footer).toBe(
      'There is no category “pizza”, so this is about all of them.',
    );
  });

  it.each(SUBCOMMANDS.filter((name) => name !== 'daily'))('of an empty glossary stands too: %s', (name) => {
    const given = contextOf(glossaryOf());
    const { card } = answerGlossary(given, { name, about: 'x', isPublic: true, asker: 'U7' }, () => 0);
    expect(cardToText(card).length).toBeGreaterThan(20);
  });
});

describe('the help', () => {
  it.each(['slack', 'discord'] as const)('on %s names every command and ability', (platform) => {
    const text = cardToText(helpCard({ ...context, platform }));
    for (const each of ['/define', 'vs', 'public', '@Lemma', 'explain', 'Define terms here', 'misspelt'])
      expect(text).toContain(each);
    const listed = SUBCOMMANDS.filter((name) => name !== 'help' && name !== 'home');
    for (const name of listed) expect(text).toContain(`/glossary ${name}`);
    expect(text.split('\n').length).toBeLessThan(16);
  });

  it('begins with a word about a command it doesn’t know', () => {
    expect(cardToText(helpCard(context, 'dance'))).toContain(
      'Hello, I am Lemma\n\nI don’t know “dance”. This is what I can do.',
    );
  });
});
