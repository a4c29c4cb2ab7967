import { expect, it } from 'vitest';
import { markupToText } from '../../src/core/markup/markup-to-text.ts';
import { parseMarkup } from '../../src/core/markup/parse-markup.ts';
import { referenceGlossary } from '../core/reference-glossary.ts';

/** What the page that the entries go back to says, down to its numbers and product names. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'cap-theorem': [
    'consistency',
    'availability',
    'partition tolerance',
    'two of the three',
    'CP',
    'AP',
    'stale',
  ],
  'eventual-consistency': ['replica', 'same value', 'DynamoDB', 'Cassandra', 'DNS', 'staleness'],
  idempotency: ['several times', 'once', 'payment', 'retry', 'GET', 'PUT', 'DELETE', 'POST'],
  'consensus-algorithm': [
    'agree on one value',
    'fail',
    'Raft',
    'Paxos',
    'etcd',
    'CockroachDB',
    'leader',
    'log',
  ],
  'two-phase-commit': [
    'phase 1',
    'prepare',
    'phase 2',
    'commit',
    'roll back',
    'coordinator',
    'blocks',
    'stuck',
  ],
  'horizontal-scaling': [
    'out',
    'vertical',
    'CPU',
    'RAM',
    'up',
    'nearly unlimited',
    'stateless',
    'load balancer',
  ],
  'load-balancer': [
    'round-robin',
    'least connections',
    'IP hash',
    'weighted',
    'TCP',
    'HTTP',
    'URL',
    'header',
  ],
  'circuit-breaker': ['fault-tolerance', 'Closed', 'Open', 'Half-open', 'recover', 'cascade'],
  backpressure: ['upstream', 'slow down', 'streaming', 'queue', 'memory', 'cascade'],
  acid: ['Atomicity', 'Consistency', 'Isolation', 'Durability', 'PostgreSQL', 'relational', 'ACID-compliant'],
  index: ['B-tree', 'hash', 'storage', 'write', 'row by row', 'foreign keys', 'filter'],
  'n-plus-one-query-problem': ['anti-pattern', 'N+1', '100 users', 'posts', 'JOIN', 'batch', 'IN'],
  'optimistic-locking': ['conflict', 'commits', 'version', 'timestamp', 'pessimistic', 'contention', 'retry'],
  'connection-pooling': ['fixed', '30 ms', 'lending', 'production', 'reuse'],
  goroutine: ['lightweight thread', 'runtime', '2 KB', '1 MB', 'millions', 'cooperatively', 'M:N'],
  channel: ['typed', 'unbuffered', 'buffered', 'N values', 'Closing'],
  defer: ['returns', 'LIFO', 'file.Close()', 'mu.Unlock()', 'span.End()', 'panics', 'released'],
  interface: ['implicit', 'methods', 'declared', 'composition', 'tests', 'interface{}', 'any'],
  context: ['deadline', 'cancel', 'values', 'APIs', 'goroutine', 'I/O', 'first argument', 'context.Context'],
  'infrastructure-as-code': [
    ...['servers', 'networks', 'databases', 'by hand', 'Terraform', 'Pulumi', 'AWS CloudFormation'],
    ...['version control', 'reproduced', 'deploy'],
  ],
  'immutable-infrastructure': ['never changing', 'image', 'drift', 'rollback', 'predictable'],
  'service-mesh': [
    'sidecar',
    'Envoy',
    'traffic management',
    'mTLS',
    'observability',
    'retries',
    'Istio',
    'Linkerd',
  ],
  'blue-green-deployment': ['identical', 'Blue', 'Green', 'atomic', 'no downtime', 'instant'],
  observability: ['logs', 'metrics', 'traces', 'discrete events', 'over time', 'across services', 'new code'],
  inode: ['permissions', 'owner', 'size', 'timestamps', 'blocks', 'name', 'Hard links', 'directory entries'],
  journaling: [
    'journal',
    'crash',
    'whole disk',
    'ext4',
    'NTFS',
    'ordered',
    'writeback',
    'safety',
    'performance',
  ],
  'memory-mapped-file': [
    'virtual memory',
    'operating system',
    'large files',
    'inter-process',
    'Databases',
    'I/O',
  ],
};

const { terms } = await referenceGlossary();

it('are listed for every term', () => {
  expect(Object.keys(FACTS).sort()).toEqual(terms.map(({ id }) => id).sort());
});

it.each(terms.map(({ id, meanings: [meaning] }) => ({ id, meaning })))(
  '$id keeps them',
  ({ id, meaning }) => {
    const entry = markupToText(parseMarkup(`${meaning.definition}\n\n${meaning.inPractice}`));
    expect(FACTS[id]?.filter((fact) => !entry.includes(fact))).toEqual([]);
  },
);
