import type { Table } from '../conversation.ts';

export const define: Table = {
  ability: 'define',
  questions: [
    [
      '/define backpressure',
      'Backpressure System design · reliability · streaming · queues A signal',
      'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define CAP theorem',
      'CAP Theorem Distributed systems · consistency · availability · trade-offs',
      'Eventual Consistency | Consensus Algorithm (Raft/Paxos) | ACID | CP or AP? | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define cap-theorem',
      'CAP Theorem Distributed systems · consistency · availability · trade-offs',
      'Eventual Consistency | Consensus Algorithm (Raft/Paxos) | ACID | CP or AP? | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define Iac',
      'Infrastructure as Code (IaC) DevOps & infrastructure · automation ·',
      'Immutable Infrastructure | Blue-Green Deployment | Compare with Immutable Infrastructure | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define 2pc',
      'Two-Phase Commit (2PC) Distributed systems · transactions · consistency ·',
      'ACID | Idempotency | Consensus Algorithm (Raft/Paxos) | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define n plus one',
      'N+1 Query Problem Databases · performance · queries · orm A performance',
      'Connection Pooling | Index | Eager Loading or Lazy Loading? | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define mmap',
      'Memory-Mapped File (mmap) Linux & OS · memory · filesystem · performance A',
      'Inode | Compare with read() and write() | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define raft',
      'Consensus Algorithm (Raft/Paxos) Distributed systems · consistency ·',
      'Two-Phase Commit (2PC) | CAP Theorem | Compare with Two-Phase Commit (2PC) | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define goroutines',
      "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
      'Channel | Context | Defer | Compare with OS Thread | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define load balancers',
      'Load Balancer System design · scalability · networking · availability A',
      'Circuit Breaker | Service Mesh | Blue-Green Deployment | Horizontal Scaling | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define bakpressure',
      'Backpressure System design · reliability · streaming · queues A signal',
      'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define idempotncy',
      'Idempotency Distributed systems · apis · reliability · retries An',
      'Circuit Breaker | Two-Phase Commit (2PC) | Optimistic Locking | Compare with Exactly-Once Delivery | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define what’s a circuit breaker?',
      'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
      'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define explain blue green deployment to me please',
      'Blue-Green Deployment DevOps & infrastructure · deployment · availability',
      'Immutable Infrastructure | Infrastructure as Code (IaC) | Load Balancer | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define thing that stops calling a failing service',
      'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
      'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define paxos',
      'Consensus Algorithm (Raft/Paxos) Distributed systems · consistency ·',
      'Two-Phase Commit (2PC) | CAP Theorem | Compare with Two-Phase Commit (2PC) | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define journalling',
      'Journaling Linux & OS · filesystem · linux · reliability A filesystem',
      'ACID | Inode | Compare with Copy-on-Write | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define blue/green',
      'Blue-Green Deployment DevOps & infrastructure · deployment · availability',
      'Immutable Infrastructure | Infrastructure as Code (IaC) | Load Balancer | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define connection pool',
      'Connection Pooling Databases · performance · scalability Keeping a limited',
      'Horizontal Scaling | Index | N+1 Query Problem | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define idempotent',
      'Idempotency Distributed systems · apis · reliability · retries An',
      'Circuit Breaker | Two-Phase Commit (2PC) | Optimistic Locking | Compare with Exactly-Once Delivery | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define circut breaker',
      'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
      'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define immutable infrastructre',
      'Immutable Infrastructure DevOps & infrastructure · infrastructure ·',
      'Blue-Green Deployment | Infrastructure as Code (IaC) | Horizontal Scaling | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define obsevability',
      'Observability DevOps & infrastructure · monitoring · reliability How well',
      'Service Mesh | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define keeps everything about a file except its name',
      'Inode Linux & OS · filesystem · linux The structure in which a Unix',
      'Journaling | Memory-Mapped File (mmap) | Hard Link or Symbolic Link? | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define inode',
      'Inode Linux & OS · filesystem · linux The structure in which a Unix',
      'Journaling | Memory-Mapped File (mmap) | Hard Link or Symbolic Link? | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define runs a function when the surrounding function returns',
      "Defer Go · error-handling Go's statement that puts a function call off",
      'Context | Goroutine | Compare with try/finally | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define pool of database connections',
      'Connection Pooling Databases · performance · scalability Keeping a limited',
      'Horizontal Scaling | Index | N+1 Query Problem | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define acid and cap theorem',
      'ACID · CAP Theorem - ACID: Four properties that make database transactions',
      'ACID | CAP Theorem | Share in channel',
    ],
    [
      '/define \u202eacid\u202c',
      'ACID Databases · transactions · consistency Four properties that make',
      'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define back\u0000pressure',
      'Backpressure System design · reliability · streaming · queues A signal',
      'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define מה זה backpressure',
      'Backpressure System design · reliability · streaming · queues A signal',
      'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '@lemma backpressure',
      'Backpressure System design · reliability · streaming · queues A signal',
      'Circuit Breaker | Channel | Compare | Delete',
      'everyone',
    ],
    [
      '@lemma 2pc pls',
      'Two-Phase Commit (2PC) Distributed systems · transactions · consistency ·',
      'ACID | Idempotency | Consensus Algorithm (Raft/Paxos) | Compare | Delete',
      'everyone',
    ],
    [
      '@lemma acid, inode and defer',
      'ACID · Inode · Defer - ACID: Four properties that make database',
      'ACID | Inode | Defer | Delete',
      'everyone',
    ],
    [
      '@lemma thing that stops calling a failing service',
      'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
      'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define acid public',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
        [
          'bob: press CAP Theorem',
          'CAP Theorem Distributed systems · consistency · availability · trade-offs',
          'Eventual Consistency | Consensus Algorithm (Raft/Paxos) | ACID | CP or AP? | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'bob: press Share in channel',
          'CAP Theorem Distributed systems · consistency · availability · trade-offs',
          'Eventual Consistency | Consensus Algorithm (Raft/Paxos) | ACID | CP or AP? | Delete',
          'everyone',
        ],
      ],
    },
    {
      turns: [
        [
          '/define acid public',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
        ['bob: press Delete', 'Only the person who asked for this card or shared it can delete it.', ''],
        ['press Delete', '', '', 'nobody'],
      ],
    },
    {
      turns: [
        [
          '/define acid',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Share in channel',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
        ['bob: press Delete', 'Only the person who asked for this card or shared it can delete it.', ''],
        ['press Delete', '', '', 'nobody'],
      ],
    },
  ],
};
