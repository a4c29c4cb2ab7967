import type { Table } from '../conversation.ts';

export const rating: Table = {
  ability: 'rating',
  questions: [
    [
      '/define acid public',
      'ACID Databases · transactions · consistency Four properties that make',
      'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define backpressure',
          'Backpressure System design · reliability · streaming · queues A signal',
          'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press 👍 Helpful',
          'Backpressure System design · reliability · streaming · queues A signal',
          'Circuit Breaker | Channel | Compare | Share in channel',
        ],
        [
          'press Circuit Breaker',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | Back to Backpressure | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press 👎 Unclear',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | Back to Backpressure',
        ],
      ],
      counted: [
        { kind: 'verdict', termId: 'backpressure', verdict: 'helpful' },
        { kind: 'verdict', termId: 'circuit-breaker', verdict: 'unclear' },
      ],
    },
    {
      turns: [
        [
          '/define inode',
          'Inode Linux & OS · filesystem · linux The structure in which a Unix',
          'Journaling | Memory-Mapped File (mmap) | Hard Link or Symbolic Link? | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press 👎 Unclear',
          'Inode Linux & OS · filesystem · linux The structure in which a Unix',
          'Journaling | Memory-Mapped File (mmap) | Hard Link or Symbolic Link? | Share in channel',
        ],
        [
          'press Share in channel',
          'Inode Linux & OS · filesystem · linux The structure in which a Unix',
          'Journaling | Memory-Mapped File (mmap) | Hard Link or Symbolic Link? | Delete',
          'everyone',
        ],
      ],
      counted: [{ kind: 'verdict', termId: 'inode', verdict: 'unclear' }],
    },
    {
      turns: [
        [
          '/define backpressure public',
          'Backpressure System design · reliability · streaming · queues A signal',
          'Circuit Breaker | Channel | Compare | Delete',
          'everyone',
        ],
        [
          'bob: press Circuit Breaker',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'bob: press 👍 Helpful',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel',
        ],
      ],
      counted: [{ kind: 'verdict', termId: 'circuit-breaker', verdict: 'helpful' }],
    },
  ],
};
