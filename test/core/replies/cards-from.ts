import { type Action, encodeAction } from '../../../src/core/action.ts';
import type { Card } from '../../../src/core/card.ts';
import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import {
  answerGlossary,
  readGlossaryCommand,
  SUBCOMMANDS,
} from '../../../src/core/replies/glossary-command.ts';
import { helpCard } from '../../../src/core/replies/help.ts';
import { pressAction } from '../../../src/core/replies/press-action.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';

const presser = { id: 'U7', name: 'Ada' };

/** Every control of a card, with what it is called. */
export function controlsOf({ rows }: Card): { label: string; hint?: string; action: Action }[] {
  return rows.flatMap((row) => {
    if (row.kind === 'search') return [{ label: row.label, action: { kind: 'search' } as const }];
    return row.kind === 'buttons' ? [...row.buttons] : [...row.options];
  });
}

/** The cards of all commands, and all that presses lead to from them, as far as so many of them. */
export function* cardsFrom(context: ReplyContext, typed: readonly string[], most: number): Generator<Card> {
  const open: Card[] = [helpCard(context, typed.join(' '))];
  for (const text of typed) {
    const command = readGlossaryCommand(context, text, presser.id);
    if (command && command.name !== 'daily') open.push(answerGlossary(context, command, () => 0.5).card);
  }
  const seen = new Set<string>();
  for (let card = open.shift(); card; card = open.shift()) {
    yield card;
    for (const { action } of controlsOf(card)) {
      const code = encodeAction(action);
      if (seen.has(code) || seen.size >= most) continue;
      seen.add(code);
      const result = pressAction(context, action, presser, () => 0.5);
      if ('card' in result) open.push(result.card);
    }
  }
}

/** Every subcommand about nothing, about what there isn’t, and about some of what there is. */
export function typedFor({ terms, categories, tags }: Glossary): string[] {
  const named = [terms.slice(0, 2), categories.slice(0, 2), tags.slice(0, 2)].flat();
  const abouts = ['', 'pizza', ...named.map(({ name }) => name)];
  return SUBCOMMANDS.flatMap((name) => abouts.map((about) => `${name} ${about}`.trim())).concat(
    'quiz public',
  );
}
