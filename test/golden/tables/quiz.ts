import type { Table } from '../conversation.ts';

export const quiz: Table = {
  ability: 'quiz',
  questions: [
    [
      '/glossary quiz',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking',
    ],
    [
      '/glossary quiz databases',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking',
    ],
    [
      '/glossary quiz nonsense',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking',
    ],
    [
      '/glossary quiz public',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary quiz databases',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking',
        ],
        [
          'press ACID',
          'Right: ACID Databases · transactions · consistency Four properties that',
          'Next question | Open the full card | Glossary home',
        ],
        [
          'press Next question',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz databases',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking',
        ],
        [
          'press Index',
          'Not Index: it is ACID Databases · transactions · consistency Four',
          'Next question | Open the full card | Glossary home',
        ],
        [
          'press Open the full card',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz go public',
          "Which term is this? A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface | Delete',
          'everyone',
        ],
        [
          'press Goroutine',
          'Right: Goroutine Go · concurrency A lightweight thread of a Go program',
          'Next question | Open the full card | Glossary home',
        ],
        [
          'bob: press Channel',
          'Not Channel: it is Goroutine Go · concurrency A lightweight thread of a Go',
          'Next question | Open the full card | Glossary home',
        ],
        [
          'press Next question',
          "Which term is this? A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface',
        ],
        [
          'bob: press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          'Search the glossary | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz go public',
          "Which term is this? A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface | Delete',
          'everyone',
        ],
        ['bob: press Delete', 'Only the person who asked for this card or shared it can delete it.', ''],
        ['press Delete', '', '', 'nobody'],
      ],
    },
  ],
};

export const quizOfMaskedNames: Table = {
  ability: 'quiz, with names left out of the text',
  glossary: {
    category: 'Locks',
    terms: [
      {
        name: 'Mutex',
        aliases: ['mutual exclusion'],
        definition: 'A mutex lets one in at a time: **mutual exclusion**. Who holds the Mutex may go on.',
      },
      { name: 'Semaphore', definition: 'Lets a few in.' },
    ],
  },
  conversations: [
    {
      turns: [
        [
          '/glossary quiz',
          'Which term is this? A […] lets one in at a time: […]. Who holds the […] may go on.',
          'Mutex | Semaphore',
        ],
        [
          'press Mutex',
          'Right: Mutex Locks A mutex lets one in at a time: mutual exclusion. Who holds the Mutex may go on.',
          'Next question | Open the full card | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz',
          'Which term is this? A […] lets one in at a time: […]. Who holds the […] may go on.',
          'Mutex | Semaphore',
        ],
        [
          'press Semaphore',
          'Not Semaphore: it is Mutex Locks A mutex lets one in at a time: mutual exclusion. Who holds the Mutex may go on.',
          'Next question | Open the full card | Glossary home',
        ],
        [
          'press Next question',
          'Which term is this? A […] lets one in at a time: […]. Who holds the […] may go on.',
          'Mutex | Semaphore',
        ],
      ],
    },
  ],
};

export const quizOfTooFew: Table = {
  ability: 'quiz, with too few terms',
  glossary: { category: 'Locks', terms: [{ name: 'Mutex', definition: 'Lets one in at a time.' }] },
  questions: [
    [
      '/glossary quiz',
      'Which term is this? There are too few terms for a quiz: it takes at least two.',
      'Glossary home',
    ],
    [
      '/glossary quiz public',
      'Which term is this? There are too few terms for a quiz: it takes at least two.',
      'Glossary home',
    ],
  ],
};
