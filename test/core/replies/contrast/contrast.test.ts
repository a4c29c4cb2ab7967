import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card.ts';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { shortKey } from '../../../../src/core/glossary/short-key.ts';
import { answerQuestion } from '../../../../src/core/replies/answer-question.ts';
import { pressAction } from '../../../../src/core/replies/press-action.ts';
import type { Question } from '../../../../src/core/replies/reply.ts';
import { privateTermCard, publicTermCard } from '../../../../src/core/replies/term/term-card.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';

/** Pairs of every kind: two terms, a term and an aside, two asides; and terms that nothing is written about. */
const context = contextOf(
  glossaryOf(
    `
category: Databases
terms:
  - id: optimistic-locking
    name: Optimistic Locking
    tags: [transactions]
    definition: Works without a lock. Tries again when someone else was first.
    contrasts:
      - between:
          - optimistic-locking
          - name: Pessimistic Locking
            aliases: [pessimistic, pessimistic concurrency]
            definition: Takes the lock **first**. Others wait.
        inCommon: Both keep one update from overwriting another.
        chooseWhen: Optimistic while conflicts are rare.
  - id: cap
    name: CAP Theorem
    definition: Pick two.
    contrasts:
      - between:
          - { name: CP system, aliases: [CP], definition: Rather refuses than be wrong. }
          - { name: AP system, aliases: [AP], definition: Rather is stale than refuses. }
  - id: strong
    name: Strong Consistency
    tags: [reads, replicas, databases]
    definition: Every read sees the latest write.
    related: [cap, raft]
  - id: eventual
    name: Eventual Consistency
    tags: [Replicas, reads, databases]
    definition: Copies agree in time.
    related: [raft, cap]
`,
    `
category: Words
terms:
  - id: raft
    name: Raft
    aliases: [raft consensus]
    definition: Machines agree on a log.
    contrasts:
      - between: [raft, 2pc]
      - between: [raft, paxos]
  - { id: 2pc, name: Two-Phase Commit (2PC), aliases: [2PC], definition: All commit or none. }
  - { id: paxos, name: Paxos, definition: Machines agree on a value. }
  - id: blue
    name: Blue-Green Deployment
    definition: Two environments.
    contrasts:
      - between: [blue, immutable]
      - between: [blue, { name: Rolling Update, definition: One after the other. }]
  - { id: memory, name: Memory Map, aliases: [atomic file], definition: A file in memory. }
  - { id: immutable, name: Immutable Infrastructure, definition: Servers are replaced. }
  - { id: red, name: Red Team, definition: They attack. }
  - { id: red-black, name: Red-Black Tree, definition: It is balanced. }
  - { id: write-or-die, name: Write or Die, definition: A tool for writers. }
  - { id: cas, name: Compare and Swap, definition: All in one step. }
  - { id: mutex, name: Mutex, definition: One at a time. }
`,
  ),
);

const keyOf = (id: string) => context.glossary.byId.get(id)?.key ?? '';
const [optimistic, cap, strong, eventual] = ['optimistic-locking', 'cap', 'strong', 'eventual'].map(keyOf);
const [raft, twoPhase, paxos] = ['raft', '2pc', 'paxos'].map(keyOf);
const [pessimistic, cp, ap] = ['pessimistic locking', 'cp system', 'ap system'].map((name) =>
  shortKey(`aside ${name}`),
);
const ada = { id: 'U1', name: 'Ada' };

const answer = (text: string, more: Partial<Question> = {}) =>
  answerQuestion(context, { text, surface: 'command', asker: 'U7', ...more });

function termCard(id: string): Card {
  const term = context.glossary.byId.get(id);
  if (!term) throw new Error(`no term ${id}`);
  return privateTermCard(context, term);
}

function press(card: Card, label: string): Card {
  const buttons = card.rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []));
  const action = buttons.find((button) => button.label === label)?.action;
  const result = action && pressAction(context, action, ada, () => 0);
  if (!result || !('card' in result)) throw new Error(`nothing comes of ${label}`);
  return result.card;
}

