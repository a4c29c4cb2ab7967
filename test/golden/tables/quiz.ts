import type { Table } from '../conversation.ts';

export const quiz: Table = {
  ability: 'quiz',
  questions: [
    [
      '/glossary quiz',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
    ],
    [
      '/glossary quiz databases',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
    ],
    [
      '/glossary quiz nonsense',
      'Which term is this? Four properties that make database transactions',
      'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
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
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
        [
          'press ACID',
          'Right: ACID Databases · transactions · consistency Four properties that',
          'Next question | Glossary home',
        ],
        [
          'press Next question',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz databases',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
        [
          'press Index',
          'Not Index: it is ACID Databases · transactions · consistency Four',
          'Next question | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz databases',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
        [
          'press Skip',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
        [
          'press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          'Search the glossary | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help',
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
          'Next question | Glossary home',
        ],
        [
          'bob: press Channel',
          'Not Channel: it is Goroutine Go · concurrency A lightweight thread of a Go',
          'Next question | Glossary home',
        ],
        [
          'press Next question',
          "Which term is this? A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface | Skip | Glossary home',
        ],
        [
          'bob: press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          'Search the glossary | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help',
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
          'Mutex | Semaphore | Skip | Glossary home',
        ],
        [
          'press Mutex',
          'Right: Mutex Locks A mutex lets one in at a time: mutual exclusion. Who holds the Mutex may go on.',
          'Next question | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary quiz',
          'Which term is this? A […] lets one in at a time: […]. Who holds the […] may go on.',
          'Mutex | Semaphore | Skip | Glossary home',
        ],
        [
          'press Semaphore',
          'Not Semaphore: it is Mutex Locks A mutex lets one in at a time: mutual exclusion. Who holds the Mutex may go on.',
          'Next question | Glossary home',
        ],
        [
          'press Next question',
          'Which term is this? A […] lets one in at a time: […]. Who holds the […] may go on.',
          'Mutex | Semaphore | Skip | Glossary home',
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
