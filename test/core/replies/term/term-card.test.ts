import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card.ts';
import { cardToText } from '../../../../src/core/card-to-text.ts';
import { answerQuestion } from '../../../../src/core/replies/answer-question.ts';
import { dailyCard } from '../../../../src/core/replies/daily.ts';
import { pressAction } from '../../../../src/core/replies/press-action.ts';
import { randomCard } from '../../../../src/core/replies/random.ts';
import { privateTermCard, publicTermCard } from '../../../../src/core/replies/term/term-card.ts';
import { controlsOf } from '../controls-of.ts';
import { context, keyOf, termOf } from '../small-glossary.ts';

const [acid, index, raft, epic] = ['acid', 'index', 'raft', 'epic'].map(keyOf);
const presser = { id: 'U1', name: 'Ada' };

/** The card behind the button of this label. */
function press(card: Card, label: string): Card {
  const buttons = card.rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []));
  const action = buttons.find((button) => button.label === label)?.action;
  if (!action)
    throw new Error(`no button ${label} among ${buttons.map((button) => button.label).join(', ')}`);
  const result = pressAction(context, action, presser, () => 0);
  if (!('card' in result)) throw new Error('there is no card');
  return result.card;
}

describe('what a card says', () => {
  it('is the term, its category and tags, what it is, how it is in practice, an example and links', () => {
    const card = privateTermCard(context, termOf('acid'));
    expect(card).toMatchObject({
      tone: 'definition',
      title: 'ACID',
      subtitle: 'Databases · transactions · consistency',
      parts: [
        { kind: 'text' },
        { kind: 'text', label: 'In practice' },
        { kind: 'code', label: 'Example', language: 'sql', code: 'COMMIT;' },
        { kind: 'text', label: 'Read more' },
      ],
    });
    expect(card).not.toHaveProperty('footer');
    expect(cardToText(card)).toBe(
      [
        'ACID\nDatabases · transactions · consistency',
        'Four properties of a transaction. There is more to say.',
        'In practice: Watch the isolation level.',
        'Example: \nCOMMIT;',
        'Read more: Isolation (https://a.example/iso) · Durability (https://a.example/dur)',
        'Related: Index, Raft',
      ].join('\n\n'),
    );
  });

  it('is no more than there is', () => {
    const card = privateTermCard(context, termOf('index-maths'));
    expect(card).toMatchObject({ title: 'Index (maths)', subtitle: 'Databases' });
    expect(card.parts).toHaveLength(1);
    const maths = keyOf('index-maths');
    expect(controlsOf(card)).toEqual([
      [
        `Share in channel → share:${maths}`,
        'Glossary home → home',
        `👍 Helpful → rate:${maths}:helpful:0:`,
        `👎 Unclear → rate:${maths}:unclear:0:`,
      ],
    ]);
  });

  it('is each meaning with where it holds', () => {
    expect(
      privateTermCard(context, termOf('context')).parts.map((part) => 'label' in part && part.label),
    ).toEqual(['in Go', 'in React', 'In practice']);
  });

  it.each([
    ['flat-file', 'This term is deprecated: use Index instead.'],
    ['punch-card', 'This term is deprecated.'],
  ])('begins with a word about the deprecated %s', (id, notice) => {
    expect(cardToText({ ...privateTermCard(context, termOf(id)), title: '', subtitle: '' })).toMatch(
      new RegExp(`^${notice}`),
    );
  });
});

it('is parsed and laid out at the first look-up only, and anew for another glossary', () => {
  const [first, second] = [1, 2].map(() => privateTermCard(context, termOf('acid')));
  expect(second?.parts).toBe(first?.parts);
  const renamed = { ...termOf('index'), name: 'Renamed' };
  const byId = new Map([...context.glossary.byId, ['index', renamed]]);
  const reloaded = { ...context, glossary: { ...context.glossary, byId } };
  const textIn = (told: typeof context) => cardToText(privateTermCard(told, termOf('flat-file')));
  expect([context, reloaded].map((told) => /use (\S+) instead/.exec(textIn(told))?.[1])).toEqual([
    'Index',
    'Renamed',
  ]);
});

it('does not repeat the category as a tag, however it is written', () => {
  const term = { ...termOf('acid'), category: 'Distributed systems', tags: ['distributed-systems', 'go'] };
  expect(privateTermCard(context, term).subtitle).toBe('Distributed systems · go');
  expect(dailyCard(context, term, '2026-03-29').subtitle).toBe('Distributed systems · go');
});