describe('a question about two things', () => {
  const locking = 'Optimistic Locking or Pessimistic Locking?';
  it.each([
    ['optimistic vs pessimistic locking', locking],
    ['optimistic vs pessimistic', locking],
    ['pessimistic concurrency versus optimistic locking', 'Pessimistic Locking or Optimistic Locking?'],
    ['Was ist der Unterschied zwischen optimistic und pessimistic locking?', locking],
    ['cp vs ap', 'CP system or AP system?'],
    ['cp or ap?', 'CP system or AP system?'],
    ['blue-green vs immutable', 'Blue-Green Deployment or Immutable Infrastructure?'],
    ['difference between raft and 2pc', 'Raft or Two-Phase Commit (2PC)?'],
    ['how does raft compare to 2pc?', 'Raft or Two-Phase Commit (2PC)?'],
    ['compare raft with two phase comit', 'Raft or Two-Phase Commit (2PC)?'],
    ['raft oder paxos', 'Raft or Paxos?'],
    ['Raft gegen Paxos', 'Raft or Paxos?'],
    ['strong or eventual consistency', 'Strong Consistency or Eventual Consistency?'],
    ['compare and swap vs mutex', 'Compare and Swap or Mutex?'],
    ['difference between write or die and compare and swap', 'Write or Die or Compare and Swap?'],
  ])('%j is %s', (text, title) => {
    expect(answer(text)).toMatchObject({ audience: 'asker', card: { tone: 'definition', title } });
  });

  it.each([
    ['write or die', 'Write or Die'],
    ['what is compare and swap', 'Compare and Swap'],
    ['raft vs raft consensus', 'Raft'],
    ['raft vs paxos vs mutex', 'Raft · Paxos · Mutex'],
    ['compare raft, paxos and mutex', 'Raft · Paxos · Mutex'],
    ['raft and paxos', 'Raft · Paxos'],
    ['raft or kafka', 'Not in the glossary yet'],
    ['mutex or immutable', 'Mutex'],
    ['kafka vs pulsar', 'Not in the glossary yet'],
    ['the vs mutex', 'Mutex'],
  ])('%j is none: %s', (text, title) => {
    expect(answer(text).card.title).toBe(title);
  });

  it('is shown to everyone where both are sure, and the asker may delete it', () => {
    for (const more of [{ surface: 'mention' }, { public: true }] as const) {
      const { card, audience, standIn } = answer('cp vs ap', more);
      expect([audience, standIn]).toEqual(['everyone', undefined]);
      expect(controlsOf(card)).toEqual([
        [`CAP Theorem → open:${cap}:0::=${cp}${ap}`],
        ['Delete → delete:U7'],
      ]);
    }
  });

  it('of which one is unknown shows the other to the asker, and says which is missing', () => {
    const { card, audience, standIn } = answer('what is the difference between a kafka and raft?', {
      surface: 'mention',
    });
    expect(audience).toBe('asker');
    expect(card.title).toBe('Raft');
    expect(cardToText({ ...card, parts: card.parts.slice(0, 1) })).toContain(
      '“kafka” is not in the glossary.',
    );
    expect(controlsOf(card).at(-1)).toEqual(['Ask for “kafka” → ask:kafka']);
    expect(standIn && controlsOf(standIn)).toEqual([
      [`See suggestions → suggestions:${raft}`, 'Ask for this term → ask:kafka'],
    ]);
  });

  it('of which one is no word says nothing of it', () => {
    expect(answer('the vs mutex').card).not.toHaveProperty('footer');
  });

  it('of which one is unknown and the other an aside shows that alone, and leads to what it is told apart from', () => {
    const { card } = answer('kafka vs pessimistic locking');
    expect(cardToText(card)).toContain(
      'Pessimistic Locking\n\n“kafka” is not in the glossary.\n\nTakes the lock first. Others wait.',
    );
    expect(controlsOf(card)).toEqual([
      [
        `Compare: Optimistic Locking or Pessimistic Locking? → contrast:${optimistic}${pessimistic}:`,
        `Optimistic Locking → open:${optimistic}:0:`,
      ],
      ['Ask for “kafka” → ask:kafka'],
    ]);
  });

  it.each([
    ['optimistic vs pesimistic', 'Optimistic Locking or Pessimistic Locking?'],
    ['optimstic vs pessimistic locking', 'Optimistic Locking or Pessimistic Locking?'],
    ['blue vs rolling', 'Blue-Green Deployment or Rolling Update?'],
    ['blue-green vs rolling updates', 'Blue-Green Deployment or Rolling Update?'],
  ])('%j is read as what the glossary tells apart: %s', (text, title) => {
    const { card, audience } = answer(text, { public: true });
    expect([card.title, audience]).toEqual([title, 'everyone']);
  });

  it('says how a side was read that is not called by its name', () => {
    expect(answer('pesimistic locking vs mutex').card.footer).toBe(
      'Read “pesimistic locking” as Pessimistic Locking.',
    );
    expect(answer('cp vs ap').card.footer).toBe(
      '“cp” is another name for CP system.\n“ap” is another name for AP system.',
    );
  });

  it.each([
    ['raft vs memory', 'Did you mean Memory Map?'],
    ['cp vs raft', 'Did you mean CP system?'],
    ['mutex vs pessimistic', 'Did you mean Pessimistic Locking?'],
    ['mutex vs cp', 'Did you mean CP system?'],
    ['raft vs atomic', 'Did you mean Memory Map?'],
  ])('never takes the beginning of a name, or one word, for sure beside anything: %j', (text, title) => {
    expect(answer(text, { public: true })).toMatchObject({ audience: 'asker', card: { title } });
  });

  it('is for the asker alone where a side is misspelt and nothing is written about the two', () => {
    expect(answer('raft vs mutexx', { public: true })).toMatchObject({
      audience: 'asker',
      card: { title: 'Raft or Mutex?' },
    });
  });

  it('of two names of one thing says so', () => {
    expect(cardToText(answer('raft vs raft consensus').card)).toContain(
      'Raft explains both “raft” and “raft consensus”.',
    );
  });

  it('of which one is not sure asks about that one', () => {
    const { card, audience } = answer('raft vs consistency', { public: true });
    expect(audience).toBe('asker');
    expect(card.title).toBe('Which one do you mean?');
    expect(cardToText(card)).toContain('“consistency” could mean:');
    expect(controlsOf(card).at(-1)).toEqual([
      'Ask for this term → ask:consistency',
      'All categories → browse::0',
    ]);
    const codes = controlsOf(card).slice(0, -1).flat().sort();
    expect(codes).toEqual([
      expect.stringContaining(`Eventual Consistency → open:${eventual}:0::?`),
      expect.stringContaining(`Strong Consistency → open:${strong}:0::?`),
    ]);
  });

  it('does not guess which name of several begins so', () => {
    expect(answer('mutex vs red').card.title).not.toContain('or');
  });
});

