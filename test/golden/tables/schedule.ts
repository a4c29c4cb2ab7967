import type { Table } from '../conversation.ts';

const LOOKING = 'Preview | Send it to me, too | Glossary home';
const SETTING_UP = `Turn on | Change… | ${LOOKING}`;
const RUNNING = `Post now | Skip next | Pause… | Change… | Turn off | ${LOOKING}`;

const UNSET = 'Term of the day In this channel Nobody has set it up here yet. This is how it would come:';

const ONLY_LOOKS = 'Term of the day In this channel You can look, but you may not change it here. On';
const ZONES = 'The term comes by the clock of the zone that you choose. Another one? /glossary daily';
const UNKNOWN = 'I know no time zone “Sprngfield”. A larger city nearby may help.';
const whichZone = (note: string) => ({
  slack: `Which time zone? ${note}${ZONES} zone Lisbon`,
  discord: `Which time zone? ${note}${ZONES} change: zone Lisbon`,
});

export const schedule: Table = {
  ability: 'the schedule of daily terms',
  hasDaily: true,
  // Every channel has an order of its own, and of one term there is only one.
  glossary: {
    category: 'Streams',
    terms: [
      { id: 'backpressure', name: 'Backpressure', definition: 'A slow consumer slows the producer down.' },
    ],
  },
  conversations: [
    {
      turns: [
        ['/glossary daily', 'Term of the day In this channel Nobody has set it up here yet.', SETTING_UP],
        [
          'bob: /glossary daily',
          {
            slack: `${UNSET} Workspace admins, the channel’s creator and the editors named to me`,
            discord: `${UNSET} People with Manage Channels or Manage Server`,
          },
          LOOKING,
        ],
        ['press Preview', 'The next terms of the day'],
        ['/glossary daily', 'Term of the day In this channel Nobody has set it up here yet.'],
        ['press Turn on', whichZone('')],
        ['press Europe/Berlin', 'Term of the day In this channel It is on.', RUNNING],
        [
          'bob: code schedule:off',
          {
            slack: `${ONLY_LOOKS} Workspace admins, the channel’s creator and the editors named to me`,
            discord: `${ONLY_LOOKS} People with Manage Channels or Manage Server`,
          },
          LOOKING,
        ],
        [
          '/glossary daily 10:15 mon, wed guess',
          'Term of the day In this channel Your changes are saved.',
          RUNNING,
        ],
        ['press Skip next', 'Term of the day In this channel'],
        ['/glossary daily pause until 24 December', 'Term of the day In this channel Paused'],
        ['/glossary daily preview', 'The next terms of the day'],
        ['/glossary daily resume', 'Term of the day In this channel It goes on.', RUNNING],
        [
          '/glossary daily nonsense',
          {
            slack: 'I can’t read that I can’t read “nonsense”. Try /glossary daily on 9:30 berlin mon-fri',
            discord:
              'I can’t read that I can’t read “nonsense”. Try /glossary daily change: on 9:30 berlin mon-fri',
          },
        ],
        ['/glossary daily zone Sprngfield', whichZone(`${UNKNOWN} `)],
        ['/glossary daily off', 'Term of the day In this channel It is off. Nothing more comes.', SETTING_UP],
      ],
    },
    {
      turns: [
        ['bob: /glossary daily me', 'Term of the day Just for you You don’t get it yet.'],
        ['bob: /glossary daily me on 8:30 tokyo', 'Term of the day Just for you It is on.'],
        ['bob: /glossary daily me off', 'Term of the day Just for you It is off.'],
      ],
    },
  ],
};