describe('where nobody else reads', () => {
  const alone = { ...context, isAlone: true };

  it('a card is not to be shared, also after a press', () => {
    const { card } = answerQuestion(context, { text: 'ACID', surface: 'direct', asker: 'U1' });
    expect(controlsOf(card)).toEqual([
      [`Index → open:${index}:0:${acid}`, `Raft → open:${raft}:0:${acid}`],
      [
        'Glossary home → home',
        `👍 Helpful → rate:${acid}:helpful:0:`,
        `👎 Unclear → rate:${acid}:unclear:0:`,
      ],
    ]);
    const [row] = card.rows;
    const action = row?.kind === 'buttons' ? row.buttons[0]?.action : undefined;
    const opened = action && pressAction(alone, action, presser, () => 0);
    expect(opened?.kind === 'show' && controlsOf(opened.card)).toEqual([
      [`ACID → open:${acid}:0:${acid}${index}`],
      [
        `Back to ACID → open:${acid}:0:`,
        `👍 Helpful → rate:${index}:helpful:0:${acid}`,
        `👎 Unclear → rate:${index}:unclear:0:${acid}`,
      ],
    ]);
  });

  it('a card without any way on leads home and asks how good it is, once', () => {
    const maths = keyOf('index-maths');
    expect(controlsOf(privateTermCard(alone, termOf('index-maths')))).toEqual([
      [
        'Glossary home → home',
        `👍 Helpful → rate:${maths}:helpful:0:`,
        `👎 Unclear → rate:${maths}:unclear:0:`,
      ],
    ]);
    expect(privateTermCard(alone, termOf('index-maths'), { isRated: true }).rows).toHaveLength(1);
    expect(
      randomCard(alone, () => 0)
        .rows.flatMap((row) => JSON.stringify(row))
        .join(),
    ).not.toContain('share');
  });
});

describe('a private card', () => {
  it('leads on to related terms, and lets it be shared', () => {
    expect(controlsOf(privateTermCard(context, termOf('acid')))).toEqual([
      [`Index → open:${index}:0:${acid}`, `Raft → open:${raft}:0:${acid}`],
      [
        `Share in channel → share:${acid}`,
        'Glossary home → home',
        `👍 Helpful → rate:${acid}:helpful:0:`,
        `👎 Unclear → rate:${acid}:unclear:0:`,
      ],
    ]);
  });

  it('turns its pages in place, and says which one is seen', () => {
    const first = privateTermCard(context, termOf('epic'), { note: 'Read.' });
    expect(first.footer).toBe('page 1 of 2\nRead.');
    expect(controlsOf(first)).toEqual([
      [
        `More → open:${epic}:1:`,
        `Share in channel → share:${epic}`,
        'Glossary home → home',
        `👍 Helpful → rate:${epic}:helpful:0:`,
        `👎 Unclear → rate:${epic}:unclear:0:`,
      ],
    ]);
    const second = press(first, 'More');
    expect(second.footer).toBe('page 2 of 2');
    expect(controlsOf(second)).toEqual([
      [
        `Previous page → open:${epic}:0:`,
        `Share in channel → share:${epic}`,
        'Glossary home → home',
        `👍 Helpful → rate:${epic}:helpful:1:`,
        `👎 Unclear → rate:${epic}:unclear:1:`,
      ],
    ]);
    expect(press(second, 'Previous page')).toEqual(privateTermCard(context, termOf('epic')));
  });

  it('shows the last page for one beyond it', () => {
    expect(privateTermCard(context, termOf('epic'), { page: 999 }).footer).toBe('page 2 of 2');
  });

  it('goes back the way that was come', () => {
    const start = privateTermCard(context, termOf('acid'));
    const there = press(start, 'Index');
    expect(there.title).toBe('Index');
    expect(press(there, 'Back to ACID')).toEqual(start);
  });

  it('keeps the way back while its pages turn', () => {
    const card = privateTermCard(context, termOf('epic'), { trail: [acid ?? '', raft ?? ''] });
    expect(controlsOf(press(card, 'More')).flat()).toContain(`Back to Raft → open:${raft}:0:${acid}`);
  });

  it('remembers the last eight steps', () => {
    let card = privateTermCard(context, termOf('acid'));
    for (let step = 0; step < 12; step += 1) card = press(card, step % 2 === 0 ? 'Index' : 'ACID');
    expect(card.title).toBe('ACID');
    let steps = 0;
    for (
      ;
      controlsOf(card)
        .flat()
        .some((control) => control.startsWith('Back'));
      steps += 1
    )
      card = press(card, steps % 2 === 0 ? 'Back to Index' : 'Back to ACID');
    expect(steps).toBe(8);
  });

  it('passes over terms of the way back that are gone', () => {
    const trail = [raft ?? '', 'gone00', 'gone01'];
    expect(controlsOf(privateTermCard(context, termOf('index'), { trail })).flat()).toContain(
      `Back to Raft → open:${raft}:0:`,
    );
    expect(
      controlsOf(privateTermCard(context, termOf('index'), { trail: ['gone00'] }))
        .flat()
        .join(),
    ).not.toContain('Back');
  });
});

describe('a public card', () => {
  it('opens private copies, which have no way back to it, and only the asker may delete it', () => {
    expect(controlsOf(publicTermCard(context, termOf('acid'), 'U7', 'Shared by Ada'))).toEqual([
      [`Index → open:${index}:0:`, `Raft → open:${raft}:0:`],
      ['Delete → delete:U7'],
    ]);
  });

  it('shows its first page, and the next to whoever asks for more', () => {
    const card = publicTermCard(context, termOf('epic'), 'U7', 'Shared by Ada');
    expect(card.footer).toBe('page 1 of 2\nShared by Ada');
    expect(controlsOf(card)).toEqual([[`More → open:${epic}:1:`, 'Delete → delete:U7']]);
  });
});
