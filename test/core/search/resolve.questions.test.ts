import { describe, expect, it } from 'vitest';
import { outcomeOf } from './outcome-of.ts';
import { referenceFinder } from './reference-finder.ts';

const finder = await referenceFinder();

describe('a name in a question', () => {
  it.each([
    ['what is a circuit breaker?', 'circuit-breaker'],
    ['What’s 2PC', 'two-phase-commit'],
    ['whats 2pc??', 'two-phase-commit'],
    ['define: service mesh', 'service-mesh'],
    ['define context', 'context'],
    ['explain idempotency to me please', 'idempotency'],
    ['can you explain optimistic locking to me?', 'optimistic-locking'],
    ['how does raft work', 'consensus-algorithm'],
    ['what does ACID stand for', 'acid'],
    ['tell me about load balancing', 'load-balancer'],
    ['what is a channel in Go', 'channel'],
    ['what does defer do in go', 'defer'],
    ['@lemma what does acid mean', 'acid'],
    ['<@U0LEMMA> acid', 'acid'],
    ['acid <@!123456789012345678>', 'acid'],
    ['hi! service mesh, thanks', 'service-mesh'],
    ['difference between raft and paxos', 'consensus-algorithm'],
  ])('is found: %j', (question, id) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${id}`);
  });

  it.each([
    ['acid vs cap', 'acid cap-theorem'],
    ['what’s the difference between ACID and CAP?', 'acid cap-theorem'],
    ['backpressure or circuit breaker', 'backpressure circuit-breaker'],
    ['idempotency, ACID and 2PC', 'idempotency acid two-phase-commit'],
    ['raft, paxos and CAP', 'consensus-algorithm cap-theorem'],
    ['channel, defer and context', 'channel defer context'],
    ['raft or acid', 'consensus-algorithm acid'],
  ])('is found with the others, each once and in the order asked: %j', (question, ids) => {
    expect(outcomeOf(finder.find(question))).toBe(`found ${ids}`);
  });
});

describe('a misspelt name', () => {
  it.each([
    ['bakpressure', 'backpressure'],
    ['curcuit braker', 'circuit-breaker'],
    ['circit brekar', 'circuit-breaker'],
    ['circuitbraker', 'circuit-breaker'],
    ['eventual consistancy', 'eventual-consistency'],
    ['imutable infrastructure', 'immutable-infrastructure'],
    ['indempotency', 'idempotency'],
    ['obervability', 'observability'],
    ['conecton poolling', 'connection-pooling'],
    ['goruotine', 'goroutine'],
    ['goroutin', 'goroutine'],
    ['backpressur', 'backpressure'],
    ['inteface', 'interface'],
    ['deffer', 'defer'],
    ['chanel', 'channel'],
    ['contex', 'context'],
    ['idnex', 'index'],
    ['jurnaling', 'journaling'],
    ['blue gren deployment', 'blue-green-deployment'],
    ['paxso', 'consensus-algorithm'],
    ['memory maped file', 'memory-mapped-file'],
    ['two phase comit', 'two-phase-commit'],
    ['whats a gorotine', 'goroutine'],
    ['how does a goroutin work', 'goroutine'],
  ])('is mended and said to be: %j', (question, id) => {
    const resolution = finder.find(question);
    expect(outcomeOf(resolution)).toBe(`found ${id}`);
    expect(resolution.kind === 'found' && resolution.matches[0].how).toBe('spelling');
  });

  it.each([
    'transaction',
    'transactions',
    'a transaction',
    'what is a transaction',
    'node',
    'cat',
    'gap',
    'raff',
    'acidic',
    'contest',
    'defend',
    'circuits',
    'pooled',
  ])('is not seen in real words: %j', (question) => {
    expect(finder.find(question).kind).not.toBe('found');
  });
});

describe('a description', () => {
  it.each([
    ['thing that stops calling a failing service', 'circuit-breaker'],
    ['safe to retry a request', 'idempotency'],
    ['how do nodes agree on a single value', 'consensus-algorithm'],
    ['lightweight thread managed by the Go runtime', 'goroutine'],
    ['how to cancel work in Go when the client disconnects?', 'context'],
    ['never patch a running server', 'immutable-infrastructure'],
    ['how do hard links work', 'inode'],
    ['why is my ORM so slow, it runs a query for every row', 'n-plus-one-query-problem'],
    ['too many connections to postgres', 'connection-pooling'],
    ['spread traffic over several servers', 'load-balancer'],
    ['two out of three guarantees distributed database', 'cap-theorem'],
    ['atomicity consistency isolation durability', 'acid'],
    ['sidecar proxies next to each service', 'service-mesh'],
    ['release without downtime using two environments', 'blue-green-deployment'],
    ['phase 1 prepare, phase 2 commit', 'two-phase-commit'],
    ['crash recovery filesystem log of changes', 'journaling'],
  ])('finds the term it describes: %j', (question, id) => {
    const resolution = finder.find(question);
    expect(outcomeOf(resolution)).toBe(`found ${id}`);
    expect(resolution.kind === 'found' && resolution.matches[0]).toMatchObject({ how: 'description' });
  });

  it.each([
    ['transaction', 'acid'],
    ['deployment', 'blue-green-deployment'],
    ['consistency', 'cap-theorem'],
    ['breaker', 'circuit-breaker'],
    ['lock', 'optimistic-locking'],
    ['replication', 'consensus-algorithm'],
  ])('too vague for one term offers at most five: %j', (question, likely) => {
    const resolution = finder.find(question);
    const ids = resolution.kind === 'unsure' ? resolution.candidates.map(({ term }) => term.id) : [];
    expect(ids).toContain(likely);
    expect(ids.length).toBeLessThanOrEqual(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a question that no term answers', () => {
  it.each([
    'pizza',
    '**x** [a',
    'kubernetes',
    'quicksort',
    'bloom filter',
    'rate limiting',
    'consistent hashing',
    'what is the weather in Berlin',
    'what’s our vacation policy',
    'who broke the build',
    'should I wear a cap today',
    'I changed the channel',
    'the channel is too noisy',
    'how do I become eventually happy',
    'index finger',
    'how are you',
    'hello',
    'asdfghjkl',
    'the',
    'what is it',
    'how does it work',
    '123',
  ])('is unknown: %j', (question) => {
    expect(finder.find(question).kind).toBe('unknown');
  });

  it.each([
    ['sircut brekar', 'circuit-breaker'],
    ['raff', 'consensus-algorithm'],
  ])('suggests what looks like %j', (question, id) => {
    expect(outcomeOf(finder.find(question))).toBe(`unknown ${id}`);
  });

  it('suggests nothing for a whole sentence', () => {
    expect(finder.find('where do we keep the keys of the office')).toEqual({
      kind: 'unknown',
      suggestions: [],
    });
  });
});

describe('an odd text', () => {
  it.each([
    '',
    ' \t\n ',
    '?',
    '…',
    '🍕',
    '👩‍👩‍👧‍👦',
    '<@U1>',
    '@lemma',
    '‮ ‬',
    '\u0000\u0007\u001b',
    '\ud83d',
    '((((',
    '%s %n \\x00',
    'שלום עולם',
    'x'.repeat(5_000),
    '🍕'.repeat(2_500),
    'a '.repeat(2_500),
    '@'.repeat(5_000),
    '<@'.repeat(2_500),
  ])('answers no term: %j', (question) => {
    expect(finder.find(question).kind).toBe('unknown');
  });

  it.each([
    'backpressure\u202e',
    '\u202bbackpressure\u202c',
    '\u0007backpressure\u0000',
    'backpressure 🎉',
    '🎉🎉 backpressure?!',
    'back\u00adpressure',
    'ｂａｃｋｐｒｅｓｓｕｒｅ',
  ])('does not hide the name in it: %j', (question) => {
    expect(outcomeOf(finder.find(question))).toBe('found backpressure');
  });

  it('finds a name at the start of a very long question', () => {
    const question = `what is backpressure? ${'Please explain it to me, simply. '.repeat(160)}`;
    expect(question.length).toBeGreaterThan(5_000);
    expect(outcomeOf(finder.find(question))).toBe('found backpressure');
  });
});
