import type { Table } from '../conversation.ts';

export const path: Table = {
  ability: 'learning paths',
  questions: [
    [
      '/glossary path',
      'Learning paths A path goes from what comes first to what builds on it, one term a step.',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Browse terms | Glossary home',
    ],
    [
      '/glossary path context',
      'Goroutine The path to Context A lightweight thread of a Go program that',
      'Next: Channel | Open the full card | Learning paths',
    ],
    [
      '/glossary path circuit breaker',
      'Circuit Breaker The path to Circuit Breaker A fault-tolerance pattern:',
      'Open the full card | Learning paths',
    ],
    [
      '/glossary path nonsense',
      'Learning paths There is no path to “nonsense”. Choose one of these, or',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Browse terms | Glossary home',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary path go',
          'Goroutine The path through Go A lightweight thread of a Go program that',
          'Next: Channel | Open the full card | Learning paths',
        ],
        [
          'press Next: Channel',
          'Channel The path through Go A typed conduit through which goroutines pass',
          'Next: Defer | Before: Goroutine | Open the full card | Learning paths',
        ],
        [
          'press Next: Defer',
          "Defer The path through Go Go's statement that puts a function call off",
          'Next: Interface | Before: Channel | Open the full card | Learning paths',
        ],
        [
          'press Before: Channel',
          'Channel The path through Go A typed conduit through which goroutines pass',
          'Next: Defer | Before: Goroutine | Open the full card | Learning paths',
        ],
        [
          'press Open the full card',
          'Channel Go · concurrency A typed conduit through which goroutines pass',
          'Goroutine | Context | Interface | Backpressure | Compare | Share in channel | 👍 Helpful | 👎 Unclear',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary path go',
          'Goroutine The path through Go A lightweight thread of a Go program that',
          'Next: Channel | Open the full card | Learning paths',
        ],
        [
          'press Next: Channel',
          'Channel The path through Go A typed conduit through which goroutines pass',
          'Next: Defer | Before: Goroutine | Open the full card | Learning paths',
        ],
        [
          'press Next: Defer',
          "Defer The path through Go Go's statement that puts a function call off",
          'Next: Interface | Before: Channel | Open the full card | Learning paths',
        ],
        [
          'press Next: Interface',
          'Interface The path through Go A set of methods that, in Go, a type',
          'Next: Context | Before: Defer | Open the full card | Learning paths',
        ],
        [
          'press Next: Context',
          "Context The path through Go Go's standard means of handing a deadline, a",
          'Before: Interface | Open the full card | Learning paths',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary path databases',
          'ACID The path through Databases Four properties that make database',
          'Next: Index | Open the full card | Learning paths',
        ],
        [
          'press Learning paths',
          'Learning paths A path goes from what comes first to what builds on it, one term a step.',
          'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | Browse terms | Glossary home',
        ],
        [
          'press Go',
          'Goroutine The path through Go A lightweight thread of a Go program that',
          'Next: Channel | Open the full card | Learning paths',
        ],
      ],
    },
  ],
};
