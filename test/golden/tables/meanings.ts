import type { Table } from '../conversation.ts';

export const meanings: Table = {
  ability: 'several meanings',
  glossary: {
    category: 'Words',
    terms: [
      {
        name: 'Stream',
        tags: ['data'],
        meanings: [
          { context: 'Networking', definition: 'Bytes in order, from one end of a connection to the other.' },
          {
            context: 'Event systems',
            definition: 'Records that are appended and never changed.',
            inPractice: 'Readers keep their own place.',
          },
        ],
      },
      {
        name: 'Port',
        related: ['stream'],
        meanings: [
          {
            context: 'Networking',
            definition: 'A number that tells apart the programs of one host.',
            inPractice: 'It is asked for. '.repeat(140),
          },
          {
            context: 'Architecture',
            definition: 'What the inside of a program asks of the outside.',
            inPractice: 'An adapter fills it. '.repeat(110),
          },
          {
            context: 'Porting',
            definition: 'A program made to run on another system.',
            inPractice: 'Much has to be tried again. '.repeat(80),
          },
        ],
      },
    ],
  },
  questions: [
    [
      '/define stream',
      'Stream Words · data Networking Bytes in order, from one end of a',
      'Port | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define stream public',
      'Stream Words · data Networking Bytes in order, from one end of a',
      'Port | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define port',
          'Port Words 3 meanings, by where the word is used: - Networking: A number',
          'Networking | Architecture | Porting | Stream | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Architecture',
          'Port Words Architecture What the inside of a program asks of the outside.',
          'Stream | More | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press More',
          'Port Words Porting A program made to run on another system. In practice',
          'Stream | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Previous page',
          'Port Words Architecture What the inside of a program asks of the outside.',
          'Stream | More | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Previous page',
          'Port Words Networking A number that tells apart the programs of one host.',
          'Stream | More | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Previous page',
          'Port Words 3 meanings, by where the word is used: - Networking: A number',
          'Networking | Architecture | Porting | Stream | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define port public',
          'Port Words 3 meanings, by where the word is used: - Networking: A number',
          'Networking | Architecture | Porting | Stream | Delete',
          'everyone',
        ],
        [
          'bob: press Porting',
          'Port Words Porting A program made to run on another system. In practice',
          'Stream | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define port',
          'Port Words 3 meanings, by where the word is used: - Networking: A number',
          'Networking | Architecture | Porting | Stream | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Networking',
          'Port Words Networking A number that tells apart the programs of one host.',
          'Stream | More | Previous page | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Stream',
          'Stream Words · data Networking Bytes in order, from one end of a',
          'Port | Share in channel | Back to Port | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Port',
          'Port Words 3 meanings, by where the word is used: - Networking: A number',
          'Networking | Architecture | Porting | Stream | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
  ],
};
