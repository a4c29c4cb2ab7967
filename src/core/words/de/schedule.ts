import type { Words } from '../words.ts';
import { typed } from './schedule-typed.ts';

/** German: the same texts as the English ones, in the same order. */
export const schedule = {
  locale: 'de',

  title: 'Begriff des Tages',
  here: 'In diesem Kanal',
  forMe: 'Nur für dich',
  date: (weekday: string, day: string) => `${weekday}, ${day}`,

  state: {
    none: 'Hier hat ihn noch niemand eingerichtet. So würde er kommen:',
    noneForMe: 'Du bekommst ihn noch nicht. So würde er kommen, als Direktnachricht:',
    on: '**An**',
    paused: '**An**, macht aber Pause',
    leavingOut: (date: string) => `**An**, aber ${date} wird ausgelassen`,
    off: '**Aus**: Es kommt nichts, bis ihn jemand anschaltet.',
    offForMe: '**Aus**: Es kommt nichts, bis du ihn anschaltest.',
    stopped: '**Angehalten**: Das Posten ging immer wieder schief, deshalb habe ich ihn abgeschaltet.',
    stoppedBecause: (reason: string) => `Der Grund: ${reason}`,
    mend: 'Behebe das, und schalte ihn dann wieder an.',
    askStopped: 'Bitte jemanden, der ihn ändern darf, ihn wieder anzuschalten.',
  },
  notes: {
    isConfigured: 'Eingerichtet von denen, die mich betreiben. Was hier geändert wird, gilt stattdessen.',
    asksZone: 'Deine Zeitzone kenne ich noch nicht, deshalb frage ich danach, wenn du ihn anschaltest.',
    nothingMatches: 'Zu diesen Themen passt kein Begriff, deshalb kommt nichts. Wähle andere.',
    slack: {
      'not-a-member': 'Ich bin nicht in diesem Kanal und kann hier nicht posten: Schreib `/invite @Lemma`.',
      'not-allowed': 'Ich darf in diesem Kanal nicht posten. Bitte die Admins des Workspace darum.',
    },
    discord: {
      'not-a-member': 'Ich bin nicht auf diesem Server und kann hier nicht posten: Füge mich zuerst hinzu.',
      'not-allowed':
        'Ich darf in diesem Kanal nicht posten: Erlaube mir hier *Kanal anzeigen*, *Nachrichten senden* und *Links einbetten*.',
    },
    mayNotManage: {
      slack:
        'Ändern können es Admins des Workspace, wer den Kanal erstellt hat, und die Leute, die mir dafür genannt wurden.',
      discord: 'Ändern können es Leute mit *Kanäle verwalten* oder *Server verwalten*.',
    },
  },

  facts: {
    when: 'Wann',
    topics: 'Themen',
    style: 'Form',
    next: 'Als Nächstes',
    terms: 'Begriffe',
    latest: 'Die letzten Tage',
  },
  when: (days: string, time: string, zone: string) => `${days} um ${time} Uhr (${zone})`,
  whenUnzoned: (days: string, time: string) => `${days} um ${time} Uhr nach deiner Zeit`,
  everyDay: 'Jeden Tag',
  weekdays: 'Montag bis Freitag',
  allTopics: 'Alle Begriffe',
  moreTopics: (count: number) => `und ${count} weitere`,
  goneTopic: (id: string) => `${id} (nicht mehr da)`,
  styles: { card: 'Die ganze Karte', guess: 'Erst raten, dann auflösen' },
  nothingNext: 'Nichts ist geplant.',
  pausedUntil: (date: string) => `${date}, nach der Pause`,
  matching: (count: number, weeks: number) =>
    count === 1
      ? 'Einer passt, deshalb kommt er jedes Mal.'
      : `${count} passen. Nach ${weeks === 1 ? 'etwa einer Woche' : `etwa ${weeks} Wochen`} geht es von vorn los.`,

  past: {
    open: 'unterwegs, oder wartet auf einen neuen Versuch',
    posted: 'gepostet',
    skipped: 'ausgelassen',
    refused: 'von der Plattform nicht angenommen',
    unknown: 'niemand weiß, ob er ankam, deshalb habe ich ihn nicht noch einmal gepostet',
    goneTerm: 'ein Begriff, den es nicht mehr gibt',
  },

  news: {
    on: 'Er ist angeschaltet.',
    off: 'Er ist abgeschaltet. Es kommt nichts mehr.',
    'off-but-sending': 'Er ist abgeschaltet. Ein Post war schon unterwegs und kann noch erscheinen.',
    resumed: 'Es geht weiter.',
    changed: 'Deine Änderungen sind gespeichert.',
    overtaken:
      'Jemand anders hat es inzwischen geändert, deshalb habe ich nichts geschrieben. Sieh nach, und versuch es noch einmal.',
    skipped: (date: string) => `${date} wird ausgelassen. Der Begriff kommt ein andermal.`,
    paused: (date: string) => `Pausiert bis ${date}.`,
    'posted-now': 'Der Begriff von heute ist gepostet.',
    'posted-before': 'Der Begriff von heute war schon da und kommt nur einmal am Tag.',
    'open-now': 'Der Begriff von heute ist unterwegs oder wartet auf einen neuen Versuch.',
    'unknown-now':
      'Vielleicht ist der Begriff von heute schon gepostet; ich weiß es nicht, deshalb poste ich ihn nicht zweimal.',
    'failed-now': (reason: string) => `Ich konnte den Begriff von heute nicht posten: ${reason}`,
    'off-now': 'Er ist abgeschaltet. Schalte ihn zuerst an.',
    'nothing-to-post': 'Zu diesen Themen passt kein Begriff, deshalb gibt es nichts zu posten.',
    'not-allowed': 'Du kannst es dir ansehen, aber hier nicht ändern.',
    'no-direct':
      'Ich kann dir nicht schreiben. Erlaube Direktnachrichten von mir, und versuch es noch einmal.',
    open: 'Ansehen',
  },

  buttons: {
    on: 'Anschalten',
    off: 'Abschalten',
    now: 'Jetzt posten',
    nowForMe: 'Jetzt schicken',
    preview: 'Vorschau',
    skip: 'Nächsten auslassen',
    resume: 'Fortsetzen',
    unskip: 'Doch nicht auslassen',
    settings: 'Ändern …',
    pause: 'Pausieren …',
    forMe: 'Auch mir schicken',
    show: 'Einstellungen',
    formAgain: 'Formular noch einmal öffnen',
    dailyForMe: 'Täglich ein Begriff für mich',
  },

  preview: {
    title: 'Die nächsten Begriffe des Tages',
    note: 'So bleibt es, solange sich das Glossar und die Einstellungen nicht ändern.',
    nothing: 'Es kommt nichts: Zu diesen Themen passt kein Begriff.',
    off: 'Er ist abgeschaltet: Das hier würde kommen.',
  },

  zones: {
    title: 'Welche Zeitzone?',
    text: 'Der Begriff kommt nach der Uhr der Zeitzone, die du wählst.',
    unsure: (typed: string) => `„${typed}“ kann mehreres heißen. Was am ehesten passt, steht vorn.`,
    misspelt: (typed: string, name: string) =>
      `„${typed}“ kenne ich nicht als Zeitzone. Meintest du „${name}“? Sie steht vorn.`,
    unknown: (typed: string) =>
      `„${typed}“ kenne ich nicht als Zeitzone. Vielleicht hilft eine größere Stadt in der Nähe.`,
    choose: 'Zeitzone wählen',
    now: (time: string) => `jetzt ${time}`,
    other: {
      slack: 'Eine andere? `/glossary täglich zeitzone Lissabon`',
      discord: 'Eine andere? `/glossar täglich änderung: zeitzone Lissabon`',
    },
    otherForMe: {
      slack: 'Eine andere? `/glossary täglich mir zeitzone Lissabon`',
      discord: 'Eine andere? `/glossar täglich änderung: mir zeitzone Lissabon`',
    },
  },

  form: {
    title: 'Begriff des Tages',
    save: 'Speichern',
    time: 'Uhrzeit',
    timeHint: 'Mit 24 Stunden, etwa 09:30',
    zone: 'Zeitzone',
    zoneHint: 'Eine Stadt oder ein Name wie Europe/Berlin',
    days: 'Tage',
    topics: 'Themen',
    topicsHint: 'Keines gewählt: Jeder Begriff kann kommen.',
    style: 'Form',
    pauseTitle: 'Pausieren',
    pause: 'Pausieren',
    until: 'Bis wann?',
    untilHint: 'Ein Datum oder ein Wochentag, oder wie lange',
    untilExample: '24. Dezember, Montag, 2 Wochen',
    faultsTitle: 'Noch ist nichts gespeichert',
  },

  stopped: {
    title: 'Der Begriff des Tages ist angehalten',
    channel: (name: string) =>
      `In ${name} konnte ich immer wieder nicht posten, deshalb habe ich den Begriff des Tages dort abgeschaltet.`,
    someChannel:
      'In einem Kanal konnte ich immer wieder nicht posten, deshalb habe ich den Begriff des Tages dort abgeschaltet.',
    forMe:
      'Ich konnte dir immer wieder nicht schreiben, deshalb habe ich deinen Begriff des Tages abgeschaltet.',
    again: {
      slack: 'Behebe das, und schreib dann dort `/glossary täglich an`.',
      discord: 'Behebe das, und schreib dann dort `/glossar täglich änderung: an`.',
    },
    againForMe: 'Behebe das, und schalte ihn dann wieder an.',
  },

  faults: {
    title: 'Das kann ich nicht lesen',
    word: (typed: string) => `„${typed}“ kann ich nicht lesen.`,
    didYouMean: (name: string) => `Meintest du „${name}“?`,
    example: {
      slack: 'Versuch `/glossary täglich an 9:30 berlin mo-fr`.',
      discord: 'Versuch `/glossar täglich änderung: an 9:30 berlin mo-fr`.',
    },
    time: (typed: string) => `„${typed}“ ist keine Uhrzeit. Schreib sie wie 09:30.`,
    days: (typed: string) => `Die Tage „${typed}“ kenne ich nicht. Schreib sie wie mo, mi, fr oder mo-fr.`,
    noDays: 'Nenne mindestens einen Tag, etwa mo, mi, fr.',
    noZone: 'Welche Zeitzone? Schreib eine Stadt oder einen Namen wie Europe/Berlin.',
    noTime: 'Um wie viel Uhr? Schreib es wie 09:30.',
    noStyle: 'Welche Form? Es gibt „karte“ und „raten“.',
    topic: (typed: string) => `Es gibt weder eine Kategorie noch ein Schlagwort „${typed}“.`,
    noTopics: 'Nenne eine Kategorie oder ein Schlagwort, oder schreib „themen alle“.',
    manyTopics: (most: number) => `Das sind zu viele: Nenne höchstens ${most} Themen.`,
    style: (typed: string) => `„${typed}“ ist keine Form. Es gibt „karte“ und „raten“.`,
    zone: (typed: string) =>
      `„${typed}“ kenne ich nicht als Zeitzone. Schreib eine Stadt oder einen Namen wie Europe/Berlin.`,
    zoneChoice: (typed: string, names: string) =>
      `„${typed}“ können mehrere Zeitzonen sein. Schreib eine von diesen: ${names}.`,
    until: (typed: string) =>
      `„${typed}“ kann ich nicht als Datum lesen. Schreib es wie 24. Dezember, Montag oder 2 Wochen.`,
    noUntil: 'Bis wann? Schreib „pause bis montag“, „pause 2 wochen“ oder „pause 24. dezember“.',
    past: (typed: string) => `„${typed}“ liegt nicht in der Zukunft. Wähle einen späteren Tag.`,
    far: 'Das ist mehr als ein Jahr hin. Wähle einen näheren Tag, oder schalte ihn ab.',
  },

  typed,
} satisfies Words['schedule'];
