import type { Words } from '../words.ts';

/** German: the same texts as the English ones, in the same order. */
export const help = {
  title: 'Hallo, ich bin Lemma',
  intro: 'Ich erkläre Begriffe. Frag mich nach einem Namen, einer Abkürzung oder mit eigenen Worten.',
  slack: [
    '`/define Was ist 2pc` erklärt nur dir einen Begriff: als Name, Abkürzung oder Frage, auch mit Tippfehlern',
    '`/define acid öffentlich` antwortet für den ganzen Kanal',
    '`/define cap vs acid` stellt zwei Begriffe nebeneinander',
    '`@Lemma circuit breaker` antwortet im Kanal oder im Thread, `@Lemma erkläre` erklärt den Thread',
    '*Begriffe hier erklären* im Menü einer Nachricht erklärt ihre Begriffe',
    '`/glossary` ist die Startseite: Suche, Kategorien, Begriff des Tages',
    '`/glossary stöbern databases`, `/glossary schlagwort reliability` und `/glossary begriffe` listen Begriffe auf',
    '`/glossary zufall` zeigt einen zufälligen Begriff, `/glossary lernpfad go` führt Schritt für Schritt durch Go',
    '`/glossary quiz` fragt dich, `/glossary quiz go öffentlich` den Kanal',
    '`/glossary täglich` richtet einen Begriff des Tages für den Kanal ein, `/glossary täglich mir` für dich',
  ],
  discord: [
    '`/definiere` erklärt nur dir einen Begriff: als Name, Abkürzung oder Frage, auch mit Tippfehlern',
    '`öffentlich: True` antwortet für den ganzen Kanal',
    '`/definiere cap vs acid` stellt zwei Begriffe nebeneinander',
    '`@Lemma circuit breaker` antwortet im Kanal oder im Thread, `@Lemma erkläre` erklärt den Thread',
    '*Apps → Begriffe hier erklären* im Menü einer Nachricht erklärt ihre Begriffe',
    '`/glossar start` ist die Startseite: Suche, Kategorien, Begriff des Tages',
    '`/glossar stöbern`, `/glossar schlagwort` und `/glossar begriffe` listen Begriffe auf',
    '`/glossar zufall` zeigt einen zufälligen Begriff, `/glossar lernpfad` führt Schritt für Schritt durch ein Thema',
    '`/glossar quiz` fragt dich, mit `öffentlich: True` den ganzen Kanal',
    '`/glossar täglich` richtet einen Begriff des Tages für den Kanal ein, mit `änderung: mir` für dich',
  ],
  greetings: [
    'hallo',
    'hi',
    'hey',
    'hello',
    'moin',
    'servus',
    'guten morgen',
    'guten tag',
    'danke',
    'danke schön',
    'vielen dank',
    'thanks',
  ],
  unknownCommand: (typed: string) => `„${typed}“ kenne ich nicht. Das kann ich:`,
} satisfies Words['help'];

export const hello = {
  slack: 'Hallo! Frag mich mit `/define backpressure` oder erwähne mich: Ich erkläre die Begriffe des Teams.',
  discord: 'Hallo! Frag mich mit `/definiere` oder erwähne mich: Ich erkläre die Begriffe des Teams.',
} satisfies Words['hello'];