describe('two things side by side', () => {
  it('are what each is, what they share, and when to choose which', () => {
    expect(cardToText(answer('optimistic vs pessimistic locking').card)).toBe(
      [
        'Optimistic Locking or Pessimistic Locking?',
        'Optimistic Locking: Works without a lock. Tries again when someone else was first.',
        'Pessimistic Locking: Takes the lock first. Others wait.',
        'In common: Both keep one update from overwriting another.',
        'When to choose which: Optimistic while conflicts are rare.',
        'Related: Optimistic Locking',
      ].join('\n\n'),
    );
  });

  it('are one part of facts, of which the last have the line to themselves', () => {
    const { parts } = answer('optimistic vs pessimistic locking').card;
    expect(parts).toMatchObject([
      {
        kind: 'facts',
        facts: [
          { label: 'Optimistic Locking' },
          { label: 'Pessimistic Locking' },
          { label: 'In common', isWide: true },
          { label: 'When to choose which', isWide: true },
        ],
      },
    ]);
  });

  it('keep the order in which they were asked for', () => {
    const { parts } = answer('pessimistic vs optimistic locking').card;
    expect(parts).toMatchObject([
      { facts: [{ label: 'Pessimistic Locking' }, { label: 'Optimistic Locking' }, {}, {}] },
    ]);
  });

  it('share what their entries do, where nothing is written about it', () => {
    expect(cardToText(answer('strong vs eventual consistency').card)).toContain(
      'In common: Both belong to Databases. Both have to do with reads, replicas. Both lead to CAP Theorem, Raft.',
    );
  });

  it('say nothing of it where they share nothing', () => {
    expect(cardToText(answer('strong consistency vs mutex').card)).toBe(
      [
        'Strong Consistency or Mutex?',
        'Strong Consistency: Every read sees the latest write.',
        'Mutex: One at a time.',
        'Related: Strong Consistency, Mutex',
      ].join('\n\n'),
    );
  });

  it('can be opened and shared', () => {
    expect(controlsOf(answer('raft vs 2pc').card)).toEqual([
      [
        `Raft → open:${raft}:0::=${raft}${twoPhase}`,
        `Two-Phase Commit (2PC) → open:${twoPhase}:0::=${raft}${twoPhase}`,
      ],
      [`Share in channel → share-contrast:${raft}${twoPhase}`, 'Glossary home → home'],
    ]);
    expect(controlsOf(answer('raft vs 2pc', { surface: 'direct' }).card)[1]).toEqual([
      'Glossary home → home',
    ]);
  });

  it('are shared by whoever presses, with the names as they are now', () => {
    const result = pressAction(
      context,
      { kind: 'share-contrast', sides: [cp ?? '', ap ?? ''] },
      ada,
      () => 0,
    );
    expect(result).toMatchObject({
      kind: 'share',
      card: { title: 'CP system or AP system?', footer: 'Shared by Ada' },
    });
    expect(result.kind === 'share' && controlsOf(result.card)).toEqual([
      [`CAP Theorem → open:${cap}:0::=${cp}${ap}`],
      ['Delete → delete:U1'],
    ]);
  });

  it.each([
    ['one that is gone', ['gone00', raft ?? '']],
    ['two that never were', ['gone00', 'gone01']],
  ])('are looked up anew: %s gets a kind line', (_what, sides) => {
    for (const action of [
      { kind: 'contrast', sides, trail: [] },
      { kind: 'share-contrast', sides },
    ] as const) {
      const result = pressAction(context, action, ada, () => 0);
      expect(result).toMatchObject({ kind: 'tell', card: { tone: 'notice' } });
    }
  });

  it('are one card when a stranger names one thing twice', () => {
    const titleOf = (key = '') => {
      const result = pressAction(context, { kind: 'contrast', sides: [key, key], trail: [] }, ada, () => 0);
      return 'card' in result ? result.card.title : undefined;
    };
    expect([titleOf(raft), titleOf(cp)]).toEqual(['Raft', 'CP system or AP system?']);
  });
});

