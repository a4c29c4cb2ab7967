import type { Table } from '../conversation.ts';

export const contrast: Table = {
  ability: 'contrast',
  questions: [
    [
      '/define goroutine vs channel',
      'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
      'Goroutine | Channel | Share in channel',
    ],
    [
      '/define goroutine vs channel vs defer',
      'Goroutine · Channel · Defer - Goroutine: A lightweight thread of a Go',
      'Goroutine | Channel | Defer | Share in channel',
    ],
    [
      '/define difference between raft and 2pc',
      'Consensus Algorithm (Raft/Paxos) or Two-Phase Commit (2PC)? Consensus',
      'Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Share in channel',
    ],
    [
      '/define optimistic vs pessimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
      'Optimistic Locking | Share in channel',
    ],
    [
      '/define cp vs ap',
      'CP or AP? CP A distributed system that stays consistent while the network',
      'CAP Theorem | Share in channel',
    ],
    [
      '/define blue-green vs immutable',
      'Blue-Green Deployment or Immutable Infrastructure? Blue-Green Deployment A',
      'Blue-Green Deployment | Immutable Infrastructure | Share in channel',
    ],
    [
      '/define acid vs base',
      'ACID or BASE? ACID Four properties that make database transactions',
      'ACID | Share in channel',
    ],
    [
      '/define load balancer or circuit breaker?',
      'Load Balancer or Circuit Breaker? Load Balancer A component in front of',
      'Load Balancer | Circuit Breaker | Share in channel',
    ],
    [
      '/define Unterschied zwischen Goroutine und Channel',
      'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
      'Goroutine | Channel | Share in channel',
    ],
    [
      '/define pessimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
      'Optimistic Locking | Share in channel',
    ],
    [
      '/define raft vs paxos',
      'Consensus Algorithm (Raft/Paxos) Distributed systems · consistency ·',
      'Two-Phase Commit (2PC) | CAP Theorem | Compare with Two-Phase Commit (2PC) | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define kafka vs backpressure',
      'Backpressure System design · reliability · streaming · queues “kafka” is not in the glossary. A signal',
      'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear | Ask for “kafka”',
    ],
    [
      '/define acid vs transaction',
      'Which one do you mean? “transaction” could mean: - Two-Phase Commit (2PC',
      'Two-Phase Commit (2PC) | Optimistic Locking | Ask for this term | Browse terms',
    ],
    [
      '@lemma cp vs ap',
      'CP or AP? CP A distributed system that stays consistent while the network',
      'CAP Theorem | Delete',
      'everyone',
    ],
    [
      '/define cp vs ap public',
      'CP or AP? CP A distributed system that stays consistent while the network',
      'CAP Theorem | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define optimistic locking',
          'Optimistic Locking Databases · transactions · concurrency A concurrency',
          'Idempotency | ACID | Compare with Pessimistic Locking | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Compare with Pessimistic Locking',
          'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
          'Share in channel | Back to Optimistic Locking',
        ],
        [
          'press Back to Optimistic Locking',
          'Optimistic Locking Databases · transactions · concurrency A concurrency',
          'Idempotency | ACID | Compare with Pessimistic Locking | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Compare',
          'Channel, compared Choose what to compare it with. - Unbuffered or',
          'Unbuffered or Buffered? | Mutex | Back to Channel',
        ],
        [
          'press Unbuffered or Buffered?',
          'Unbuffered or Buffered? Unbuffered A channel without room, made by',
          'Share in channel | Back to Channel',
        ],
      ],
    },
    {
      turns: [
        [
          '/define optimistic vs pessimistic locking',
          'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
          'Optimistic Locking | Share in channel',
        ],
        [
          'press Share in channel',
          'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
          'Optimistic Locking | Delete',
          'everyone',
        ],
        [
          'bob: press Optimistic Locking',
          'Optimistic Locking Databases · transactions · concurrency A concurrency',
          'Idempotency | ACID | Compare with Pessimistic Locking | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        ['press Delete', '', '', 'nobody'],
      ],
    },
  ],
};
