import type { AutocompleteInteraction } from 'discord.js';
import { clip } from '../../core/clip.ts';
import { contrastsOf, type OwnedAside } from '../../core/glossary/contrast-index.ts';
import type { Glossary, Group } from '../../core/glossary/glossary.ts';
import { nameKey } from '../../core/glossary/name-key.ts';
import { published } from '../../core/glossary/published.ts';
import type { Term } from '../../core/glossary/term.ts';
import { nameOfSide, sidesOf, titleOfSides } from '../../core/replies/contrast/contrast-side.ts';
import type { ReplyContext } from '../../core/replies/reply.ts';
import { completeSchedule } from '../../core/replies/schedule/complete-schedule.ts';
import { COMMANDS } from './commands.ts';
import type { Choice } from './create-sender.ts';
import type { Desk } from './desk.ts';
import { replyContextOf } from './reply-context-of.ts';

const CHOICES = 25;
const CHOICE_LENGTH = 100;

/** Tells a chosen term from typed words, which may be the id of some other term. */
const CHOSEN = 'term:';

/** Completes the option that is being typed, from memory. */
export async function completeOption(desk: Desk, interaction: AutocompleteInteraction): Promise<void> {
  const context = replyContextOf(desk, interaction);
  const { name, value } = interaction.options.getFocused(true);
  await desk.sender.complete(interaction, choicesFor(context, name, value).slice(0, CHOICES));
}

/** The name of the term when the option holds a choice, or its id when it is gone; what people typed is none. */
export function chosenName({ glossary }: ReplyContext, value: string): string | undefined {
  if (!value.startsWith(CHOSEN)) return undefined;
  const id = value.slice(CHOSEN.length);
  return glossary.byId.get(id)?.name ?? id;
}

function choicesFor(context: ReplyContext, option: string, typed: string): Choice[] {
  const { define, glossary } = COMMANDS;
  const { categories, tags } = context.glossary;
  switch (option) {
    case define.options.term:
      return [...termChoices(context, typed), ...asideChoices(context, typed)];
    case glossary.options.tag:
      return groupChoices(tags, typed);
    case glossary.options.change:
      return completeSchedule(context, typed).map((value) => ({ name: value, value }));
    case glossary.options.about:
      return [...groupChoices(categories, typed), ...termChoices(context, typed)];
    default:
      return groupChoices(categories, typed);
  }
}

function termChoices({ finder, glossary }: ReplyContext, typed: string): Choice[] {
  const terms = typed.trim() ? finder.complete(typed, CHOICES) : wellConnected(glossary);
  return terms
    .slice(0, CHOICES)
    .map(({ id, name }) => ({ name: clip(name, CHOICE_LENGTH), value: `${CHOSEN}${id}` }));
}

/**
 * What is only explained in a contrast and has a name or alias of which a word begins so. A name of one word means it
 * only beside what it is told apart from: "CP or AP?".
 */
function asideChoices({ glossary, words }: ReplyContext, typed: string): Choice[] {
  const beginning = nameKey(typed);
  if (!typed.trim() || beginning === '') return [];
  const choices = [...contrastsOf(glossary).asideNames].flatMap(([key, called]) => {
    const begins = key.startsWith(beginning) || key.includes(` ${beginning}`);
    return begins ? called.flatMap((aside) => asideChoice({ glossary, words }, aside)) : [];
  });
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

function asideChoice(
  { glossary, words }: Pick<ReplyContext, 'glossary' | 'words'>,
  owned: OwnedAside,
): Choice[] {
  const { name } = owned.aside;
  if (nameKey(name).includes(' ')) return [{ name, value: name }];
  const sides = sidesOf(glossary, owned);
  const value = sides?.map(nameOfSide).join(' vs ') ?? '';
  if (!sides || value.length > CHOICE_LENGTH) return [];
  return [{ name: clip(titleOfSides(words, ...sides), CHOICE_LENGTH), value }];
}

/** Before anything is typed: the terms that most others point to, which are the ones people meet first. */
function wellConnected({ terms }: Glossary): readonly Term[] {
  return published(terms).sort(
    (a, b) => b.related.length - a.related.length || a.name.localeCompare(b.name, 'en'),
  );
}

function groupChoices(groups: readonly Group[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  return groups
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .map(({ id, name }) => ({ name: clip(name, CHOICE_LENGTH), value: id }));
}
