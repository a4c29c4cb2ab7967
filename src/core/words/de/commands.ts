import type { Words } from '../words.ts';

/** German: the same texts as the English ones, in the same order. */
export const commands = {
  define: 'Einen Begriff erklären',
  defineTerm: 'Ein Begriff, eine Abkürzung oder eine Frage wie „Was ist Backpressure?“',
  definePublic: 'Für alle im Kanal antworten',
  defineHint: '[Begriff oder Frage] [öffentlich]',
  glossary: 'Im Glossar stöbern, lernen und raten',
  glossaryHint: 'start | stöbern | schlagwort | begriffe | zufall | lernpfad | quiz | täglich | hilfe',
  home: 'Das Glossar auf einen Blick',
  browse: 'Begriffe nach Kategorie',
  browseCategory: 'Eine Kategorie, etwa Databases',
  tag: 'Begriffe nach Schlagwort',
  tagTag: 'Ein Schlagwort, etwa reliability',
  terms: 'Alle Begriffe von A bis Z',
  random: 'Ein zufälliger Begriff',
  randomCategory: 'Nur aus dieser Kategorie',
  path: 'Begriffe Schritt für Schritt lernen',
  pathAbout: 'Eine Kategorie wie Go oder der Begriff, zu dem der Weg führt',
  quiz: 'Einen Begriff anhand seiner Erklärung erraten',
  quizCategory: 'Nur Begriffe dieser Kategorie',
  quizPublic: 'Alle im Kanal fragen; jede Antwort bleibt privat',
  daily: 'Ein Begriff des Tages für diesen Kanal oder für dich',
  dailyChange:
    'Etwa: an 9:30 mo-fr, aus, jetzt, vorschau, überspringen, pause bis montag; mit „mir“: für dich',
  help: 'Was Lemma kann, mit Beispielen',
  explain: 'Begriffe hier erklären',
  explainDescription: 'Die Glossarbegriffe dieser Nachricht erklären',
} satisfies Words['commands'];

export const names = {
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
  daily: 'täglich',
  help: 'hilfe',
  category: 'kategorie',
  about: 'thema',
  change: 'änderung',
} satisfies Words['names'];