describe('what is only explained in a contrast', () => {
  it.each(['pessimistic locking', 'What is Pessimistic Locking?', 'pessimistic concurrency'])(
    '%j is answered with it, also for everyone',
    (text) => {
      expect(answer(text, { public: true })).toMatchObject({
        audience: 'everyone',
        card: { title: 'Optimistic Locking or Pessimistic Locking?' },
      });
    },
  );

  it.each(['pesimistic locking', 'what is pessimistic lockng?', 'pesimistic concurency', 'rolling updates'])(
    '%j is read in spite of a typing error, before a term that is farther',
    (text) => {
      const { card } = answer(text);
      expect(card.title).toContain(' or ');
      expect(card.footer).toMatch(/^Read “.*” as (Pessimistic Locking|Rolling Update)\.$/);
    },
  );

  it.each(['CP', 'what is cp?', 'pessimistic'])('%j is offered where it is called by one word', (text) => {
    const { card, audience } = answer(text, { public: true });
    expect([audience, card.title.startsWith('Did you mean')]).toEqual(['asker', true]);
    expect(controlsOf(card)[0]?.[0]).toMatch(/^Compare: .* or .*\? → contrast:/);
  });

  it('is offered, not shown, where the mended word is a real one', () => {
    expect(answer('roiling update').card.title).toContain('Rolling Update');
    expect(answer('polling update').card.title).not.toContain(' or ');
  });

  it('is not taken from a name beside other words', () => {
    expect(answer('pessimistic locking of tables').card.title).not.toContain(' or ');
  });
});

