import type { Table } from '../conversation.ts';

const TAGS =
  'reliability | consistency | go | concurrency | performance | availability | filesystem | infrastructure | scalability | transactions | apis | coordination | deployment | linux | networking | queries | replication | trade-offs | architecture | automation | Next page | Browse terms | Glossary home';
const TAGS_ =
  'error-handling | fault-tolerance | memory | microservices | monitoring | orm | patterns | queues | retries | streaming | types | Previous page | Browse terms | Glossary home';

export const tag: Table = {
  ability: 'filter by tag',
  questions: [
    ['/glossary tag', 'Tags 31 tags, the most used first. - reliability: 6 terms - consistency: 5', TAGS],
    [
      '/glossary tag reliability',
      'Tagged “reliability” 6 terms - Immutable Infrastructure: The practice of',
      'Immutable Infrastructure | Observability | Idempotency | Journaling | Circuit Breaker | Backpressure | All tags | Glossary home',
    ],
    [
      '/glossary tag reli',
      'Tagged “reliability” 6 terms - Immutable Infrastructure: The practice of',
      'Immutable Infrastructure | Observability | Idempotency | Journaling | Circuit Breaker | Backpressure | All tags | Glossary home',
    ],
    [
      '/glossary tag nonsense',
      'Tags There is no tag “nonsense”. Here are all of them. 31 tags, the most',
      TAGS,
    ],
  ],
  conversations: [
    {
      turns: [
        ['/glossary tag', 'Tags 31 tags, the most used first. - reliability: 6 terms - consistency: 5', TAGS],
        [
          'press reliability',
          'Tagged “reliability” 6 terms - Immutable Infrastructure: The practice of',
          'Immutable Infrastructure | Observability | Idempotency | Journaling | Circuit Breaker | Backpressure | All tags | Glossary home',
        ],
        [
          'press Backpressure',
          'Backpressure System design · reliability · streaming · queues A signal',
          'Circuit Breaker | Channel | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        ['/glossary tag', 'Tags 31 tags, the most used first. - reliability: 6 terms - consistency: 5', TAGS],
        ['press Next page', 'Tags 31 tags, the most used first. - error-handling: 1 term -', TAGS_],
        [
          'press types',
          'Tagged “types” 1 term - Interface: A set of methods that, in Go, a type',
          'Interface | All tags | Glossary home',
        ],
        [
          'press All tags',
          'Tags 31 tags, the most used first. - reliability: 6 terms - consistency: 5',
          TAGS,
        ],
      ],
    },
  ],
};
