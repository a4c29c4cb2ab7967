/** English: the catalogue of every text that people see in a chat. Texts with parts are functions. */
export const en = {
  commands: {
    define: 'Explain a term',
    defineTerm: 'A term, an acronym, or a question such as "what is backpressure?"',
    definePublic: 'Answer for everyone in the channel',
    defineHint: '[term or question] [public]',
    glossary: 'Browse the glossary',
    glossaryHint: 'browse [category] | random | help',
    home: 'The glossary at a glance',
    browse: 'Terms by category',
    browseCategory: 'A category, such as Databases',
    random: 'A random term',
    help: 'What Lemma can do, with examples',
    explain: 'Define terms here',
    explainDescription: 'Explain the glossary terms in this message',
  },

  labels: {
    inPractice: 'In practice',
    example: 'Example',
    links: 'Read more',
    related: 'Related',
    didYouMean: 'Did you mean',
    categories: 'Categories',
    chooseCategory: 'Choose a category',
    chooseTerm: 'Choose a term',
  },

  buttons: {
    share: 'Share in channel',
    delete: 'Delete',
    more: 'More',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    backTo: (name: string) => `Back to ${name}`,
    allCategories: 'All categories',
    random: 'Random term',
    browse: 'Browse terms',
    help: 'Help',
    seeSuggestions: 'See suggestions',
    openCard: 'Open the full card',
  },

  card: {
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
    readAs: (read: string, name: string) => `Read “${read}” as ${name}.`,
    alsoCalled: (read: string, name: string) => `“${read}” is another name for ${name}.`,
    fromDescription: (name: string) => `Found by its description: ${name}.`,
    sharedBy: (name: string) => `Shared by ${name}`,
    deprecated: 'This term is deprecated.',
    deprecatedFor: (name: string) => `This term is deprecated: use ${name} instead.`,
    outsideWorkspace: 'Here I know the built-in terms and the team’s files, not the terms of any server.',
    dailyTitle: (name: string) => `Term of the day: ${name}`,
  },

  unsure: {
    title: 'Which one do you mean?',
    text: (question: string) => `“${question}” could mean:`,
    public: 'I am not sure which term you mean.',
  },

  unknown: {
    title: 'Not in the glossary yet',
    text: (question: string) => `I found no term for “${question}”.`,
    near: 'These have similar names:',
    public: 'I found no term for that.',
    tip: 'Try another word, or browse what is there.',
  },

  explain: {
    title: (count: number) => (count === 1 ? 'One term here' : `${count} terms here`),
    noneTitle: 'No terms here',
    none: 'I found no glossary term in this message.',
    more: (count: number) => `and ${count} more`,
  },

  browse: {
    title: 'The glossary',
    summary: (terms: number, categories: number) =>
      `${terms} ${terms === 1 ? 'term' : 'terms'} in ${categories} ${categories === 1 ? 'category' : 'categories'}.`,
    count: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    noCategory: (typed: string) => `There is no category “${typed}”. Here are all of them.`,
    empty: 'The glossary is empty. Add a term to a YAML file and it appears here.',
  },

  help: {
    title: 'Hello, I am Lemma',
    intro: 'I explain terms. Ask me by name, by acronym, or in your own words.',
    slack: [
      '`/define backpressure` explains a term, just to you',
      '`/define what is 2pc` takes questions, acronyms and typing errors',
      '`/define acid public` answers for the whole channel',
      'Mention me in a channel or a thread: `@Lemma circuit breaker`',
      '*Define terms here* in a message’s menu explains the terms in it',
      '`/glossary` browses by category, `/glossary random` shows a random term',
    ],
    discord: [
      '`/define` explains a term, just to you; it completes as you type',
      '`/define` takes questions, acronyms and typing errors: `what is 2pc`',
      '`public: True` answers for the whole channel',
      'Mention me in a channel or a thread: `@Lemma circuit breaker`',
      '*Apps → Define terms here* in a message’s menu explains the terms in it',
      '`/glossary browse` goes by category, `/glossary random` shows a random term',
    ],
    unknownCommand: (typed: string) => `I don’t know “${typed}”. This is what I can do.`,
  },

  hello: {
    slack: 'Hello! Ask me with `/define backpressure`, or mention me: I explain the team’s terms.',
    discord: 'Hello! Ask me with `/define`, or mention me: I explain the team’s terms.',
  },

  notices: {
    gone: 'This term is no longer in the glossary. Ask again with `/define` to find what replaced it.',
    stale: 'This button is from an older version of me and no longer works. Ask again with `/define`.',
    notYours: 'Only the person who asked for this card or shared it can delete it.',
    failureTitle: 'Something went wrong',
    failure: (id: string) =>
      `Sorry, I could not answer. Please try again; if it keeps happening, give this id to whoever runs me: ${id}.`,
  },
};
