import type { Table } from '../conversation.ts';

export const contrast: Table = {
  ability: 'contrast',
  questions: [
    [
      '/define goroutine vs channel',
      'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
      'Goroutine | Channel | Share in channel | Glossary home',
    ],
    [
      '/define goroutine vs channel vs defer',
      'Goroutine · Channel · Defer - Goroutine: A lightweight thread of a Go',
      'Goroutine | Channel | Defer | Share in channel | Glossary home',
    ],
    [
      '/define difference between raft and 2pc',
      'Consensus Algorithm (Raft/Paxos) or Two-Phase Commit (2PC)? Consensus',
      'Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Share in channel | Glossary home',
    ],
    [
      '/define optimistic vs pessimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
      'Optimistic Locking | Share in channel | Glossary home',
    ],
    [
      '/define cp vs ap',
      'CP or AP? CP A distributed system that stays consistent while the network',
      'CAP Theorem | Share in channel | Glossary home',
    ],
    [
      '/define blue-green vs immutable',
      'Blue-Green Deployment or Immutable Infrastructure? Blue-Green Deployment A',
      'Blue-Green Deployment | Immutable Infrastructure | Share in channel | Glossary home',
    ],
    [
      '/define acid vs base',
      'ACID or BASE? ACID Four properties that make database transactions',
      'ACID | Share in channel | Glossary home',
    ],
    [
      '/define load balancer or circuit breaker?',
      'Load Balancer or Circuit Breaker? Load Balancer A component in front of',
      'Load Balancer | Circuit Breaker | Share in channel | Glossary home',
    ],
    [
      '/define Unterschied zwischen Goroutine und Channel',
      'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
      'Goroutine | Channel | Share in channel | Glossary home',
    ],
    [
      '/define pessimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
      'Optimistic Locking | Share in channel | Glossary home',
    ],
    [
      '/define raft vs paxos',
      'Consensus Algorithm (Raft/Paxos) Distributed systems · consistency ·',
      'Two-Phase Commit (2PC) | CAP Theorem | Compare with Two-Phase Commit (2PC) | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define kafka vs backpressure',
      'Backpressure System design · reliability · streaming · queues “kafka” is not',
      'Circuit Breaker | Channel | Compare | Share in channel | Glossary home | Ask for “kafka”',
    ],
    [
      '/define acid vs transaction',
      'Which one do you mean? “transaction” could mean: - Two-Phase Commit (2PC): A',
      'Two-Phase Commit (2PC) | Optimistic Locking | Ask for this term | All categories',
    ],
    [
      '/define optimistic vs pesimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A concurrency',
      'Optimistic Locking | Share in channel | Glossary home',
    ],
    [
      '/define cap vs availability',
      'Which one do you mean? “availability” could mean: - Load Balancer: A',
      'Load Balancer | Blue-Green Deployment | Ask for this term | All categories',
    ],
    [
      '/define index vs strong',
      'Which one do you mean? “strong” could mean: - Strong Consistency: A promise',
      'Compare: Eventual Consistency or Strong Consistency? | Eventual Consistency | Ask for this term | All categories',
    ],
    [
      '/define foo vs bar',
      'Not in the glossary yet I found no term for “foo vs bar”. Try another word,',
      'Ask for “foo” | Ask for “bar” | All categories',
    ],
    [
      '/define pesimistic locking',
      'Optimistic Locking or Pessimistic Locking? Optimistic Locking A concurrency',
      'Optimistic Locking | Share in channel | Glossary home',
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
          'Idempotency | ACID | Compare with Pessimistic Locking | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Compare with Pessimistic Locking',
          'Optimistic Locking or Pessimistic Locking? Optimistic Locking A',
          'Share in channel | Back to Optimistic Locking',
        ],
        [
          'press Back to Optimistic Locking',
          'Optimistic Locking Databases · transactions · concurrency A concurrency',
          'Idempotency | ACID | Compare with Pessimistic Locking | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
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
          'Optimistic Locking | Share in channel | Glossary home',
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
          'Idempotency | ACID | Share in channel | Back to the comparison | 👍 Helpful | 👎 Unclear',
        ],
        ['press Delete', '', '', 'nobody'],
      ],
    },
    {
      turns: [
        [
          '/define goroutine vs channel',
          'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
          'Goroutine | Channel | Share in channel | Glossary home',
        ],
        [
          'press Channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass values',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | Back to the comparison | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Context',
          "Context Go · concurrency · apis Go's standard means of handing a deadline, a",
          'Goroutine | Channel | Defer | Interface | Share in channel | Back to Channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass values',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | Back to the comparison | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to the comparison',
          'Goroutine or Channel? Goroutine A lightweight thread of a Go program that',
          'Goroutine | Channel | Share in channel | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/define kafka vs backpressure',
          'Backpressure System design · reliability · streaming · queues “kafka” is not',
          'Circuit Breaker | Channel | Compare | Share in channel | Glossary home | Ask for “kafka”',
        ],
      ],
    },
    {
      turns: [
        [
          '/define index vs strong',
          'Which one do you mean? “strong” could mean: - Strong Consistency: A promise',
          'Compare: Eventual Consistency or Strong Consistency? | Eventual Consistency | Ask for this term | All categories',
        ],
        [
          'press Compare: Eventual Consistency or Strong Consistency?',
          'Eventual Consistency or Strong Consistency? Eventual Consistency A promise',
          'Eventual Consistency | Share in channel | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/define kafka vs backpressure',
          'Backpressure System design · reliability · streaming · queues “kafka” is not',
          'Circuit Breaker | Channel | Compare | Share in channel | Glossary home | Ask for “kafka”',
        ],
        [
          'press Ask for “kafka”',
          'Noted “kafka” is on the wish list. Whoever keeps the glossary sees how often',
          'All categories',
        ],
      ],
      counted: [{ kind: 'wish', wish: 'kafka' }],
    },
  ],
};
