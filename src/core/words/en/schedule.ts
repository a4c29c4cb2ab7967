import { typed } from './schedule-typed.ts';

/** English: all about setting up the term of the day. */
export const schedule = {
  /** For dates: a language and perhaps a country. */
  locale: 'en-GB',

  title: 'Term of the day',
  here: 'In this channel',
  forMe: 'Just for you',
  date: (weekday: string, day: string) => `${weekday}, ${day}`,

  /** How it stands; the reasons are the platform's. Markdown. */
  state: {
    none: 'Nobody has set it up here yet. This is how it would come:',
    noneForMe: 'You don’t get it yet. This is how it would come, as a direct message:',
    on: '**On**',
    paused: '**On**, but taking a break',
    leavingOut: (date: string) => `**On**, but ${date} is left out`,
    off: '**Off**: nothing is posted until somebody turns it on.',
    offForMe: '**Off**: nothing comes until you turn it on.',
    stopped: '**Stopped**: posts failed again and again, so I turned it off.',
    stoppedBecause: (reason: string) => `The reason: ${reason}`,
    mend: 'Mend that, then turn it on again.',
    askStopped: 'Ask somebody who may change it to turn it on again.',
  },
  notes: {
    isConfigured: 'Whoever runs me set this up. What is changed here holds instead.',
    asksZone: 'I don’t know your time zone yet, so I ask for it when you turn it on.',
    nothingMatches: 'No term matches these topics, so nothing comes. Choose others.',
    slack: {
      'not-a-member': 'I am not in this channel, so I can’t post here: write `/invite @Lemma`.',
      'not-allowed': 'I may not post in this channel. Ask a workspace admin to allow it.',
    },
    discord: {
      'not-a-member': 'I am not in this server, so I can’t post here: add me to it first.',
      'not-allowed':
        'I may not post in this channel: allow me *View Channel*, *Send Messages* and *Embed Links* here.',
    },
    mayNotManage: {
      slack: 'Workspace admins, the channel’s creator and the editors named to me can change it.',
      discord: 'People with *Manage Channels* or *Manage Server* can change it.',
    },
  },

  facts: {
    when: 'When',
    topics: 'Topics',
    style: 'Style',
    next: 'Next',
    terms: 'Terms',
    latest: 'Latest days',
  },
  /** A part of a week, such as "weekday". */
  when: (days: string, time: string, zone: string) => `Every ${days} at ${time} (${zone})`,
  whenUnzoned: (days: string, time: string) => `Every ${days} at ${time}, by your clock`,
  everyDay: 'day',
  weekdays: 'weekday',
  allTopics: 'All terms',
  moreTopics: (count: number) => `and ${count} more`,
  goneTopic: (id: string) => `${id} (gone)`,
  styles: { card: 'The whole card', guess: 'Guess first, then reveal' },
  nothingNext: 'Nothing is planned.',
  pausedUntil: (date: string) => `${date}, after the break`,
  matching: (count: number, weeks: number) =>
    count === 1
      ? 'One matches, so it comes every time.'
      : `${count} match. After ${weeks === 1 ? 'about a week' : `about ${weeks} weeks`} they begin again.`,

  past: {
    open: 'being posted, or waiting for another try',
    posted: 'posted',
    skipped: 'left out',
    refused: 'not taken by the platform',
    unknown: 'nobody can tell whether it arrived, so I did not post it again',
    goneTerm: 'a term that is gone',
  },

  news: {
    on: 'It is on.',
    off: 'It is off. Nothing more comes.',
    'off-but-sending': 'It is off. One post was on its way already and may still appear.',
    resumed: 'It goes on.',
    changed: 'Your changes are saved.',
    overtaken: 'Somebody else changed it meanwhile, so I left it as they did. Please look, and try again.',
    skipped: (date: string) => `${date} is left out. That term comes another day.`,
    paused: (date: string) => `Paused until ${date}.`,
    'posted-now': 'Today’s term is posted.',
    'posted-before': 'Today’s term was posted before, and comes once a day.',
    'open-now': 'Today’s term is being posted, or waits for another try.',
    'unknown-now': 'Today’s term may have been posted already; I can’t tell, so I don’t post it twice.',
    'failed-now': (reason: string) => `I could not post today’s term: ${reason}`,
    'off-now': 'It is off. Turn it on first.',
    'nothing-to-post': 'No term matches these topics, so there is nothing to post.',
    'not-allowed': 'You can look, but you may not change it here.',
    'no-direct': 'I can’t write to you. Allow direct messages from me, and try again.',
    open: 'Open it',
  },

  buttons: {
    on: 'Turn on',
    off: 'Turn off',
    now: 'Post now',
    nowForMe: 'Send now',
    preview: 'Preview',
    skip: 'Skip next',
    resume: 'Resume',
    unskip: 'Don’t skip it',
    settings: 'Change…',
    pause: 'Pause…',
    forMe: 'Send it to me, too',
    show: 'Settings',
    formAgain: 'Open the form again',
    dailyForMe: 'Daily term for me',
  },

  preview: {
    title: 'The next terms of the day',
    note: 'It stays so unless the glossary or the settings change.',
    nothing: 'Nothing is coming: no term matches these topics.',
    off: 'It is off: this is what would come.',
  },

  zones: {
    title: 'Which time zone?',
    text: 'The term comes by the clock of the zone that you choose.',
    /** In front of the zones that may be meant, and where none is like what was typed. */
    unsure: (typed: string) => `“${typed}” may be one of several. The likely ones come first.`,
    misspelt: (typed: string, name: string) =>
      `I know no time zone “${typed}”. Did you mean “${name}”? It comes first.`,
    unknown: (typed: string) => `I know no time zone “${typed}”. A larger city nearby may help.`,
    choose: 'Choose a time zone',
    now: (time: string) => `now ${time}`,
    /** Markdown. */
    other: {
      slack: 'Another one? `/glossary daily zone Lisbon`',
      discord: 'Another one? `/glossary daily change: zone Lisbon`',
    },
    otherForMe: {
      slack: 'Another one? `/glossary daily me zone Lisbon`',
      discord: 'Another one? `/glossary daily change: me zone Lisbon`',
    },
  },

  form: {
    /** At most 24 characters, as are those of the buttons. */
    title: 'Term of the day',
    save: 'Save',
    time: 'Time',
    timeHint: 'On the 24-hour clock, such as 09:30',
    zone: 'Time zone',
    zoneHint: 'A city or a name such as Europe/Berlin',
    days: 'Days',
    topics: 'Topics',
    topicsHint: 'None chosen: any term may come.',
    style: 'Style',
    pauseTitle: 'Pause',
    pause: 'Pause',
    until: 'Until when?',
    untilHint: 'A date or a weekday, or for how long',
    untilExample: '24 December, monday, 2 weeks',
    faultsTitle: 'Nothing is saved yet',
  },

  stopped: {
    title: 'I stopped the term of the day',
    channel: (name: string) =>
      `My posts in ${name} failed again and again, so I turned the term of the day off there.`,
    someChannel: 'My posts in a channel failed again and again, so I turned the term of the day off there.',
    forMe: 'My messages to you failed again and again, so I turned your term of the day off.',
    /** Markdown. */
    again: {
      slack: 'Mend that, then write `/glossary daily on` there.',
      discord: 'Mend that, then write `/glossary daily change: on` there.',
    },
    againForMe: 'Mend that, then turn it on again.',
  },

  faults: {
    title: 'I can’t read that',
    /** Each says what can’t be read, and what can. Plain text, but for the example, which is Markdown. */
    word: (typed: string) => `I can’t read “${typed}”.`,
    didYouMean: (name: string) => `Did you mean “${name}”?`,
    example: {
      slack: 'Try `/glossary daily on 9:30 berlin mon-fri`.',
      discord: 'Try `/glossary daily change: on 9:30 berlin mon-fri`.',
    },
    time: (typed: string) => `“${typed}” is no time of day. Write it like 09:30.`,
    days: (typed: string) => `I don’t know the days “${typed}”. Write them like mon, wed, fri or mon-fri.`,
    noDays: 'Name at least one day, such as mon, wed, fri.',
    noZone: 'Which time zone? Write a city or a name such as Europe/Berlin.',
    noTime: 'At what time? Write it like 09:30.',
    noStyle: 'Which style? There are “card” and “guess”.',
    topic: (typed: string) => `There is no category or tag “${typed}”.`,
    noTopics: 'Name a category or a tag, or write “topics all”.',
    manyTopics: (most: number) => `That is too many: name at most ${most} topics.`,
    style: (typed: string) => `“${typed}” is no style. There are “card” and “guess”.`,
    zone: (typed: string) =>
      `“${typed}” is no time zone that I know. Write a city or a name such as Europe/Berlin.`,
    zoneChoice: (typed: string, names: string) =>
      `“${typed}” may be several time zones. Write one of these: ${names}.`,
    until: (typed: string) =>
      `“${typed}” is no date that I can read. Write it like 24 December, monday or 2 weeks.`,
    noUntil: 'Until when? Write “pause until monday”, “pause 2 weeks” or “pause 24 December”.',
    past: (typed: string) => `“${typed}” is not in the future. Choose a later day.`,
    far: 'That is more than a year away. Choose a nearer day, or turn it off.',
  },

  typed,
};
