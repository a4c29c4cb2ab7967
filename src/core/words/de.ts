import type { Words } from './words.ts';

/** German: the same texts as the English catalogue, in the same order. */
export const de = {
  commands: {
    define: 'Einen Begriff erklären',
    defineTerm: 'Ein Begriff, eine Abkürzung oder eine Frage wie „Was ist Backpressure?“',
    definePublic: 'Für alle im Kanal antworten',
    defineHint: '[Begriff oder Frage] [öffentlich]',
    glossary: 'Im Glossar stöbern, lernen, raten',
    glossaryHint: 'start | stöbern | schlagwort | begriffe | zufall | lernpfad | quiz | hilfe',
    home: 'Das Glossar auf einen Blick',
    browse: 'Begriffe nach Kategorie',
    browseCategory: 'Eine Kategorie, etwa Databases',
    tag: 'Begriffe nach Schlagwort',
    tagTag: 'Ein Schlagwort, etwa reliability',
    terms: 'Alle Begriffe von A bis Z',
    random: 'Ein zufälliger Begriff',
    randomCategory: 'Nur aus dieser Kategorie',
    path: 'Begriffe in der Reihenfolge, in der man sie lernt',
    pathAbout: 'Eine Kategorie wie Go, oder der Begriff, zu dem der Weg führt',
    quiz: 'Einen Begriff an seiner Erklärung erraten',
    quizCategory: 'Nur Begriffe dieser Kategorie',
    quizPublic: 'Alle im Kanal fragen; jede Antwort bleibt privat',
    help: 'Was Lemma kann, mit Beispielen',
    explain: 'Begriffe hier erklären',
    explainDescription: 'Die Glossarbegriffe dieser Nachricht erklären',
  },

  names: {
    define: 'definiere',
    term: 'begriff',
    public: 'öffentlich',
    glossary: 'glossar',
    home: 'start',
    browse: 'stöbern',
    tag: 'schlagwort',
    terms: 'begriffe',
    random: 'zufall',
    path: 'lernpfad',
    quiz: 'quiz',
    help: 'hilfe',
    category: 'kategorie',
    about: 'thema',
  },

  labels: {
    inPractice: 'In der Praxis',
    example: 'Beispiel',
    links: 'Weiterlesen',
    related: 'Verwandt',
    didYouMean: 'Meintest du',
    chooseCategory: 'Kategorie wählen',
    chooseTerm: 'Begriff wählen',
    chooseTag: 'Schlagwort wählen',
    chooseMeaning: 'Bedeutung wählen',
    choosePath: 'Lernpfad wählen',
    goToPage: 'Gehe zu …',
    search: 'Im Glossar suchen',
    searchExample: 'backpressure, oder: Was ist 2pc?',
    inCommon: 'Gemeinsam',
    chooseWhen: 'Was wann passt',
    answers: 'Antworten',
  },

  buttons: {
    share: 'Im Kanal teilen',
    shareInThread: 'Im Thread teilen',
    delete: 'Löschen',
    more: 'Mehr',
    previousPage: 'Vorige Seite',
    nextPage: 'Nächste Seite',
    backTo: (name: string) => `Zurück zu ${name}`,
    allCategories: 'Alle Kategorien',
    random: 'Zufälliger Begriff',
    anotherRandom: 'Noch einer',
    browse: 'Im Glossar stöbern',
    home: 'Startseite',
    search: 'Suchen …',
    tags: 'Alle Schlagwörter',
    letters: 'Begriffe A–Z',
    paths: 'Lernpfade',
    path: (name: string) => `${name} Schritt für Schritt lernen`,
    nextStep: (name: string) => `Weiter: ${name}`,
    previousStep: (name: string) => `Davor: ${name}`,
    quiz: 'Quiz',
    nextQuestion: 'Nächste Frage',
    compare: 'Vergleichen',
    compareWith: (name: string) => `Mit ${name} vergleichen`,
    help: 'Hilfe',
    seeSuggestions: 'Vorschläge ansehen',
    seeTerms: 'Begriffe ansehen',
    openCard: 'Ganze Karte öffnen',
    ask: 'Begriff wünschen',
    helpful: '👍 Hilfreich',
    unclear: '👎 Unklar',
  },

  card: {
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    readAs: (read: string, name: string) => `„${read}“ gelesen als ${name}.`,
    alsoCalled: (read: string, name: string) => `„${read}“ ist ein anderer Name für ${name}.`,
    fromDescription: (name: string) => `Über die Beschreibung gefunden: ${name}.`,
    sharedBy: (name: string) => `Geteilt von ${name}`,
    deprecated: 'Dieser Begriff ist veraltet.',
    deprecatedFor: (name: string) => `Dieser Begriff ist veraltet: Nimm stattdessen ${name}.`,
    outsideWorkspace:
      'Hier kenne ich die mitgelieferten Begriffe und die Dateien des Teams, nicht die Begriffe eines Servers.',
    dailyTitle: (name: string) => `Begriff des Tages: ${name}`,
    meanings: (count: number) => `${count} Bedeutungen, je nachdem, wo das Wort steht:`,
    renamed: (name: string) => `Dieser Begriff steht jetzt unter ${name}.`,
    thanks: 'Danke, deine Antwort ist gezählt.',
  },

  unsure: {
    title: 'Welchen meinst du?',
    one: (name: string) => `Meinst du ${name}?`,
    text: (question: string) => `„${question}“ könnte heißen:`,
    public: 'Ich bin nicht sicher, welcher Begriff gemeint ist.',
  },

  unknown: {
    title: 'Noch nicht im Glossar',
    text: (question: string) => `Zu „${question}“ habe ich keinen Begriff gefunden.`,
    near: 'Diese heißen ähnlich:',
    public: 'Dazu habe ich keinen Begriff gefunden.',
    tip: 'Versuche ein anderes Wort, oder stöbere im Glossar.',
    asked: (wish: string) =>
      `Notiert: „${wish}“ ist gewünscht. Wer das Glossar pflegt, sieht, wie oft, nicht von wem.`,
    askFor: (wish: string) => `„${wish}“ wünschen`,
  },

  explain: {
    title: (count: number) => (count === 1 ? 'Ein Begriff hier' : `${count} Begriffe hier`),
    noneTitle: 'Keine Begriffe hier',
    none: 'In dieser Nachricht habe ich keinen Begriff aus dem Glossar gefunden.',
    noneInThread: 'In diesem Thread habe ich keinen Begriff aus dem Glossar gefunden.',
    more: (count: number) => `und ${count} weitere`,
    wishes: [
      'erkläre',
      'erklären',
      'erklär',
      'erklär das',
      'erkläre das',
      'erkläre diesen thread',
      'erkläre den thread',
      'bitte erklären',
      'explain',
    ],
    cantRead: 'Ich kann diesen Thread nicht lesen; nimm *Begriffe hier erklären* bei einer Nachricht.',
    publicTitle: (count: number) =>
      count === 1
        ? 'Ich kenne einen Begriff aus diesem Thread.'
        : `Ich kenne ${count} Begriffe aus diesem Thread.`,
  },

  contrast: {
    title: (one: string, other: string) => `${one} oder ${other}?`,
    sameCategory: (category: string) => `Beide gehören zu ${category}.`,
    sharedTags: (tags: string) => `Beide haben zu tun mit ${tags}.`,
    sharedRelated: (names: string) => `Beide führen zu ${names}.`,
    missing: (question: string) => `„${question}“ steht nicht im Glossar.`,
    listTitle: (name: string) => `${name} im Vergleich`,
    list: 'Wähle, womit du vergleichen willst.',
    offer: (title: string) => `Vergleich: ${title}`,
    two: 'Ich vergleiche zwei auf einmal.',
    together: (name: string, one: string, other: string) =>
      `${name} erklärt „${one}“ und „${other}“ zusammen.`,
  },

  home: {
    title: 'Das Glossar',
    daily: 'Begriff des Tages',
    categories: 'Kategorien',
    tags: 'Beliebte Schlagwörter',
    slack: 'Frag mit `/define backpressure`, oder erwähne mich in einem Thread.',
    discord: 'Frag mit `/definiere`, oder erwähne mich in einem Thread.',
  },

  tags: {
    title: 'Schlagwörter',
    summary: (tags: number) =>
      tags === 1 ? 'Ein Schlagwort.' : `${tags} Schlagwörter, die häufigsten zuerst.`,
    none: 'Noch hat kein Begriff ein Schlagwort.',
    tagTitle: (tag: string) => `Schlagwort „${tag}“`,
    noTag: (typed: string) => `Es gibt kein Schlagwort „${typed}“. Hier sind alle.`,
  },

  letters: {
    title: 'Begriffe A–Z',
    range: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  },

  path: {
    title: 'Lernpfade',
    intro:
      'Ein Lernpfad führt von dem, was zuerst kommt, zu dem, was darauf aufbaut: ein Begriff je Schritt.',
    to: (name: string) => `Der Weg zu ${name}`,
    through: (name: string) => `Der Weg durch ${name}`,
    step: (step: number, steps: number) => `Schritt ${step} von ${steps}`,
    last: 'Du bist am Ziel.',
    unknown: (typed: string) =>
      `Zu „${typed}“ gibt es keinen Lernpfad. Wähle einen von diesen, oder nenne einen Begriff.`,
    steps: (count: number) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
  },

  quiz: {
    title: 'Welcher Begriff ist das?',
    blank: '[…]',
    right: (name: string) => `Richtig: ${name}`,
    wrong: (name: string, chosen: string) => `Nicht ${chosen}: Es ist ${name}`,
    tooFew: 'Für ein Quiz sind es zu wenige Begriffe: Es braucht mindestens zwei.',
    private: 'Drück auf eine Antwort: Nur du siehst, was herauskommt.',
    unknown: (typed: string) => `Es gibt keine Kategorie „${typed}“, darum geht es um alle.`,
  },

  browse: {
    title: 'Das Glossar',
    summary: (terms: number, categories: number) =>
      `${terms} ${terms === 1 ? 'Begriff' : 'Begriffe'} in ${categories} ${categories === 1 ? 'Kategorie' : 'Kategorien'}.`,
    count: (count: number) => (count === 1 ? '1 Begriff' : `${count} Begriffe`),
    noCategory: (typed: string) => `Es gibt keine Kategorie „${typed}“. Hier sind alle.`,
    empty: 'Das Glossar ist leer. Schreib einen Begriff in eine YAML-Datei, und er erscheint hier.',
  },

  help: {
    title: 'Hallo, ich bin Lemma',
    intro: 'Ich erkläre Begriffe. Frag mich mit dem Namen, der Abkürzung oder in eigenen Worten.',
    slack: [
      '`/define Was ist 2pc` erklärt einen Begriff, nur dir: mit Namen, Abkürzung oder Frage, auch vertippt',
      '`/define acid öffentlich` antwortet für den ganzen Kanal',
      '`/define cap vs acid` stellt zwei Begriffe nebeneinander',
      '`@Lemma circuit breaker` antwortet im Kanal oder im Thread, `@Lemma erkläre` erklärt den Thread',
      '*Begriffe hier erklären* im Menü einer Nachricht erklärt ihre Begriffe',
      '`/glossary` ist die Startseite: Suche, Kategorien, Begriff des Tages',
      '`/glossary stöbern databases`, `/glossary schlagwort reliability` und `/glossary begriffe` zählen Begriffe auf',
      '`/glossary zufall` zeigt irgendeinen Begriff, `/glossary lernpfad go` geht Schritt für Schritt',
      '`/glossary quiz` fragt dich, `/glossary quiz go öffentlich` den Kanal',
    ],
    discord: [
      '`/definiere` erklärt einen Begriff, nur dir: mit Namen, Abkürzung oder Frage, auch vertippt',
      '`öffentlich: True` antwortet für den ganzen Kanal',
      '`/definiere cap vs acid` stellt zwei Begriffe nebeneinander',
      '`@Lemma circuit breaker` antwortet im Kanal oder im Thread, `@Lemma erkläre` erklärt den Thread',
      '*Apps → Begriffe hier erklären* im Menü einer Nachricht erklärt ihre Begriffe',
      '`/glossar start` ist die Startseite: Suche, Kategorien, Begriff des Tages',
      '`/glossar stöbern`, `/glossar schlagwort` und `/glossar begriffe` zählen Begriffe auf',
      '`/glossar zufall` zeigt irgendeinen Begriff, `/glossar lernpfad` geht Schritt für Schritt',
      '`/glossar quiz` fragt dich, mit `öffentlich: True` den ganzen Kanal',
    ],
    unknownCommand: (typed: string) => `„${typed}“ kenne ich nicht. Das kann ich:`,
  },

  hello: {
    slack:
      'Hallo! Frag mich mit `/define backpressure`, oder erwähne mich: Ich erkläre die Begriffe des Teams.',
    discord: 'Hallo! Frag mich mit `/definiere`, oder erwähne mich: Ich erkläre die Begriffe des Teams.',
  },

  notices: {
    gone: 'Dieser Begriff steht nicht mehr im Glossar. Frag mich noch einmal, um zu finden, was ihn ersetzt hat.',
    stale:
      'Dieser Knopf stammt aus einer älteren Version von mir und geht nicht mehr. Frag mich einfach noch einmal.',
    notYours: 'Nur wer diese Karte erfragt oder geteilt hat, kann sie löschen.',
    failureTitle: 'Etwas ist schiefgegangen',
    failure: (id: string) =>
      `Entschuldige, ich konnte nicht antworten. Versuch es bitte noch einmal; wenn es wieder geschieht, nenne dem, der mich betreibt, diese Nummer: ${id}.`,
  },
} satisfies Words;
