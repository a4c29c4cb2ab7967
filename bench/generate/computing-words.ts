/** Words that names of computing are made of, the commonest first: what stands before the noun. */
export const MODIFIERS: readonly string[] = split(`
  data distributed network service cloud memory shared cache event message virtual file user database log index query page
  request hash consistent remote local global static dynamic access key write read lock thread process batch stream queue
  load cluster storage block tree graph time version binary deep neural feature code test unit build deployment release
  branch merge security token session identity public private secret certificate web client server edge node peer master
  leader replica shard partition transaction commit rollback snapshot isolation optimistic pessimistic lazy eager
  asynchronous synchronous concurrent parallel atomic weak strong eventual causal linear priority round-robin least
  sliding fixed rolling circular write-ahead append-only copy-on-write garbage reference stack heap register
  instruction branch pipeline vector matrix random pseudo adaptive incremental exponential bounded rate circuit
  health service-level error fault failure recovery backup disaster blue-green canary rolling shadow dark container image
  package dependency module plugin schema type generic abstract interface object function closure callback promise
  channel signal socket port proxy gateway router packet frame header payload checksum parity digest cipher
`);

/** The nouns at the end of such names, the commonest first. */
export const HEADS: readonly string[] = split(`
  system protocol service lock cache index server log model pattern policy queue table algorithm key buffer pool manager
  tree graph store node group cluster set layer controller scheduler balancer gateway proxy router handler listener
  dispatcher worker thread process pipeline stream channel socket session token header frame packet block segment page
  partition shard replica snapshot transaction commit window counter timer clock lease barrier semaphore monitor
  registry resolver broker collector compiler interpreter parser scanner loader linker debugger profiler emulator sandbox
  container image volume mount driver adapter wrapper decorator factory iterator visitor observer closure callback
  hook event signal interrupt trap fault error exception retry timeout backoff threshold limit quota budget
  consistency isolation durability availability latency throughput bandwidth capacity deployment release rollback
  migration replication compaction eviction encryption compression serialization validation authentication
  authorization discovery election consensus gossip quorum checkpoint recovery failover routing caching hashing sharding
`);

/** Fields of computing, as categories. */
export const FIELDS: readonly string[] = [
  'Databases',
  'Distributed systems',
  'Networking',
  'Operating systems',
  'Security',
  'Cryptography',
  'Compilers',
  'Programming languages',
  'Go',
  'Java',
  'Rust',
  'Web',
  'Front end',
  'Mobile',
  'Cloud',
  'Containers',
  'Observability',
  'Delivery',
  'Testing',
  'Architecture',
  'Data engineering',
  'Analytics',
  'Machine learning',
  'Language models',
  'Computer graphics',
  'Games',
  'Embedded',
  'Hardware',
  'Storage',
  'Messaging',
  'Search',
  'Identity',
  'Payments',
  'Geodata',
  'Numerics',
  'Formal methods',
  'Accessibility',
  'Product',
  'Support',
  'Compliance',
];

/** Words of everyday life that no glossary of computing is about. */
export const EVERYDAY: readonly string[] = split(`
  kitchen wedding garden football bakery chicken holiday dentist piano swimming mountain birthday sandwich carpet
  bicycle orchestra kindergarten haircut perfume mortgage pasta camping tennis zebra museum sunflower pillow
  lipstick hospital fishing volcano cathedral sausage skiing umbrella butterfly pottery grandmother chess marathon
`);

function split(words: string): string[] {
  return [...new Set(words.trim().split(/\s+/))];
}
