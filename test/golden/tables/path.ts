import type { Table } from '../conversation.ts';

export const path: Table = {
  ability: 'learning paths',
  questions: [
    [
      '/glossary path',
      'Learning paths A path goes from what comes first to what builds on it, one term a step.',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | All categories | Glossary home',
    ],
    [
      '/glossary path context',
      'Goroutine The path to Context · step 1 of 4 A lightweight thread of a Go',
      'Next: Channel | Learning paths',
    ],
    [
      '/glossary path circuit breaker',
      'Circuit Breaker The path to Circuit Breaker A fault-tolerance pattern:',
      'Learn System design step by step | Quiz me on System design | Learning paths',
    ],
    [
      '/glossary path nonsense',
      'Learning paths There is no path to “nonsense”. Choose one of these, or',
      'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | All categories | Glossary home',
    ],
  ],
  conversations: [
    {
      turns: [
        [
          '/glossary path go',
          'Goroutine The path through Go · step 1 of 5 A lightweight thread of a Go',
          'Next: Channel | Learning paths',
        ],
        [
          'press Next: Channel',
          'Channel The path through Go · step 2 of 5 A typed conduit through which',
          'Next: Defer | Before: Goroutine | Learning paths',
        ],
        [
          'press Next: Defer',
          "Defer The path through Go · step 3 of 5 Go's statement that puts a function",
          'Next: Interface | Before: Channel | Learning paths',
        ],
        [
          'press Before: Channel',
          'Channel The path through Go · step 2 of 5 A typed conduit through which',
          'Next: Defer | Before: Goroutine | Learning paths',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary path go',
          'Goroutine The path through Go · step 1 of 5 A lightweight thread of a Go',
          'Next: Channel | Learning paths',
        ],
        [
          'press Next: Channel',
          'Channel The path through Go · step 2 of 5 A typed conduit through which',
          'Next: Defer | Before: Goroutine | Learning paths',
        ],
        [
          'press Next: Defer',
          "Defer The path through Go · step 3 of 5 Go's statement that puts a function",
          'Next: Interface | Before: Channel | Learning paths',
        ],
        [
          'press Next: Interface',
          'Interface The path through Go · step 4 of 5 A set of methods that, in Go, a',
          'Next: Context | Before: Defer | Learning paths',
        ],
        [
          'press Next: Context',
          "Context The path through Go · step 5 of 5 Go's standard means of handing a",
          'Before: Interface | Quiz me on Go | Learning paths',
        ],
        [
          'press Quiz me on Go',
          "Which term is this? A lightweight thread of a Go program that Go's own",
          'Goroutine | Channel | Defer | Interface | Skip | Glossary home',
        ],
      ],
    },
    {
      turns: [
        [
          '/glossary path databases',
          'ACID The path through Databases · step 1 of 5 Four properties that make',
          'Next: Index | Learning paths',
        ],
        [
          'press Learning paths',
          'Learning paths A path goes from what comes first to what builds on it, one term a step.',
          'Databases | DevOps & infrastructure | Distributed systems | Go | Linux & OS | System design | All categories | Glossary home',
        ],
        [
          'press Go',
          'Goroutine The path through Go · step 1 of 5 A lightweight thread of a Go',
          'Next: Channel | Learning paths',
        ],
      ],
    },
  ],
};
