import type { Table } from '../conversation.ts';

/** Ninety terms make five pages. */
const NUMBERS = Array.from({ length: 90 }, (_, index) => ({
  name: `Number ${String(index + 1).padStart(2, '0')}`,
  definition: 'One of many.',
  tags: index % 2 === 0 ? ['all'] : ['all', 'even'],
}));

const PAGE_1 =
  'Number 01 | Number 02 | Number 03 | Number 04 | Number 05 | Number 06 | Number 07 | Number 08 | Number 09 | Number 10 | Number 11 | Number 12 | Number 13 | Number 14 | Number 15 | Number 16 | Number 17 | Number 18 | Number 19 | Number 20 | Number 41 – Number 60 | Number 61 – Number 80 | Number 81 – Number 90 | Next page | Browse terms | All tags | Glossary home';
const PAGE_2 =
  'Number 21 | Number 22 | Number 23 | Number 24 | Number 25 | Number 26 | Number 27 | Number 28 | Number 29 | Number 30 | Number 31 | Number 32 | Number 33 | Number 34 | Number 35 | Number 36 | Number 37 | Number 38 | Number 39 | Number 40 | Number 61 – Number 80 | Number 81 – Number 90 | Previous page | Next page | Browse terms | All tags | Glossary home';
const PAGE_4 =
  'Number 61 | Number 62 | Number 63 | Number 64 | Number 65 | Number 66 | Number 67 | Number 68 | Number 69 | Number 70 | Number 71 | Number 72 | Number 73 | Number 74 | Number 75 | Number 76 | Number 77 | Number 78 | Number 79 | Number 80 | Number 01 – Number 20 | Number 21 – Number 40 | Previous page | Next page | Browse terms | All tags | Glossary home';
const NUMBERS_ON_PAGE_1 =
  'Number 01 | Number 02 | Number 03 | Number 04 | Number 05 | Number 06 | Number 07 | Number 08 | Number 09 | Number 10 | Number 11 | Number 12 | Number 13 | Number 14 | Number 15 | Number 16 | Number 17 | Number 18 | Number 19 | Number 20 | Next page | Learn Numbers step by step | Quiz me | Random term | All categories | Glossary home';
const NUMBERS_ON_PAGE_2 =
  'Number 21 | Number 22 | Number 23 | Number 24 | Number 25 | Number 26 | Number 27 | Number 28 | Number 29 | Number 30 | Number 31 | Number 32 | Number 33 | Number 34 | Number 35 | Number 36 | Number 37 | Number 38 | Number 39 | Number 40 | Previous page | Next page | Learn Numbers step by step | Quiz me | Random term | All categories | Glossary home';
const EVEN_ON_PAGE_1 =
  'Number 02 | Number 04 | Number 06 | Number 08 | Number 10 | Number 12 | Number 14 | Number 16 | Number 18 | Number 20 | Number 22 | Number 24 | Number 26 | Number 28 | Number 30 | Number 32 | Number 34 | Number 36 | Number 38 | Number 40 | Next page | All tags | Glossary home';
const EVEN_ON_PAGE_2 =
  'Number 42 | Number 44 | Number 46 | Number 48 | Number 50 | Number 52 | Number 54 | Number 56 | Number 58 | Number 60 | Number 62 | Number 64 | Number 66 | Number 68 | Number 70 | Number 72 | Number 74 | Number 76 | Number 78 | Number 80 | Previous page | Next page | All tags | Glossary home';

export const letters: Table = {
  ability: 'terms A–Z, and long lists',
  glossary: { category: 'Numbers', terms: NUMBERS },
  questions: [
    ['/glossary terms', 'Terms A–Z 90 terms - Number 01: One of many. - Number 02: One of many. -', PAGE_1],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary terms',
          'Terms A–Z 90 terms - Number 01: One of many. - Number 02: One of many. -',
          PAGE_1,
        ],
        [
          'press Next page',
          'Terms A–Z 90 terms - Number 21: One of many. - Number 22: One of many. -',
          PAGE_2,
        ],
        [
          'press Previous page',
          'Terms A–Z 90 terms - Number 01: One of many. - Number 02: One of many. -',
          PAGE_1,
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary terms',
          'Terms A–Z 90 terms - Number 01: One of many. - Number 02: One of many. -',
          PAGE_1,
        ],
        [
          'press Number 61 – Number 80',
          'Terms A–Z 90 terms - Number 61: One of many. - Number 62: One of many. -',
          PAGE_4,
        ],
        [
          'press Number 62',
          'Number 62 Numbers · all · even One of many.',
          'Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary browse numbers',
          'Numbers 90 terms - Number 01: One of many. - Number 02: One of many. -',
          NUMBERS_ON_PAGE_1,
        ],
        [
          'press Next page',
          'Numbers 90 terms - Number 21: One of many. - Number 22: One of many. -',
          NUMBERS_ON_PAGE_2,
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary tag even',
          'Tagged “even” 45 terms - Number 02: One of many. - Number 04: One of many.',
          EVEN_ON_PAGE_1,
        ],
        [
          'press Next page',
          'Tagged “even” 45 terms - Number 42: One of many. - Number 44: One of many.',
          EVEN_ON_PAGE_2,
        ],
        [
          'press Next page',
          'Tagged “even” 45 terms - Number 82: One of many. - Number 84: One of many.',
          'Number 82 | Number 84 | Number 86 | Number 88 | Number 90 | Previous page | All tags | Glossary home',
        ],
        [
          'press All tags',
          'Tags 2 tags, the most used first. - all: 90 terms - even: 45 terms',
          'all | even | Browse terms | Glossary home',
        ],
      ],
    },
  ],
};
