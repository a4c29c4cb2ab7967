import type { Table, Turn } from '../conversation.ts';

const CATEGORIES =
  'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home';
const DATABASES =
  'ACID | Connection Pooling | Index | N+1 Query Problem | Optimistic Locking | Learn Databases step by step | Quiz me on Databases | Random term from Databases | All categories | Glossary home';
const ACID =
  'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear';
const FRONT_PAGE =
  'Search the glossary | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help';

const GLOSSARY_BROWSE_DATABASES: Turn = [
  '/glossary browse databases',
  'Databases 5 terms - ACID: Four properties that make database transactions',
  DATABASES,
];

export const browse: Table = {
  ability: 'browse',
  questions: [
    ['/glossary browse', 'Categories 27 terms in 6 categories. - Databases: 5 terms - DevOps &', CATEGORIES],
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
      'Categories There is no category “nonsense”. Here are all of them. 27 terms in',
      CATEGORIES,
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary browse',
          'Categories 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
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
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Back to Databases | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Journaling',
          'Journaling Linux & OS · filesystem · linux · reliability A filesystem',
          'ACID | Inode | Compare with Copy-on-Write | Share in channel | Back to ACID | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to ACID',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Back to Databases | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Databases',
          'Databases 5 terms - ACID: Four properties that make database transactions',
          'ACID | Connection Pooling | Index | N+1 Query Problem | Optimistic Locking | Learn Databases step by step | Quiz me on Databases | Random term from Databases | All categories | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press All categories',
          'Categories 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          CATEGORIES,
        ],
        [
          'press Go',
          'Go 5 terms - Channel: A typed conduit through which goroutines pass values to',
          'Channel | Context | Defer | Goroutine | Interface | Learn Go step by step | Quiz me on Go | Random term from Go | All categories | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Learn Databases step by step',
          'ACID The path through Databases · step 1 of 5 Four properties that make',
          'Next: Index | Learning paths',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Quiz me on Databases',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_BROWSE_DATABASES,
        [
          'press Random term from Databases',
          'ACID Databases · transactions · consistency Four properties that make',
          ACID,
        ],
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
