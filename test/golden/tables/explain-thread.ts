import type { Table } from '../conversation.ts';

/**
 * Slack tells the asker alone. Discord has no private answer to a mention: everyone sees one line, and whoever presses its
 * button is shown alone what Slack shows at once. In Discord a thread is a channel, so sharing says “in channel”.
 */
export const explainThread: Table = {
  ability: 'explain a thread',
  conversations: [
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma',
          {
            slack: '2 terms here - Load Balancer: A component in front of several servers that',
            discord: 'I know 2 terms of this thread.',
          },
          { slack: 'Load Balancer | Circuit Breaker | Share to thread', discord: 'See the terms' },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: '@lemma', discord: 'press See the terms' },
          '2 terms here - Load Balancer: A component in front of several servers that',
          {
            slack: 'Load Balancer | Circuit Breaker | Share to thread',
            discord: 'Load Balancer | Circuit Breaker | Share in channel',
          },
        ],
        [
          { slack: 'press Share to thread', discord: 'press Share in channel' },
          'Load Balancer · Circuit Breaker - Load Balancer: A component in front of',
          'Load Balancer | Circuit Breaker | Delete',
          'everyone',
        ],
      ],
    },
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma explain',
          {
            slack: '2 terms here - Load Balancer: A component in front of several servers that',
            discord: 'I know 2 terms of this thread.',
          },
          { slack: 'Load Balancer | Circuit Breaker | Share to thread', discord: 'See the terms' },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: '@lemma explain', discord: 'press See the terms' },
          '2 terms here - Load Balancer: A component in front of several servers that',
          {
            slack: 'Load Balancer | Circuit Breaker | Share to thread',
            discord: 'Load Balancer | Circuit Breaker | Share in channel',
          },
        ],
        [
          'press Circuit Breaker',
          'Circuit Breaker System design · reliability · fault-tolerance · patterns A',
          'Backpressure | Service Mesh | Idempotency | Load Balancer | Compare with Backpressure | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma explain',
          {
            slack: '2 terms here - Load Balancer: A component in front of several servers that',
            discord: 'I know 2 terms of this thread.',
          },
          { slack: 'Load Balancer | Circuit Breaker | Share to thread', discord: 'See the terms' },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: 'bob: @lemma explain', discord: 'bob: press See the terms' },
          '2 terms here - Load Balancer: A component in front of several servers that',
          {
            slack: 'Load Balancer | Circuit Breaker | Share to thread',
            discord: 'Load Balancer | Circuit Breaker | Share in channel',
          },
        ],
      ],
    },
    {
      thread: ['backpressure?', 'yes'],
      turns: [
        [
          '@lemma please explain',
          {
            slack:
              "One term here - Backpressure: A signal from a consumer that can't keep up to the producers upstream: slow down.",
            discord: 'I know one term of this thread.',
          },
          { slack: 'Backpressure | Share to thread', discord: 'See the terms' },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: '@lemma please explain', discord: 'press See the terms' },
          "One term here - Backpressure: A signal from a consumer that can't keep up to the producers upstream: slow down.",
          { slack: 'Backpressure | Share to thread', discord: 'Backpressure | Share in channel' },
        ],
      ],
    },
    {
      thread: ['lunch?', 'yes'],
      turns: [
        [
          '@lemma explain',
          'No terms here I found no glossary term in this thread.',
          'Browse terms',
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          'press Browse terms',
          'The glossary 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home',
        ],
      ],
    },
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma acid',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
      ],
    },
  ],
};

/** The same line on both; on Discord everyone sees it. */
export const explainUnreadThread: Table = {
  ability: 'explain a thread that the bot may not read',
  cantReadThreads: true,
  conversations: [
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma',
          'I can’t read this thread; use Define terms here on a message.',
          '',
          { slack: 'ada', discord: 'everyone' },
        ],
      ],
    },
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma explain',
          'I can’t read this thread; use Define terms here on a message.',
          '',
          { slack: 'ada', discord: 'everyone' },
        ],
      ],
    },
    {
      thread: ['Our load balancer retries', 'so add a circuit breaker', 'why?'],
      turns: [
        [
          '@lemma acid',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
      ],
    },
  ],
};
