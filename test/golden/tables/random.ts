import type { Table } from '../conversation.ts';

const ACID =
  'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear | Another one | Glossary home';

export const random: Table = {
  ability: 'a random term',
  questions: [
    ['/glossary random', 'ACID Databases · transactions · consistency Four properties that make', ACID],
    [
      '/glossary random go',
      "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
      'Channel | Context | Defer | Compare with OS Thread | Share in channel | 👍 Helpful | 👎 Unclear | Another one | Glossary home',
    ],
    [
      '/glossary random nonsense',
      'The glossary There is no category “nonsense”. Here are all of them. 27',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary random go',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | 👍 Helpful | 👎 Unclear | Another one | Glossary home',
        ],
        [
          'press Another one',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | 👍 Helpful | 👎 Unclear | Another one | Glossary home',
        ],
        [
          'press Channel',
          'Channel Go · concurrency A typed conduit through which goroutines pass',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | Back to Goroutine | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Goroutine',
          "Goroutine Go · concurrency A lightweight thread of a Go program that Go's",
          'Channel | Context | Defer | Compare with OS Thread | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
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
          'Search the glossary | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help',
        ],
      ],
    },
  ],
};
