import type { Table } from '../conversation.ts';

/** A message has a thread under it in Slack, also where nobody has answered yet; in Discord the channel is the place. */
export const explainMessage: Table = {
  ability: 'explain a message',
  questions: [
    ['menu of lunch?', 'No terms here I found no glossary term in this message.', 'Browse terms'],
    [
      'menu of backpressure',
      "One term here - Backpressure: A signal from a consumer that can't keep up to the producers upstream: slow down.",
      { slack: 'Backpressure | Share to thread', discord: 'Backpressure | Share in channel' },
    ],
  ],
  conversations: [
    {
      turns: [
        [
          'menu of Our load balancer retries, so we need an idempotency key & a circuit breaker.',
          '3 terms here - Load Balancer: A component in front of several servers that',
          {
            slack: 'Load Balancer | Idempotency | Circuit Breaker | Share to thread',
            discord: 'Load Balancer | Idempotency | Circuit Breaker | Share in channel',
          },
        ],
        [
          'press Idempotency',
          'Idempotency Distributed systems · apis · reliability · retries An',
          'Circuit Breaker | Two-Phase Commit (2PC) | Optimistic Locking | Compare with Exactly-Once Delivery | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          'menu of Our load balancer retries, so we need an idempotency key & a circuit breaker.',
          '3 terms here - Load Balancer: A component in front of several servers that',
          {
            slack: 'Load Balancer | Idempotency | Circuit Breaker | Share to thread',
            discord: 'Load Balancer | Idempotency | Circuit Breaker | Share in channel',
          },
        ],
        [
          { slack: 'press Share to thread', discord: 'press Share in channel' },
          'Load Balancer · Idempotency · Circuit Breaker - Load Balancer: A component',
          'Load Balancer | Idempotency | Circuit Breaker | Delete',
          'everyone',
        ],
        [
          'bob: press Circuit Breaker',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        ['press Delete', '', '', 'nobody'],
      ],
    },
    {
      turns: [
        ['menu of lunch?', 'No terms here I found no glossary term in this message.', 'Browse terms'],
        [
          'press Browse terms',
          'The glossary 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home',
        ],
      ],
    },
  ],
};
