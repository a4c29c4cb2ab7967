/** Every text of the site itself; a sentence about how a question was read comes from the chat's catalogue. */
export const en = {
  name: 'Lemma',
  title: 'Glossary',
  tagline: (terms: number, categories: number) =>
    `${terms} ${terms === 1 ? 'term' : 'terms'} in ${categories} ${categories === 1 ? 'category' : 'categories'}, explained with where you meet them.`,
  count: (terms: number) => `${terms} ${terms === 1 ? 'term' : 'terms'}`,
  empty: 'The glossary is empty. Add a term to a YAML file and it appears here.',

  nav: {
    label: 'Main',
    skip: 'Skip to the content',
    home: 'Lemma, to the front page',
    letters: 'A to Z',
    tags: 'Tags',
    api: 'API',
    feed: 'Term of the day (Atom)',
    playground: 'Playground',
    foot: 'More',
  },

  search: {
    label: 'Search the glossary',
    short: 'Search',
    placeholder: 'A name, an acronym, a question…',
    slashOn: 'Key / searches: on',
    slashOff: 'Key / searches: off',
    title: (question: string) => `Search: ${question}`,
    emptyTitle: 'Search',
    empty: 'Ask by name, by acronym or in your own words; misspelt is fine.',
    needsScript: 'Searching these files needs JavaScript. All terms are listed from A to Z.',
    unsure: 'Which one do you mean?',
    unsureText: (question: string) => `“${question}” could mean:`,
    several: (count: number) => `${count} terms answer this`,
    unknown: 'Not in the glossary yet',
    unknownText: (question: string) => `No term answers “${question}”.`,
    near: 'These have similar names:',
    tip: 'Try another word, or browse what is there.',
    missing: (name: string) => `“${name}” is not in the glossary.`,
    more: 'Read the whole entry',
    compare: (title: string) => `Compare: ${title}`,
    failed: 'The search can’t be reached just now. Press Enter to try it on its own page.',
    /** Read out with their number when the list under the search changes. */
    suggestions: 'Suggestions',
    none: 'Nothing begins like this. Press Enter to ask it all the same.',
  },

  filter: {
    label: 'Filter the list',
    category: 'Category',
    tag: 'Tag',
    anyCategory: 'All categories',
    anyTag: 'All tags',
    apply: 'Filter',
    title: 'Filtered terms',
    shown: (count: string, of: string) => `${count} of ${of} terms`,
    none: 'No term has both. Take one of the two away.',
    clear: 'Show all terms',
  },

  front: {
    daily: 'Term of the day',
    categories: 'Categories',
    tags: 'Popular tags',
    allTags: 'All tags',
    terms: 'All terms',
    read: (name: string) => `Read more about ${name}`,
  },

  list: {
    category: 'Category',
    tag: 'Tag',
    tagTitle: (tag: string) => `Tagged “${tag}”`,
    groupText: (name: string, terms: number) =>
      `${name}: ${terms} ${terms === 1 ? 'term' : 'terms'} of the glossary.`,
    tagsText: 'Every tag of the glossary, the most used first.',
    lettersText: 'Every term of the glossary, in the order of the alphabet.',
    index: 'Letters',
    pages: 'Pages',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    /** A column for names that begin with a digit or a sign. */
    other: '0–9',
    deprecated: 'deprecated',
  },

  term: {
    alsoCalled: 'Also called',
    meanings: (count: number) => `${count} meanings, by where the word is used.`,
    inPractice: 'In practice',
    example: 'Example',
    exampleIn: (language: string) => `Example in ${language}`,
    links: 'Read on elsewhere',
    prerequisites: 'Understand first',
    leadsTo: 'Leads on to',
    related: 'Related',
    contrasts: 'Often compared',
    versus: (one: string, other: string) => `${one} or ${other}?`,
    inCommon: 'In common',
    chooseWhen: 'Choose when',
    previous: 'Previous term',
    next: 'Next term',
    around: 'Terms before and after',
    deprecated: 'This term is deprecated.',
    deprecatedFor: 'This term is deprecated. Use instead:',
    moved: (name: string) => `This term has moved to ${name}.`,
    tags: 'Tags',
  },

  lost: {
    title: 'There is no such page',
    text: 'Perhaps the term has another name by now. Search for it, or go through the list.',
  },

  api: {
    title: 'API',
    text: 'The glossary as JSON: no key, no cookie, read only.',
  },

  feed: {
    title: 'Term of the day',
    text: 'One term of the glossary each day.',
  },
};
