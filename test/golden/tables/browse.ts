import type { Table, Turn } from '../conversation.ts';

const CATEGORIES =
  'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home';
const DATABASES =
  'ACID | Index | N+1 Query Problem | Optimistic Locking | Connection Pooling | Learn Databases step by step | Quiz me | Random term | All categories | Glossary home';
const ACID =
  'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear | Another one | Glossary home';
const FRONT_PAGE =
  'Search the glossary | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help';

const GLOSSARY_BROWSE_DATABASES: Turn = [
  '/glossary browse databases',
  'Databases 5 terms - ACID: Four properties that make database transactions',
  DATABASES,
];

export const browse: Table = {
  ability: 'browse',
  questions: [
    [
      '/glossary browse',
      'The glossary 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
      CATEGORIES,
    ],
    [
      '/glossary browse databases',
      'Databases 5 terms - ACID: Four properties that make database transactions',
      DATABASES,
    ],
    [
      '/glossary browse data',
      'Databases 5 terms - ACID: Four properties that make database transactions',
      DATABASES,
    ],
    [
      '/glossary browse nonsense',
      'The glossary There is no category “nonsense”. Here are all of them. 27',
      CATEGORIES,
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary browse',
          'The glossary 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          CATEGORIES,
        ],
        [
          'press Databases',
          'Databases 5 terms - ACID: Four properties that make database transactions',
          DATABASES,
        ],
        [
          'press ACID',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press All categories',
          'The glossary 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          CATEGORIES,
        ],
        [
          'press Go',
          "Go 5 terms - Goroutine: A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface | Context | Learn Go step by step | Quiz me | Random term | All categories | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Learn Databases step by step',
          'ACID The path through Databases Four properties that make database',
          'Next: Index | Open the full card | Learning paths',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Quiz me',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        ['press Random term', 'ACID Databases · transactions · consistency Four properties that make', ACID],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          FRONT_PAGE,
        ],
      ],
    },
  ],
};
