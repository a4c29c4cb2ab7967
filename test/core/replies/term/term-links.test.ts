import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/card.ts';
import { pressAction } from '../../../../src/core/replies/press-action.ts';
import { privateTermCard, publicTermCard } from '../../../../src/core/replies/term/term-card.ts';
import { onwardTerms } from '../../../../src/core/replies/term/term-links.ts';
import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';
import { controlsOf } from '../controls-of.ts';

const PLACES = [
  'Zagreb',
  'Ypres',
  'Xanten',
  'Wuppertal',
  'Vilnius',
  'Uppsala',
  'Tartu',
  'Szeged',
  'Rezekne',
  'Quimper',
];

const context = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Words',
      terms: [
        {
          id: 'quorum',
          name: 'Quorum',
          definition:
            'A **quorum** of replicas, as Zookeeper has it, or [the paper](https://a.example/paxos). Not Flatfile.',
          related: ['paxos', 'zookeeper', 'viewstamp'],
        },
        { id: 'zookeeper', name: 'Zookeeper', definition: 'Unlike Etcd, by Paxos. Etcd again.' },
        { id: 'paxos', name: 'Paxos', definition: 'Agreeing.' },
        { id: 'viewstamp', name: 'Viewstamp', definition: 'Agreeing too.' },
        { id: 'etcd', name: 'Etcd', definition: 'Keeps keys.' },
        { id: 'flatfile', name: 'Flatfile', definition: 'Gone.', status: 'deprecated' },
        {
          id: 'both',
          name: 'Both',
          meanings: [
            { context: 'here', definition: 'Like Viewstamp.' },
            { context: 'there', definition: 'Like Paxos.' },
          ],
        },
        { id: 'many', name: 'Many', definition: PLACES.join(', '), related: ['viewstamp'] },
        ...PLACES.map((name, index) => ({
          id: name.toLowerCase(),
          name,
          definition: `Lies before ${PLACES[index + 1] ?? 'the sea'}.`,
        })),
      ],
    }),
  ),
);

function termOf(id: string) {
  const term = context.glossary.byId.get(id);
  if (!term) throw new Error(`no term ${id}`);
  return term;
}

const namesFrom = (id: string) => onwardTerms(context, termOf(id)).map(({ name }) => name);

function press(card: Card, label: string): Card {
  const buttons = card.rows.flatMap((row) => (row.kind === 'buttons' ? row.buttons : []));
  const action = buttons.find((button) => button.label === label)?.action;
  const result = action && pressAction(context, action, { id: 'U1', name: 'Ada' }, () => 0);
  if (result?.kind !== 'show') throw new Error(`nothing comes of ${label}`);
  return result.card;
}

describe('the terms that a card leads to', () => {
  it.each([
    [
      'quorum',
      ['Zookeeper', 'Paxos', 'Viewstamp'],
      'not itself, not what is deprecated, not an address, none twice',
    ],
    ['zookeeper', ['Etcd', 'Paxos', 'Quorum'], 'the first use first, then related ones'],
    ['both', ['Viewstamp', 'Paxos'], 'of each meaning'],
    ['many', ['Zagreb', 'Ypres', 'Xanten', 'Wuppertal', 'Vilnius'], 'at most five'],
    ['viewstamp', ['Quorum', 'Many'], 'only the related ones where its definition uses none'],
  ])('%s: %j, %s', (id, names) => {
    expect(namesFrom(id)).toEqual(names);
  });

  it('have one row, on private and public cards', () => {
    const [zookeeper, etcd, paxos, quorum] = ['zookeeper', 'etcd', 'paxos', 'quorum'].map(
      (id) => termOf(id).key,
    );
    const card = privateTermCard(context, termOf('zookeeper'));
    expect(card.rows[0]).toMatchObject({ kind: 'buttons', label: 'Related' });
    expect(controlsOf(card)[0]).toEqual([
      `Etcd → open:${etcd}:0:${zookeeper}`,
      `Paxos → open:${paxos}:0:${zookeeper}`,
      `Quorum → open:${quorum}:0:${zookeeper}`,
    ]);
    expect(controlsOf(publicTermCard(context, termOf('zookeeper'), 'U7'))[0]).toEqual([
      `Etcd → open:${etcd}:0:`,
      `Paxos → open:${paxos}:0:`,
      `Quorum → open:${quorum}:0:`,
    ]);
  });

  it('are read once', () => {
    let searches = 0;
    const { findAll } = context.finder;
    const finder = {
      ...context.finder,
      findAll(text: string) {
        searches += 1;
        return findAll(text);
      },
    };
    for (let times = 0; times < 3; times += 1) privateTermCard({ ...context, finder }, termOf('quorum'));
    expect(searches).toBe(1);
  });
});

it('leads from definition to definition, and back over the last eight of them', () => {
  let card = privateTermCard(context, termOf('zagreb'));
  for (const next of PLACES.slice(1)) card = press(card, next);
  expect(card.title).toBe('Quimper');
  const way: string[] = [];
  const backOf = (seen: Card) =>
    controlsOf(seen)
      .flat()
      .map((control) => control.split(' → ')[0] ?? '')
      .find((label) => label.startsWith('Back'));
  for (let back = backOf(card); back; back = backOf(card)) {
    way.push(back);
    card = press(card, back);
  }
  expect(way).toEqual([
    'Back to Rezekne',
    'Back to Szeged',
    'Back to Tartu',
    'Back to Uppsala',
    'Back to Vilnius',
    'Back to Wuppertal',
    'Back to Xanten',
    'Back to Ypres',
  ]);
  expect(card.title).toBe('Ypres');
});
