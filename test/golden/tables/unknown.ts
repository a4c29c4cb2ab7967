import type { Table } from '../conversation.ts';

const CATEGORIES =
  'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Terms A–Z | All tags | Random term | Help | Glossary home';

/** For a mention, Discord shows everyone one line instead, without the question. */
export const unknown: Table = {
  ability: 'unknown, and asking for a term',
  questions: [
    [
      '/define kubernetes',
      'Not in the glossary yet I found no term for “kubernetes”. Try another word, or browse what is there.',
      'Ask for this term | All categories',
    ],
    [
      '/define vertical farming',
      'Not in the glossary yet I found no term for “vertical farming”. Try another word, or browse what is there.',
      'Ask for this term | All categories',
    ],
    [
      '/define kafka',
      'Not in the glossary yet I found no term for “kafka”. Try another word, or browse what is there.',
      'Ask for this term | All categories',
    ],
    [
      '/define ???',
      'Not in the glossary yet I found no term for “???”. Try another word, or browse what is there.',
      'All categories',
    ],
    [
      '/define @everyone *bold* & `code` 🐘 שלום',
      'Not in the glossary yet I found no term for “@everyone bold & code 🐘 שלום”. Try another word, or browse what is there.',
      'Ask for this term | All categories',
    ],
    [
      '/define @here #lobby [press](https://evil.example) 1 < 2 & "3"',
      'Not in the glossary yet I found no term for “@here #lobby',
      'Ask for this term | All categories',
    ],
    [
      `/define ${'x'.repeat(5_000)}`,
      `Not in the glossary yet I found no term for “${'x'.repeat(20)}`,
      'Ask for this term | All categories',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define kubernetes',
          'Not in the glossary yet I found no term for “kubernetes”. Try another word, or browse what is there.',
          'Ask for this term | All categories',
        ],
        [
          'press Ask for this term',
          'Noted “kubernetes” is on the wish list. Whoever keeps the glossary sees how often a term is asked for, not by whom.',
          'All categories',
        ],
        [
          'press All categories',
          'Categories 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          CATEGORIES,
        ],
      ],
      counted: [{ kind: 'wish', wish: 'kubernetes' }],
    },
    {
      turns: [
        [
          '/define what is Kafka Streams?',
          'Not in the glossary yet I found no term for “what is Kafka Streams?”. Try another word, or browse what is there.',
          'Ask for this term | All categories',
        ],
        [
          'press Ask for this term',
          'Noted “kafka streams” is on the wish list. Whoever keeps the glossary sees how often a term is asked for, not by whom.',
          'All categories',
        ],
      ],
      counted: [{ kind: 'wish', wish: 'kafka streams' }],
    },
    {
      turns: [
        [
          '@lemma kubernetes',
          {
            slack:
              'Not in the glossary yet I found no term for “kubernetes”. Try another word, or browse what is there.',
            discord: 'I found no term for that.',
          },
          'Ask for this term | All categories',
          { slack: 'ada', discord: 'everyone' },
        ],
        [
          'press All categories',
          'Categories 27 terms in 6 categories. - Databases: 5 terms - DevOps &',
          CATEGORIES,
        ],
      ],
    },
  ],
};
