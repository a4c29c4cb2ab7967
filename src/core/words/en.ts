import { commands, names } from './en/commands.ts';
import { hello, help } from './en/help.ts';
import { schedule } from './en/schedule.ts';

/** English: the catalogue of every text that people see in a chat. Texts with parts are functions. */
export const en = {
  commands,
  names,

  labels: {
    inPractice: 'In practice',
    example: 'Example',
    links: 'Read more',
    related: 'Related',
    didYouMean: 'Did you mean',
    chooseCategory: 'Choose a category',
    chooseTerm: 'Choose a term',
    chooseTag: 'Choose a tag',
    chooseMeaning: 'Choose a meaning',
    choosePath: 'Choose a path',
    goToPage: 'Go to …',
    search: 'Search the glossary',
    searchExample: 'backpressure, or: what is 2pc?',
    inCommon: 'In common',
    chooseWhen: 'When to choose which',
    answers: 'Answers',
  },

  buttons: {
    share: 'Share in channel',
    shareInThread: 'Share to thread',
    delete: 'Delete',
    more: 'More',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    backTo: (name: string) => `Back to ${name}`,
    backToList: 'Back to the list',
    backToComparison: 'Back to the comparison',
    random: 'Random term',
    randomFrom: (name: string) => `Random term from ${name}`,
    anotherRandom: 'Another one',
    browse: 'All categories',
    home: 'Glossary home',
    tags: 'All tags',
    letters: 'Terms A–Z',
    paths: 'Learning paths',
    path: (name: string) => `Learn ${name} step by step`,
    nextStep: (name: string) => `Next: ${name}`,
    previousStep: (name: string) => `Before: ${name}`,
    quiz: 'Quiz me',
    quizOn: (name: string) => `Quiz me on ${name}`,
    skip: 'Skip',
    nextQuestion: 'Next question',
    compare: 'Compare',
    compareWith: (name: string) => `Compare with ${name}`,
    help: 'Help',
    seeSuggestions: 'See suggestions',
    seeTerms: 'See the terms',
    openCard: 'Open the full card',
    reveal: 'Reveal',
    ask: 'Ask for this term',
    helpful: '👍 Helpful',
    unclear: '👎 Unclear',
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
    dailyGuess: 'Term of the day: which one is it?',
    revealPrivately: 'Guess first. Whoever presses Reveal sees the answer alone.',
    meanings: (count: number) => `${count} meanings, by where the word is used:`,
    renamed: (name: string) => `This term has a new place: ${name}.`,
    thanks: 'Thanks for the feedback.',
  },

  unsure: {
    title: 'Which one do you mean?',
    one: (name: string) => `Did you mean ${name}?`,
    text: (question: string) => `“${question}” could mean:`,
    public: 'I am not sure which term you mean.',
  },

  unknown: {
    title: 'Not in the glossary yet',
    text: (question: string) => `I found no term for “${question}”.`,
    near: 'These have similar names:',
    public: 'I found no term for that.',
    tip: 'Try another word, or browse what is there.',
    askedTitle: 'Noted',
    asked: (wish: string) =>
      `“${wish}” is on the wish list. Whoever keeps the glossary sees how often a term is asked for, not by whom.`,
    /** On a button, where there is more than one to ask for. */
    askFor: (wish: string) => `Ask for “${wish}”`,
  },

  explain: {
    title: (count: number) => (count === 1 ? 'One term here' : `${count} terms here`),
    noneTitle: 'No terms here',
    more: (count: number) => `and ${count} more`,
    /** What people say to have a whole thread explained, beside the bare mention. */
    wishes: [
      'explain',
      'explain this',
      'explain this thread',
      'explain the thread',
      'can you explain this',
      'can you explain this thread',
    ],
    /** Markdown. */
    notAThread: 'Say that in a thread, or use *Define terms here* on a message.',
    thread: {
      none: 'I found no glossary term in this thread.',
      /** Markdown. */
      cantRead: 'I can’t read this thread; use *Define terms here* on a message.',
      publicTitle: (count: number) =>
        count === 1 ? 'I know one term of this thread.' : `I know ${count} terms of this thread.`,
    },
    message: {
      none: 'I found no glossary term in this message.',
      /** Markdown. */
      cantRead: 'I can’t read this message; use *Define terms here* on it.',
      publicTitle: (count: number) =>
        count === 1 ? 'I know one term of this message.' : `I know ${count} terms of this message.`,
    },
  },

  contrast: {
    title: (one: string, other: string) => `${one} or ${other}?`,
    sameCategory: (category: string) => `Both belong to ${category}.`,
    sharedTags: (tags: string) => `Both have to do with ${tags}.`,
    sharedRelated: (names: string) => `Both lead to ${names}.`,
    missing: (question: string) => `“${question}” is not in the glossary.`,
    listTitle: (name: string) => `${name}, compared`,
    list: 'Choose what to compare it with.',
    /** On a button; the title is “A or B?”. */
    offer: (title: string) => `Compare: ${title}`,
    two: 'I compare two at a time.',
    together: (name: string, one: string, other: string) => `${name} explains both “${one}” and “${other}”.`,
  },

  home: {
    title: 'The glossary',
    daily: 'Term of the day',
    categories: 'Categories',
    tags: 'Choose a popular tag',
    /** Markdown: what to type, by platform. */
    slack: 'Ask with `/define backpressure`, or mention me in a channel or a thread.',
    discord: 'Ask with `/define`, or mention me in a channel or a thread.',
  },

  tags: {
    title: 'Tags',
    summary: (tags: number) => (tags === 1 ? 'One tag.' : `${tags} tags, the most used first.`),
    none: 'No term has a tag yet.',
    tagTitle: (tag: string) => `Tagged “${tag}”`,
    noTag: (typed: string) => `There is no tag “${typed}”. Here are all of them.`,
  },

  letters: {
    title: 'Terms A–Z',
    range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  },

  path: {
    title: 'Learning paths',
    intro: 'A path goes from what comes first to what builds on it, one term a step.',
    to: (name: string) => `The path to ${name}`,
    through: (name: string) => `The path through ${name}`,
    step: (step: number, steps: number) => `step ${step} of ${steps}`,
    last: 'You have arrived.',
    nothingFirst: (name: string) => `${name} needs nothing else first.`,
    unknown: (typed: string) => `There is no path to “${typed}”. Choose one of these, or name a term.`,
    steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  },

  quiz: {
    title: 'Which term is this?',
    blank: '[…]',
    right: (name: string) => `Right: ${name}`,
    wrong: (name: string, chosen: string) => `Not ${chosen}: it is ${name}`,
    is: (name: string) => `It is ${name}`,
    tooFew: 'There are too few terms for a quiz: it takes at least two.',
    private: 'Press an answer: only you see what comes of it.',
    unknown: (typed: string) => `There is no category “${typed}”, so this is about all of them.`,
  },

  browse: {
    title: 'Categories',
    summary: (terms: number, categories: number) =>
      `${terms} ${terms === 1 ? 'term' : 'terms'} in ${categories} ${categories === 1 ? 'category' : 'categories'}.`,
    count: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
    noCategory: (typed: string) => `There is no category “${typed}”. Here are all of them.`,
    onlyForYou: 'Only a term or a quiz can be for everyone in the channel; this is for you.',
    empty: 'The glossary is empty. Add a term to a YAML file and it appears here.',
  },

  help,
  hello,

  schedule,

  notices: {
    gone: 'This term is no longer in the glossary. Ask again with `/define` to find what replaced it.',
    stale: 'This button is from an older version of me and no longer works. Ask again with `/define`.',
    notYours: 'Only the person who asked for this card or shared it can delete it.',
    failureTitle: 'Something went wrong',
    failure: (id: string) =>
      `Sorry, I could not answer. Please try again; if it keeps happening, give this id to whoever runs me: ${id}.`,
  },
};
