import type { Table } from '../conversation.ts';

const ACID =
  'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear';

export const random: Table = {
  ability: 'a random term',
  questions: [
    ['/glossary random', 'ACID Databases · transactions · consistency Four properties that make', ACID],
    [
      '/glossary random go',
      "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
      'Channel | Context | Defer | Compare with OS Thread | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/glossary random nonsense',
      'Categories There is no category “nonsense”. Here are all of them. 27 terms in',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary random go',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Another one',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press 👍 Helpful',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's own",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | Another one | Glossary home',
        ],
        [
          'press Channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | Back to Goroutine | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Goroutine',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
      ],
      counted: [{ kind: 'verdict', termId: 'goroutine', verdict: 'helpful' }],
    },
    {
      turns: [
        ['/glossary random', 'ACID Databases · transactions · consistency Four properties that make', ACID],
        [
          'press Share in channel',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
      ],
    },
    {
      turns: [
        ['/glossary random', 'ACID Databases · transactions · consistency Four properties that make', ACID],
        [
          'press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          'Search the glossary | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help',
        ],
      ],
    },
  ],
};
