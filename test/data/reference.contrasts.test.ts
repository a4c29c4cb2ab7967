import { describe, expect, it } from 'vitest';
import { weighText } from '../../src/core/card-weight.ts';
import { contrastsOf } from '../../src/core/glossary/contrast-index.ts';
import { nameKey } from '../../src/core/glossary/name-key.ts';
import type { Contrast, ContrastSide } from '../../src/core/glossary/term.ts';
import { markupToText } from '../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../src/core/markup/parse-markup.ts';
import { referenceGlossary } from '../core/reference-glossary.ts';

/** What each contrast must say, whoever rewrites it. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'acid | BASE': ['basically available, soft state, eventual consistency', 'payments', 'NoSQL'],
  'acid | eventual-consistency': ['one transaction', 'several replicas', 'caches'],
  'index | Full Table Scan': ['first row to its last', 'proportion', 'small tables', 'EXPLAIN'],
  'B-Tree | Hash': ['sorted', 'ranges', 'equality', 'order'],
  'Eager Loading | Lazy Loading': ['JOIN', 'N+1', 'ORM'],
  'optimistic-locking | Pessimistic Locking': [
    'SELECT … FOR UPDATE',
    'waits',
    'conflicts are rare',
    'deadlock',
  ],
  'infrastructure-as-code | immutable-infrastructure': ['drift', 'replaced', 'by hand'],
  'service-mesh | load-balancer': ['from outside', 'every caller', 'encrypted, retried and traced'],
  'service-mesh | API Gateway': ['north-south', 'east-west', 'API keys'],
  'blue-green-deployment | immutable-infrastructure': ['traffic moves', 'instant', 'fresh images'],
  'blue-green-deployment | Canary Release': ['small share', 'step by step', 'one moment'],
  'blue-green-deployment | Rolling Update': ['a few at a time', 'Kubernetes', 'two environments'],
  'Logs | Metrics': ['single events', 'over time', 'alert'],
  'Metrics | Traces': ['one request across services', 'spans', 'sample'],
  'Logs | Traces': ['trace id', 'several services'],
  'observability | Monitoring': ['chosen beforehand', 'nobody foresaw', 'new questions'],
  'CP | AP': ['majority', 'etcd', 'ZooKeeper', 'stale', 'Cassandra', 'account balances', 'shopping carts'],
  'eventual-consistency | Strong Consistency': ['latest confirmed write', 'linearizability', 'DynamoDB'],
  'idempotency | Exactly-Once Delivery': ['at least once', 'Kafka', 'send again'],
  'two-phase-commit | Saga': ['compensating steps', 'committed at once', 'idempotent', 'block'],
  'two-phase-commit | consensus-algorithm': ['every one', 'majority', 'Spanner'],
  'goroutine | OS Thread': ['operating system', '1 MB', 'runtime.LockOSThread'],
  'Unbuffered | Buffered': ['make(chan T)', 'make(chan T, N)', 'full', 'N values'],
  'channel | Mutex': ['mu.Lock()', 'mu.Unlock()', 'one goroutine at a time', 'counter'],
  'defer | try/finally': ['end of its block', 'end of the function', 'arguments', 'loop'],
  'interface | Generics': ['1.18', 'type', 'methods', 'Constraints'],
  'Hard Link | Symbolic Link': ['same inode', 'path', 'cross filesystems', 'dangles'],
  'journaling | Copy-on-Write': ['Btrfs', 'ZFS', 'snapshots', 'ext4', 'checksums'],
  'memory-mapped-file | read() and write()': ['copy', 'page cache', 'random access', 'SIGBUS'],
  'horizontal-scaling | Vertical Scaling': ['CPU', 'RAM', 'largest machine', 'no redesign'],
  'Layer 4 Load Balancing | Layer 7 Load Balancing': ['TCP', 'UDP', 'HTTP', 'URL path', 'cookie', 'TLS'],
  'load-balancer | Reverse Proxy': ['one server behind', 'several', 'nginx', 'TLS'],
  'circuit-breaker | backpressure': ['caller decides', 'receiver', 'slow down'],
  'backpressure | Rate Limiting': ['set beforehand', 'each client', 'refused'],
};

const glossary = await referenceGlossary();
const index = contrastsOf(glossary);
const contrasts = glossary.terms.flatMap(({ contrasts }) => contrasts);
const sides = contrasts.flatMap(({ between }) => between);
const asides = sides.filter((side) => side.kind === 'aside');
const plain = (text = '') => markupToText(parseMarkup(text));

function titleOf({ between }: Contrast): string {
  return between.map((side) => (side.kind === 'term' ? side.id : side.name)).join(' | ');
}

function textsOf({ between, inCommon = '', chooseWhen = '' }: Contrast): string[] {
  return [...between.map((side) => (side.kind === 'term' ? '' : side.definition)), inCommon, chooseWhen];
}

/** A side as somebody would type it. */
function sideOf(name: string): ContrastSide | undefined {
  const key = nameKey(name);
  const term = glossary.terms.find((each) =>
    [each.name, ...each.aliases].some((one) => nameKey(one) === key),
  );
  return term ? { kind: 'term', id: term.id } : index.asidesCalled(name)[0]?.aside;
}