describe('a term that is told apart', () => {
  it('from one thing leads there, and back', () => {
    const card = termCard('optimistic-locking');
    expect(controlsOf(card).at(-1)).toContain(
      `Compare with Pessimistic Locking → contrast:${optimistic}${pessimistic}:${optimistic}`,
    );
    const contrast = press(card, 'Compare with Pessimistic Locking');
    expect(controlsOf(contrast)).toEqual([
      [
        `Share in channel → share-contrast:${optimistic}${pessimistic}`,
        `Back to Optimistic Locking → open:${optimistic}:0:`,
      ],
    ]);
    expect(press(contrast, 'Back to Optimistic Locking')).toEqual(card);
  });

  it('leads on to the other, from which the way back is to where it began', () => {
    const contrast = press(termCard('paxos'), 'Compare with Raft');
    expect(controlsOf(contrast)).toEqual([
      [`Raft → open:${raft}:0:${paxos}`],
      [`Share in channel → share-contrast:${paxos}${raft}`, `Back to Paxos → open:${paxos}:0:`],
    ]);
    expect(controlsOf(press(contrast, 'Raft')).flat()).toContain(`Back to Paxos → open:${paxos}:0:`);
  });

  it('where both sides are others leads to these', () => {
    expect(controlsOf(termCard('cap')).at(-1)).toContain(
      `CP system or AP system? → contrast:${cp}${ap}:${cap}`,
    );
  });

  it('from something whose entry says so leads there as well', () => {
    expect(controlsOf(termCard('paxos')).at(-1)).toContain(
      `Compare with Raft → contrast:${paxos}${raft}:${paxos}`,
    );
  });

  it('from several leads to a list of them', () => {
    const list = press(termCard('raft'), 'Compare');
    expect(cardToText(list)).toBe(
      [
        'Raft, compared',
        'Choose what to compare it with.',
        '• Two-Phase Commit (2PC): All commit or none.\n• Paxos: Machines agree on a value.',
      ].join('\n\n'),
    );
    expect(controlsOf(list)).toEqual([
      [
        `Two-Phase Commit (2PC) → contrast:${raft}${twoPhase}:${raft}`,
        `Paxos → contrast:${raft}${paxos}:${raft}`,
      ],
      [`Back to Raft → open:${raft}:0:`],
    ]);
  });

  it('leads there from a public card, too, without a way back', () => {
    const term = context.glossary.byId.get('paxos');
    expect(term && controlsOf(publicTermCard(context, term, 'U7')).at(-1)).toEqual([
      `Compare with Raft → contrast:${paxos}${raft}:`,
      'Delete → delete:U7',
    ]);
  });

  it('from nothing shows its own card for an old button', () => {
    const term = context.glossary.byId.get('mutex')?.key ?? '';
    const result = pressAction(context, { kind: 'contrasts', term, trail: [] }, ada, () => 0);
    expect(result).toMatchObject({ kind: 'show', card: { title: 'Mutex' } });
  });
});

describe('A question about three things', () => {
  it.each(['raft vs foo vs bar', 'foo vs bar vs baz'])('says that two can be compared: %j', (text) => {
    expect(cardToText(answer(text).card)).toContain('I compare two at a time.');
  });
});
