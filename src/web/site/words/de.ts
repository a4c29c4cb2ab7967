import type { SiteWords } from './site-words.ts';

const count = (terms: number) => `${terms} ${terms === 1 ? 'Begriff' : 'Begriffe'}`;

export const de = {
  name: 'Lemma',
  title: 'Glossar',
  tagline: (terms: number, categories: number) =>
    `${count(terms)} in ${categories} ${categories === 1 ? 'Kategorie' : 'Kategorien'}, erklärt mit dem, wo man ihnen begegnet.`,
  count,
  empty: 'Das Glossar ist leer. Ein Begriff in einer YAML-Datei erscheint hier von selbst.',

  nav: {
    label: 'Hauptmenü',
    skip: 'Zum Inhalt springen',
    home: 'Lemma, zur Startseite',
    letters: 'A bis Z',
    tags: 'Schlagwörter',
    api: 'API',
    feed: 'Begriff des Tages (Atom)',
    playground: 'Spielwiese',
    foot: 'Weiteres',
  },

  search: {
    label: 'Das Glossar durchsuchen',
    short: 'Suchen',
    placeholder: 'Ein Name, ein Kürzel, eine Frage …',
    slashOn: 'Taste / sucht: an',
    slashOff: 'Taste / sucht: aus',
    title: (question: string) => `Suche: ${question}`,
    emptyTitle: 'Suche',
    empty: 'Frag nach einem Namen, einem Kürzel oder in deinen Worten; Tippfehler schaden nicht.',
    needsScript:
      'Die Suche in diesen Dateien braucht JavaScript. Von A bis Z stehen alle Begriffe in der Liste.',
    unsure: 'Was meinst du?',
    unsureText: (question: string) => `„${question}“ könnte heißen:`,
    several: (terms: number) => `${count(terms)} beantworten das`,
    unknown: 'Noch nicht im Glossar',
    unknownText: (question: string) => `Kein Begriff beantwortet „${question}“.`,
    near: 'Diese heißen ähnlich:',
    tip: 'Versuch ein anderes Wort, oder sieh nach, was es gibt.',
    missing: (name: string) => `„${name}“ steht nicht im Glossar.`,
    more: 'Den ganzen Eintrag lesen',
    compare: (title: string) => `Vergleichen: ${title}`,
    failed: 'Die Suche ist gerade nicht zu erreichen. Mit der Eingabetaste geht es auf ihrer eigenen Seite.',
    suggestions: 'Vorschläge',
    none: 'Nichts fängt so an. Mit der Eingabetaste fragst du trotzdem.',
  },

  filter: {
    label: 'Die Liste eingrenzen',
    category: 'Kategorie',
    tag: 'Schlagwort',
    anyCategory: 'Alle Kategorien',
    anyTag: 'Alle Schlagwörter',
    apply: 'Eingrenzen',
    title: 'Eingegrenzte Begriffe',
    shown: (shown: string, of: string) => `${shown} von ${of} Begriffen`,
    none: 'Kein Begriff hat beides. Nimm eines von beiden weg.',
    clear: 'Alle Begriffe zeigen',
  },

  front: {
    daily: 'Begriff des Tages',
    categories: 'Kategorien',
    tags: 'Beliebte Schlagwörter',
    allTags: 'Alle Schlagwörter',
    terms: 'Alle Begriffe',
    read: (name: string) => `Mehr über ${name} lesen`,
  },

  list: {
    category: 'Kategorie',
    tag: 'Schlagwort',
    tagTitle: (tag: string) => `Mit dem Schlagwort „${tag}“`,
    groupText: (name: string, terms: number) => `${name}: ${count(terms)} des Glossars.`,
    tagsText: 'Alle Schlagwörter des Glossars, die häufigsten zuerst.',
    lettersText: 'Alle Begriffe des Glossars nach dem Alphabet.',
    index: 'Buchstaben',
    pages: 'Seiten',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
    other: '0–9',
    deprecated: 'veraltet',
  },

  term: {
    alsoCalled: 'Auch',
    meanings: (meanings: number) => `${meanings} Bedeutungen, je nachdem, wo das Wort gebraucht wird.`,
    inPractice: 'In der Praxis',
    example: 'Beispiel',
    exampleIn: (language: string) => `Beispiel in ${language}`,
    links: 'Anderswo weiterlesen',
    prerequisites: 'Zuerst verstehen',
    leadsTo: 'Führt weiter zu',
    related: 'Verwandt',
    contrasts: 'Oft verglichen',
    versus: (one: string, other: string) => `${one} oder ${other}?`,
    inCommon: 'Gemeinsamkeiten',
    chooseWhen: 'Wann was passt',
    previous: 'Voriger Begriff',
    next: 'Nächster Begriff',
    around: 'Begriffe davor und danach',
    deprecated: 'Dieser Begriff ist veraltet.',
    deprecatedFor: 'Dieser Begriff ist veraltet. Stattdessen:',
    moved: (name: string) => `Dieser Begriff steht jetzt unter ${name}.`,
    tags: 'Schlagwörter',
  },

  lost: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht heißt der Begriff inzwischen anders. Such danach, oder sieh in der Liste nach.',
  },

  api: {
    title: 'API',
    text: 'Das Glossar als JSON: ohne Schlüssel, ohne Cookie, nur zum Lesen.',
  },

  feed: {
    title: 'Begriff des Tages',
    text: 'Jeden Tag ein Begriff des Glossars.',
  },
} satisfies SiteWords;
