import type { Table, Turn } from '../conversation.ts';
import { HELP, HELP_BUTTONS } from './help.ts';

const FRONT_PAGE =
  'Search the glossary | Term of the day: Backpressure | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help';
const DATABASES =
  'ACID | Connection Pooling | Index | N+1 Query Problem | Optimistic Locking | Learn Databases step by step | Quiz me on Databases | Random term from Databases | All categories | Glossary home';
const TAGS =
  'reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | apis | coordination | deployment | linux | networking | queries | replication | trade-offs | architecture | automation | Next page | All categories | Glossary home';
const PAGE_1 =
  'ACID | Backpressure | Blue-Green Deployment | CAP Theorem | Channel | Circuit Breaker | Connection Pooling | Consensus Algorithm (Raft/Paxos) | Context | Defer | Eventual Consistency | Goroutine | Horizontal Scaling | Idempotency | Immutable Infrastructure | Index | Infrastructure as Code (IaC) | Inode | Interface | Journaling | Next page | All categories | All tags | Glossary home';
const ACID =
  'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Another one | Glossary home | 👍 Helpful | 👎 Unclear';

const GLOSSARY_HOME: Turn = [
  '/glossary home',
  { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
  FRONT_PAGE,
];

/** The first line says how to ask on each platform; the search is a field in Slack, and a button with a dialog in Discord. */
export const home: Table = {
  ability: 'the front page',
  daily: 'backpressure',
  questions: [GLOSSARY_HOME],
  conversations: [
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press Term of the day: Backpressure',
          'Backpressure System design · reliability · streaming · queues A signal',
          'Circuit Breaker | Channel | Compare | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press Databases',
          'Databases 5 terms - ACID: Four properties that make database transactions',
          DATABASES,
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press consistency',
          'Tagged “consistency” 5 terms - ACID: Four properties that make database',
          'ACID | CAP Theorem | Consensus Algorithm (Raft/Paxos) | Eventual Consistency | Two-Phase Commit (2PC) | All tags | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press All tags',
          'Tags 31 tags, the most used first. - reliability: 6 terms - consistency: 5',
          TAGS,
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press Terms A–Z',
          'Terms A–Z 27 terms - ACID: Four properties that make database transactions',
          PAGE_1,
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        ['press Random term', 'ACID Databases · transactions · consistency Four properties that make', ACID],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press Learning paths',
          'Learning paths A path goes from what comes first to what builds on it, one term a step.',
          'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | All categories | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'press Quiz me',
          'Which term is this? Four properties that make database transactions',
          'ACID | Index | N+1 Query Problem | Optimistic Locking | Skip | Glossary home',
        ],
      ],
    },
    {
      turns: [GLOSSARY_HOME, ['press Help', HELP, HELP_BUTTONS]],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'search what is 2pc?',
          'Two-Phase Commit (2PC) Distributed systems · transactions · consistency ·',
          'ACID | Idempotency | Consensus Algorithm (Raft/Paxos) | Compare | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'search cp vs ap',
          'CP or AP? CP A distributed system that stays consistent while the network',
          'CAP Theorem | Share in channel | Glossary home',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'search transaction',
          'Which one do you mean? “transaction” could mean: - ACID: Four properties',
          'ACID | Two-Phase Commit (2PC) | Optimistic Locking | Ask for this term | All categories',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'search zzzzqqqq',
          'Not in the glossary yet I found no term for “zzzzqqqq”. Try another word, or browse what is there.',
          'Ask for this term | All categories',
        ],
      ],
    },
    {
      turns: [
        GLOSSARY_HOME,
        [
          'search acid',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Share in channel',
          'ACID Databases · transactions · consistency Four properties that make',
          'Optimistic Locking | Journaling | CAP Theorem | Eventual Consistency | Two-Phase Commit (2PC) | Compare | Delete',
          'everyone',
        ],
      ],
    },
  ],
};
