import { commands, names } from './de/commands.ts';
import { hello, help } from './de/help.ts';
import { schedule } from './de/schedule.ts';
import type { Words } from './words.ts';

/** German: the same texts as the English catalogue, in the same order. */
export const de = {
  commands,
  names,

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
    searchExample: 'backpressure oder: Was ist 2pc?',
    inCommon: 'Gemeinsamkeiten',
    chooseWhen: 'Wann was passt',
    answers: 'Antworten',
  },

  buttons: {
    share: 'Im Kanal teilen',
    shareInThread: 'Im Thread teilen',
    delete: 'Löschen',
    more: 'Mehr',
    previousPage: 'Vorherige Seite',
    nextPage: 'Nächste Seite',
    backTo: (name: string) => `Zurück zu ${name}`,
    backToList: 'Zurück zur Liste',
    backToComparison: 'Zurück zum Vergleich',
    random: 'Zufälliger Begriff',
    randomFrom: (name: string) => `Zufälliger Begriff aus ${name}`,
    anotherRandom: 'Noch einen Begriff',
    browse: 'Alle Kategorien',
    home: 'Startseite',
    tags: 'Alle Schlagwörter',
    letters: 'Begriffe A–Z',
    paths: 'Lernpfade',
    path: (name: string) => `${name} Schritt für Schritt lernen`,
    nextStep: (name: string) => `Weiter: ${name}`,
    previousStep: (name: string) => `Davor: ${name}`,
    quiz: 'Quiz',
    quizOn: (name: string) => `Quiz zu ${name}`,
    skip: 'Überspringen',
    nextQuestion: 'Nächste Frage',
    compare: 'Vergleichen',
    compareWith: (name: string) => `Mit ${name} vergleichen`,
    help: 'Hilfe',
    seeSuggestions: 'Vorschläge ansehen',
    seeTerms: 'Begriffe ansehen',
    openCard: 'Ganze Karte öffnen',
    reveal: 'Auflösen',
    ask: 'Begriff wünschen',
    helpful: '👍 Hilfreich',
    unclear: '👎 Unklar',
  },

  card: {
    page: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    readAs: (read: string, name: string) => `„${read}“ habe ich als ${name} gelesen.`,
    alsoCalled: (read: string, name: string) => `„${read}“ ist ein anderer Name für ${name}.`,
    fromDescription: (name: string) => `Anhand der Beschreibung gefunden: ${name}.`,
    sharedBy: (name: string) => `Geteilt von ${name}`,
    deprecated: 'Dieser Begriff ist veraltet.',
    deprecatedFor: (name: string) => `Dieser Begriff ist veraltet, verwende stattdessen ${name}.`,
    outsideWorkspace:
      'Hier kenne ich die mitgelieferten Begriffe und die aus den Dateien des Teams, nicht die eines Servers.',
    dailyTitle: (name: string) => `Begriff des Tages: ${name}`,
    dailyGuess: 'Begriff des Tages: Welcher ist es?',
    revealPrivately: 'Erst raten: Die Antwort sieht nur, wer auf „Auflösen“ drückt.',
    meanings: (count: number) => `${count} Bedeutungen, je nach Zusammenhang:`,
    renamed: (name: string) => `Dieser Begriff steht jetzt unter ${name}.`,
    thanks: 'Danke für deine Rückmeldung.',
  },

  unsure: {
    title: 'Welchen Begriff meinst du?',
    text: (question: string) => `Mit „${question}“ könnte gemeint sein:`,
    public: 'Ich bin mir nicht sicher, welcher Begriff gemeint ist.',
    one: (name: string) => `Meinst du ${name}?`,
  },

  unknown: {
    title: 'Noch nicht im Glossar',
    text: (question: string) => `Zu „${question}“ habe ich keinen Begriff gefunden.`,
    near: 'Diese Begriffe heißen ähnlich:',
    public: 'Dazu habe ich keinen Begriff gefunden.',
    tip: 'Versuch es mit einem anderen Wort oder stöbere im Glossar.',
    askedTitle: 'Notiert',
    asked: (wish: string) =>
      `„${wish}“ steht jetzt auf der Wunschliste. Wer das Glossar pflegt, sieht, wie oft ein Begriff gewünscht wird, aber nicht, von wem.`,
    askFor: (wish: string) => `„${wish}“ wünschen`,
  },

  explain: {
    title: (count: number) => (count === 1 ? 'Ein Begriff hier' : `${count} Begriffe hier`),
    noneTitle: 'Keine Begriffe hier',
    more: (count: number) => (count === 1 ? 'und 1 weiterer' : `und ${count} weitere`),
    wishes: [
      'erkläre',
      'erklären',
      'erklär',
      'erklär das',
      'erkläre das',
      'erkläre diesen thread',
      'erkläre den thread',
      'erklär diesen thread',
      'erklär den thread',
      'erkläre mir das',
      'erklär mir das',
      'erkläre mir diesen thread',
      'kannst du das erklären',
      'kannst du diesen thread erklären',
    ],
    notAThread: 'Sag das in einem Thread, oder nimm *Begriffe hier erklären* im Menü einer Nachricht.',
    thread: {
      none: 'In diesem Thread habe ich keinen Begriff aus dem Glossar gefunden.',
      cantRead:
        'Ich kann diesen Thread nicht lesen. Nimm stattdessen *Begriffe hier erklären* im Menü einer Nachricht.',
      publicTitle: (count: number) =>
        count === 1
          ? 'Ich kenne einen Begriff aus diesem Thread.'
          : `Ich kenne ${count} Begriffe aus diesem Thread.`,
    },
    message: {
      none: 'In dieser Nachricht habe ich keinen Begriff aus dem Glossar gefunden.',
      cantRead:
        'Ich kann diese Nachricht nicht lesen. Nimm stattdessen *Begriffe hier erklären* in ihrem Menü.',
      publicTitle: (count: number) =>
        count === 1
          ? 'Ich kenne einen Begriff aus dieser Nachricht.'
          : `Ich kenne ${count} Begriffe aus dieser Nachricht.`,
    },
  },

  contrast: {
    title: (one: string, other: string) => `${one} oder ${other}?`,
    sameCategory: (category: string) => `Beide gehören zu ${category}.`,
    sharedTags: (tags: string) => `Beide haben mit ${tags} zu tun.`,
    sharedRelated: (names: string) => `Beide führen zu ${names}.`,
    missing: (question: string) => `„${question}“ steht nicht im Glossar.`,
    listTitle: (name: string) => `${name} im Vergleich`,
    list: 'Womit möchtest du vergleichen?',
    offer: (title: string) => `Vergleich: ${title}`,
    two: 'Ich vergleiche zwei auf einmal.',
    together: (name: string, one: string, other: string) =>
      `${name} erklärt „${one}“ und „${other}“ zusammen.`,
  },

  home: {
    title: 'Das Glossar',
    daily: 'Begriff des Tages',
    categories: 'Kategorien',
    tags: 'Beliebtes Schlagwort wählen',
    slack: 'Frag mich mit `/define backpressure` oder erwähne mich in einem Kanal oder Thread.',
    discord: 'Frag mich mit `/definiere` oder erwähne mich in einem Kanal oder Thread.',
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
      'Ein Lernpfad beginnt mit den Grundlagen und führt zu dem, was darauf aufbaut, Begriff für Begriff.',
    to: (name: string) => `Lernpfad zu ${name}`,
    through: (name: string) => `Lernpfad durch ${name}`,
    step: (step: number, steps: number) => `Schritt ${step} von ${steps}`,
    last: 'Du bist am Ziel.',
    nothingFirst: (name: string) => `${name} setzt nichts anderes voraus.`,
    unknown: (typed: string) =>
      `Zu „${typed}“ gibt es keinen Lernpfad. Wähle einen von diesen oder nenne einen Begriff.`,
    steps: (count: number) => (count === 1 ? '1 Schritt' : `${count} Schritte`),
  },

  quiz: {
    title: 'Welcher Begriff ist das?',
    blank: '[…]',
    right: (name: string) => `Richtig: ${name}`,
    wrong: (name: string, chosen: string) => `Nicht ${chosen}, sondern ${name}`,
    is: (name: string) => `Es ist ${name}`,
    tooFew: 'Für ein Quiz gibt es zu wenige Begriffe: Es müssen mindestens zwei sein.',
    private: 'Drück auf eine Antwort: Nur du siehst das Ergebnis.',
    unknown: (typed: string) => `Es gibt keine Kategorie „${typed}“, deshalb geht es um alle.`,
  },

  browse: {
    title: 'Kategorien',
    summary: (terms: number, categories: number) =>
      `${terms} ${terms === 1 ? 'Begriff' : 'Begriffe'} in ${categories} ${categories === 1 ? 'Kategorie' : 'Kategorien'}.`,
    count: (count: number) => (count === 1 ? '1 Begriff' : `${count} Begriffe`),
    noCategory: (typed: string) => `Es gibt keine Kategorie „${typed}“. Hier sind alle.`,
    onlyForYou: 'Nur ein Begriff oder ein Quiz kann für alle im Kanal sein; das hier ist für dich.',
    empty: 'Das Glossar ist leer. Trag einen Begriff in eine YAML-Datei ein, dann erscheint er hier.',
  },

  help,
  hello,

  schedule,

  notices: {
    gone: 'Dieser Begriff steht nicht mehr im Glossar. Frag mich noch einmal danach, um zu sehen, was ihn ersetzt hat.',
    stale:
      'Dieser Knopf stammt aus einer älteren Version von mir und funktioniert nicht mehr. Frag mich einfach noch einmal.',
    notYours: 'Nur wer diese Karte angefordert oder geteilt hat, kann sie löschen.',
    failureTitle: 'Etwas ist schiefgegangen',
    failure: (id: string) =>
      `Entschuldige, ich konnte nicht antworten. Versuch es bitte noch einmal; wenn es wieder passiert, gib denen, die mich betreiben, diese Kennung: ${id}.`,
  },
} satisfies Words;
