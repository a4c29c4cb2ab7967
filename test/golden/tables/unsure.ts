import type { Table } from '../conversation.ts';

/** For a mention, Discord shows everyone one line whose button leads to what Slack tells the asker at once. */
export const unsure: Table = {
  ability: 'not sure',
  questions: [
    [
      '/define transaction',
      'Which one do you mean? “transaction” could mean: - ACID: Four properties',
      'ACID | Two-Phase Commit (2PC) | Optimistic Locking | Ask for this term | All categories',
    ],
    [
      '/define pooling',
      'Which one do you mean? “pooling” could mean: - Connection Pooling: Keeping',
      'Connection Pooling | Goroutine | Ask for this term | All categories',
    ],
    [
      '/define consistency',
      'Which one do you mean? “consistency” could mean: - Eventual Consistency: A',
      'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Ask for this term | All categories',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define transaction',
          'Which one do you mean? “transaction” could mean: - ACID: Four properties',
          'ACID | Two-Phase Commit (2PC) | Optimistic Locking | Ask for this term | All categories',
        ],
        [
          'press ACID',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Back to the list | 👍 Helpful | 👎 Unclear',
        ],
        // A button has no room for the question, so the list is all that comes back.
        [
          'press Back to the list',
          'Which one do you mean? - ACID: Four properties that make database',
          'ACID | Two-Phase Commit (2PC) | Optimistic Locking | All categories',
        ],
      ],
    },
    {
      turns: [
        [
          '@lemma consistency',
          {
            slack: 'Which one do you mean? “consistency” could mean: - Eventual Consistency: A',
            discord: 'I am not sure which term you mean.',
          },
          {
            slack:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Ask for this term | All categories',
            discord: 'See suggestions | Ask for this term',
          },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: '@lemma consistency', discord: 'press See suggestions' },
          { slack: 'Which one do you mean? “consistency” could mean:', discord: 'Which one do you mean?' },
          {
            slack:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Ask for this term | All categories',
            discord:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | All categories',
          },
        ],
        [
          'press CAP Theorem',
          'CAP Theorem Distributed systems · consistency · availability · trade-offs',
          'Eventual Consistency | Consensus Algorithm (Raft/Paxos) | ACID | CP or AP? | Share in channel | Back to the list | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '@lemma consistency',
          {
            slack: 'Which one do you mean? “consistency” could mean: - Eventual Consistency: A',
            discord: 'I am not sure which term you mean.',
          },
          {
            slack:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Ask for this term | All categories',
            discord: 'See suggestions | Ask for this term',
          },
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          { slack: 'bob: @lemma consistency', discord: 'bob: press See suggestions' },
          { slack: 'Which one do you mean? “consistency” could mean:', discord: 'Which one do you mean?' },
          {
            slack:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | Ask for this term | All categories',
            discord:
              'Eventual Consistency | ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Two-Phase Commit (2PC) | All categories',
          },
        ],
      ],
    },
  ],
};
