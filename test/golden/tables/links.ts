import type { Table } from '../conversation.ts';

export const links: Table = {
  ability: 'links in definitions, and the way back',
  glossary: {
    category: 'Chain',
    terms: [
      { name: 'Arvex', definition: 'Hands its work on to Bolvex.' },
      { name: 'Bolvex', definition: 'Hands its work on to Corvex.' },
      { name: 'Corvex', definition: 'Hands its work on to Delvex.' },
      { name: 'Delvex', definition: 'Hands its work on to Elvex.' },
      { name: 'Elvex', definition: 'Hands its work on to Fervex.' },
      { name: 'Fervex', definition: 'Hands its work on to Gorvex.' },
      { name: 'Gorvex', definition: 'Hands its work on to Hulvex.' },
      { name: 'Hulvex', definition: 'Hands its work on to Irvex.' },
      { name: 'Irvex', definition: 'Hands its work on to Jorvex.' },
      { name: 'Jorvex', definition: 'Hands nothing on.' },
      {
        name: 'Memtable',
        definition:
          'Keeps the newest rows of an SSTable in memory, beside a Bloom filter; a *tombstone* marks what is gone from the SSTable.',
        related: ['compaction', 'memtable-flush', 'arvex', 'bolvex'],
      },
      { name: 'SSTable', definition: 'Sorted rows in a file that is never changed.' },
      { name: 'Bloom filter', definition: 'Says what is surely not there.' },
      { name: 'Tombstone', definition: 'A mark in the place of a row.' },
      { name: 'Compaction', definition: 'Makes one file of several.' },
      { name: 'Memtable flush', definition: 'Writes the rows down.' },
    ],
  },
  questions: [
    [
      '/define memtable',
      'Memtable Chain Keeps the newest rows of an SSTable in memory, beside a',
      'SSTable | Bloom filter | Compaction | Memtable flush | Arvex | Share in channel | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define memtable public',
      'Memtable Chain Keeps the newest rows of an SSTable in memory, beside a',
      'SSTable | Bloom filter | Compaction | Memtable flush | Arvex | Delete',
      'everyone',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/define memtable',
          'Memtable Chain Keeps the newest rows of an SSTable in memory, beside a',
          'SSTable | Bloom filter | Compaction | Memtable flush | Arvex | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press SSTable',
          'SSTable Chain Sorted rows in a file that is never changed.',
          'Share in channel | Back to Memtable | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Memtable',
          'Memtable Chain Keeps the newest rows of an SSTable in memory, beside a',
          'SSTable | Bloom filter | Compaction | Memtable flush | Arvex | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define arvex',
          'Arvex Chain Hands its work on to Bolvex.',
          'Bolvex | Memtable | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Bolvex',
          'Bolvex Chain Hands its work on to Corvex.',
          'Corvex | Memtable | Share in channel | Back to Arvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Corvex',
          'Corvex Chain Hands its work on to Delvex.',
          'Delvex | Share in channel | Back to Bolvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Delvex',
          'Delvex Chain Hands its work on to Elvex.',
          'Elvex | Share in channel | Back to Corvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Elvex',
          'Elvex Chain Hands its work on to Fervex.',
          'Fervex | Share in channel | Back to Delvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Fervex',
          'Fervex Chain Hands its work on to Gorvex.',
          'Gorvex | Share in channel | Back to Elvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Gorvex',
          'Gorvex Chain Hands its work on to Hulvex.',
          'Hulvex | Share in channel | Back to Fervex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Hulvex',
          'Hulvex Chain Hands its work on to Irvex.',
          'Irvex | Share in channel | Back to Gorvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Irvex',
          'Irvex Chain Hands its work on to Jorvex.',
          'Jorvex | Share in channel | Back to Hulvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Jorvex',
          'Jorvex Chain Hands nothing on.',
          'Share in channel | Back to Irvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Irvex',
          'Irvex Chain Hands its work on to Jorvex.',
          'Jorvex | Share in channel | Back to Hulvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Hulvex',
          'Hulvex Chain Hands its work on to Irvex.',
          'Irvex | Share in channel | Back to Gorvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Gorvex',
          'Gorvex Chain Hands its work on to Hulvex.',
          'Hulvex | Share in channel | Back to Fervex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Fervex',
          'Fervex Chain Hands its work on to Gorvex.',
          'Gorvex | Share in channel | Back to Elvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Elvex',
          'Elvex Chain Hands its work on to Fervex.',
          'Fervex | Share in channel | Back to Delvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Delvex',
          'Delvex Chain Hands its work on to Elvex.',
          'Elvex | Share in channel | Back to Corvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Corvex',
          'Corvex Chain Hands its work on to Delvex.',
          'Delvex | Share in channel | Back to Bolvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Back to Bolvex',
          'Bolvex Chain Hands its work on to Corvex.',
          'Corvex | Memtable | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/define arvex public',
          'Arvex Chain Hands its work on to Bolvex.',
          'Bolvex | Memtable | Delete',
          'everyone',
        ],
        [
          'bob: press Bolvex',
          'Bolvex Chain Hands its work on to Corvex.',
          'Corvex | Memtable | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
        [
          'bob: press Corvex',
          'Corvex Chain Hands its work on to Delvex.',
          'Delvex | Share in channel | Back to Bolvex | 👍 Helpful | 👎 Unclear',
        ],
        [
          'press Bolvex',
          'Bolvex Chain Hands its work on to Corvex.',
          'Corvex | Memtable | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
  ],
};
