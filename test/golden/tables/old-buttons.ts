import { shortKey } from '../../../src/core/glossary/short-key.ts';
import type { Table, Turn } from '../conversation.ts';

/** The keys of a term that is called otherwise now, of two that are still there, and of one that is gone. */
const [LOCK, MUTEX, SEMAPHORE, MONITOR] = ['lock', 'mutex', 'semaphore', 'monitor'].map((id) => shortKey(id));

const PRIVATE_CARD: Turn = [
  '/define semaphore',
  'Semaphore Locks Lets a few in.',
  'Mutex | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
];
const PUBLIC_CARD: Turn = [
  '/define semaphore public',
  'Semaphore Locks Lets a few in.',
  'Mutex | Delete',
  'everyone',
];

const MOVED = 'Mutex Locks Lets one in at a time. This term has a new place: Mutex.';
const MUTEX_BUTTONS = 'Semaphore | Share in channel | Glossary home | 👍 Helpful | 👎 Unclear';
const GONE = 'This term is no longer in the glossary. Ask again with /define to find what replaced it.';
const STALE = 'This button is from an older version of me and no longer works. Ask again with /define.';
const BROWSE = 'Categories 3 terms in 1 category. - Locks: 3 terms';
const BROWSE_BUTTONS = 'Locks | Terms A–Z | All tags | Random term | Help | Glossary home';

/** Pressed on a card of ada's own. */
const PRESSES: readonly Turn[] = [
  // Of a term that is called otherwise now.
  [`code open:${LOCK}:0:`, MOVED, MUTEX_BUTTONS],
  [`code daily:2024-02-29:${LOCK}`, MOVED, MUTEX_BUTTONS],
  [
    `code share:${LOCK}`,
    'Mutex Locks Lets one in at a time. Shared by ada',
    'Semaphore | Delete',
    'everyone',
  ],
  [
    `code share:${LOCK}${SEMAPHORE}`,
    'Mutex · Semaphore - Mutex: Lets one in at a time. - Semaphore: Lets a few in. Shared by ada',
    'Mutex | Semaphore | Delete',
    'everyone',
  ],
  [
    `code contrast:${LOCK}${SEMAPHORE}:`,
    'Mutex or Semaphore? Mutex Lets one in at a time. Semaphore Lets a few in. In common Both belong to Locks.',
    'Mutex | Semaphore | Share in channel | Glossary home',
  ],
  [
    `code path:term:${LOCK}:0:0`,
    'Mutex The path to Mutex Lets one in at a time. Mutex needs nothing else first.',
    'Learn Locks step by step | Quiz me on Locks | Learning paths',
  ],
  [
    `code answer:${LOCK}:${SEMAPHORE}`,
    'Not Semaphore: it is Mutex Locks Lets one in at a time.',
    'Next question | Glossary home',
  ],
  // Of one that is gone.
  [`code open:${MONITOR}:0:`, GONE, 'All categories'],
  [`code daily:2024-02-29:${MONITOR}`, GONE, 'All categories'],
  [`code share:${MONITOR}`, GONE, 'All categories'],
  [`code rate:${MONITOR}:helpful:0:`, GONE, 'All categories'],
  [`code suggestions:${MONITOR}`, GONE, 'All categories'],
  [`code terms:${MONITOR}`, GONE, 'All categories'],
  [`code contrast:${MONITOR}${MUTEX}:`, GONE, 'All categories'],
  [`code share-contrast:${MONITOR}${MUTEX}`, GONE, 'All categories'],
  [`code contrasts:${MONITOR}:`, GONE, 'All categories'],
  [`code path:term:${MONITOR}:0:0`, GONE, 'All categories'],
  [`code answer:${MONITOR}:${MONITOR}`, GONE, 'All categories'],
  // Of a category and a tag that are gone, a page that there no longer is, and a way back with gaps.
  [`code browse:${MONITOR}:0`, BROWSE, BROWSE_BUTTONS],
  [`code tag:${MONITOR}:0`, 'Tags No term has a tag yet.', 'All categories | Glossary home'],
  [
    `code quiz:${MONITOR}`,
    'Which term is this? Lets one in at a time.',
    'Mutex | Semaphore | Skip | Glossary home',
  ],
  [`code open:${MUTEX}:7:`, 'Mutex Locks Lets one in at a time.', MUTEX_BUTTONS],
  [
    `code open:${MUTEX}:0:${MONITOR}${SEMAPHORE}${MONITOR}`,
    'Mutex Locks Lets one in at a time.',
    'Semaphore | Share in channel | Back to Semaphore | 👍 Helpful | 👎 Unclear',
  ],
  // What no version of the bot could have made.
  [`code open:${MUTEX}:999999:`, STALE, ''],
  ['code define:mutex', STALE, ''],
  ['code <!channel> @everyone', STALE, ''],
];

export const oldButtons: Table = {
  ability: 'old buttons',
  glossary: {
    category: 'Locks',
    terms: [
      { id: 'mutex', name: 'Mutex', definition: 'Lets one in at a time.', formerIds: ['lock'] },
      { id: 'semaphore', name: 'Semaphore', definition: 'Lets a few in.', related: ['mutex'] },
      {
        id: 'spinlock',
        name: 'Spinlock',
        definition: 'Asks again and again.',
        status: 'deprecated',
        replacedBy: 'mutex',
      },
    ],
  },
  questions: [
    [
      '/define spinlock',
      'Spinlock Locks This term is deprecated: use Mutex instead. Asks again and again.',
      'Share in channel | Glossary home | 👍 Helpful | 👎 Unclear',
    ],
    [
      '/define lock',
      'Which one do you mean? “lock” could mean: - Mutex: Lets one in at a time.',
      'Mutex | Semaphore | Spinlock | Ask for this term | All categories',
    ],
  ],
  conversations: [
    ...PRESSES.map((press) => ({ turns: [PRIVATE_CARD, press] })),
    {
      turns: [
        PRIVATE_CARD,
        [
          `code rate:${LOCK}:unclear:0:`,
          'Mutex Locks Lets one in at a time. Thanks for the feedback.',
          'Semaphore | Share in channel | Glossary home',
        ],
      ],
      counted: [{ kind: 'verdict', termId: 'mutex', verdict: 'unclear' }],
    },
    {
      turns: [
        PRIVATE_CARD,
        [`code terms:${MONITOR}`, GONE, 'All categories'],
        ['press All categories', BROWSE, BROWSE_BUTTONS],
      ],
    },
    {
      turns: [
        PUBLIC_CARD,
        [`bob: code open:${LOCK}:0:`, MOVED, MUTEX_BUTTONS],
        ['press Mutex', 'Mutex Locks Lets one in at a time.', MUTEX_BUTTONS],
      ],
    },
    {
      turns: [
        PUBLIC_CARD,
        [`bob: code open:${MONITOR}:0:`, GONE, 'All categories'],
        ['bob: press All categories', BROWSE, BROWSE_BUTTONS],
      ],
    },
    {
      turns: [
        PUBLIC_CARD,
        [
          'bob: code delete:mallory',
          'Only the person who asked for this card or shared it can delete it.',
          '',
        ],
      ],
    },
  ],
};