describe('the contrasts', () => {
  it('are those whose facts are listed', () => {
    expect(contrasts.map(titleOf).sort()).toEqual(Object.keys(FACTS).sort());
    expect(contrasts.length).toBeGreaterThanOrEqual(12);
  });

  it.each(contrasts.map((contrast) => [titleOf(contrast), contrast] as const))('%s', (title, contrast) => {
    const texts = textsOf(contrast).map(plain);
    expect(FACTS[title]?.filter((fact) => !texts.some((text) => text.includes(fact)))).toEqual([]);
    expect(texts[2]).not.toBe('');
    expect(texts[3]).not.toBe('');
  });

  it('have texts that each fit a field of an embed', () => {
    for (const text of contrasts.flatMap(textsOf)) expect(weighText(text)).toBeLessThanOrEqual(1_024);
  });

  it('explain each aside one way, and call no two alike', () => {
    const byKey = new Map<string, string>();
    for (const { name, aliases, definition } of asides) {
      for (const key of [name, ...aliases].map(nameKey)) {
        expect([key, byKey.get(key) ?? definition]).toEqual([key, definition]);
        byKey.set(key, definition);
      }
    }
  });

  it('reach every category', () => {
    const told = new Set(
      glossary.terms.filter(({ id }) => index.ofTerm(id).length > 0).map((term) => term.category),
    );
    expect(told).toEqual(new Set(glossary.categories.map(({ name }) => name)));
  });

  it.each([
    ['optimistic locking', 'pessimistic locking', 'optimistic-locking'],
    ['cp', 'ap', 'cap-theorem'],
    ['consistency over availability', 'availability over consistency', 'cap-theorem'],
    ['immutable infra', 'blue/green', 'blue-green-deployment'],
    ['canary', 'blue-green deploy', 'blue-green-deployment'],
    ['scale up', 'scale out', 'horizontal-scaling'],
    ['L4', 'L7', 'load-balancer'],
    ['buffered', 'unbuffered', 'channel'],
    ['thread', 'goroutine', 'goroutine'],
    ['2PC', 'sagas', 'two-phase-commit'],
    ['strongly consistent', 'eventually consistent', 'eventual-consistency'],
    ['hard link', 'symlink', 'inode'],
    ['tracing', 'logging', 'observability'],
    ['mmap', 'read/write', 'memory-mapped-file'],
    ['ACID', 'base', 'acid'],
  ])('are found as people call them: %s and %s', (one, other, owner) => {
    const [first, second] = [sideOf(one), sideOf(other)];
    if (!first || !second) throw new Error(`Nothing is called ${first ? other : one}.`);
    expect(index.between(first, second)?.owner.id).toBe(owner);
  });
});

describe('the prerequisites', () => {
  it('make a path in every category', () => {
    for (const { name, terms } of glossary.categories) {
      const isReached = terms.some(({ prerequisites }) => prerequisites.length > 0);
      expect([name, isReached]).toEqual([name, true]);
    }
  });

  it.each([
    ['channel', ['goroutine']],
    ['context', ['goroutine', 'channel', 'defer']],
    ['optimistic-locking', ['acid']],
    ['two-phase-commit', ['acid']],
    ['eventual-consistency', ['cap-theorem']],
    ['service-mesh', ['load-balancer', 'circuit-breaker', 'observability']],
    ['blue-green-deployment', ['load-balancer']],
    ['journaling', ['inode']],
  ])('of %s are %j', (id, prerequisites) => {
    expect(glossary.byId.get(id)?.prerequisites).toEqual(prerequisites);
  });

  it('are at most three steps away from a start', () => {
    const depthOf = (id: string): number =>
      1 + Math.max(-1, ...(glossary.byId.get(id)?.prerequisites ?? []).map(depthOf));
    for (const { id } of glossary.terms) expect(depthOf(id)).toBeLessThanOrEqual(3);
  });
});
