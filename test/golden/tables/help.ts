import type { Table } from '../conversation.ts';

const FRONT_PAGE =
  'Search the glossary | Daily term for me | Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | All tags | Terms A–Z | Random term | Learning paths | Quiz me | Help';

/** Each platform has its own way to type. */
export const HELP = {
  slack: [
    'Hello, I am Lemma I explain terms. Ask me by name, by acronym, or in your own words.',
    '- /define what is 2pc explains a term, just to you: by name, acronym or question, misspelt too',
    '- /define acid public answers for the whole channel',
    '- /define cap vs acid puts two terms side by side',
    '- @Lemma circuit breaker answers in a channel or a thread, @Lemma explain explains the thread',
    '- Define terms here in a message’s menu explains the terms in it',
    '- /glossary is the front page: search, categories, the term of the day',
    '- /glossary browse databases, /glossary tag reliability and /glossary terms list terms',
    '- /glossary random shows any term, /glossary path go goes step by step',
    '- /glossary quiz asks you, /glossary quiz go public asks the channel',
    '- /glossary daily sets up a term of the day for the channel, /glossary daily me',
  ].join(' '),
  discord: [
    'Hello, I am Lemma I explain terms. Ask me by name, by acronym, or in your own words.',
    '- /define explains a term, just to you: by name, acronym or question, misspelt too',
    '- public: True answers for the whole channel',
    '- /define cap vs acid puts two terms side by side',
    '- @Lemma circuit breaker answers in a channel or a thread, @Lemma explain explains the thread',
    '- Apps → Define terms here in a message’s menu explains the terms in it',
    '- /glossary home is the front page: search, categories, the term of the day',
    '- /glossary browse, /glossary tag and /glossary terms list terms',
    '- /glossary random shows any term, /glossary path goes step by step',
    '- /glossary quiz asks you, with public: True the whole channel',
    '- /glossary daily sets up a term of the day for the channel, with change: me',
  ].join(' '),
};

export const HELP_BUTTONS = 'Glossary home | All categories | Random term | Learning paths | Quiz me';

export const help: Table = {
  ability: 'help',
  questions: [
    ['/glossary help', HELP, HELP_BUTTONS],
    ['/define', HELP, HELP_BUTTONS],
    ['/define help', HELP, HELP_BUTTONS],
  ],
  conversations: [
    {
      turns: [
        ['/glossary help', HELP, HELP_BUTTONS],
        [
          'press Glossary home',
          { slack: 'The glossary Ask with /define backpressure,', discord: 'The glossary Ask with /define,' },
          FRONT_PAGE,
        ],
      ],
    },
    {
      turns: [
        [
          '@lemma',
          {
            slack: 'Hello, I am Lemma I explain terms. Ask me by name, by acronym, or in your',
            discord: 'Hello! Ask me with /define, or mention me: I explain the team’s terms.',
          },
          { slack: HELP_BUTTONS, discord: 'Help' },
          { slack: 'ada', discord: 'everyone' },
        ],
        [{ slack: '@lemma', discord: 'press Help' }, HELP, HELP_BUTTONS],
      ],
    },
  ],
};
