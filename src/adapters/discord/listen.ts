import { type Client, Events, type Interaction } from 'discord.js';
import { failureCard } from '../../core/replies/notices.ts';
import type { AdapterOptions } from '../adapter-options.ts';
import { answerCommand, explainTarget } from './answer-command.ts';
import { answerForm } from './answer-form.ts';
import { answerMessage, isQuestion } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import { completeOption } from './complete-option.ts';
import type { Desk } from './desk.ts';
import { greetGuild } from './greet-guild.ts';
import type { RecentIds } from './recent-ids.ts';
import { replyContextOf } from './reply-context-of.ts';
import { isOver } from './send-outcome.ts';

export type ListenOptions = Pick<AdapterOptions, 'log' | 'newId'> & {
  readonly desk: Desk;
  readonly recent: RecentIds;
  /** Takes every answer that is under way, so that a stop can wait for it. */
  readonly track: (work: Promise<void>) => void;
};

/** Hands what people do on Discord to the answers. A failure is logged under an id, which the person is told. */
export function listen(client: Client<true>, { desk, recent, track, log, newId }: ListenOptions): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (!recent.claim(interaction.id)) return;
    run(
      'interaction',
      () => answerInteraction(desk, interaction),
      (id) => tellFailure(desk, interaction, id),
    );
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isQuestion(message, client.user.id) || !recent.claim(message.id)) return;
    run('message', () => answerMessage(desk, message, client.user.id));
  });
  client.on(Events.GuildCreate, (guild) => run('joined server', () => greetGuild(desk, guild)));

  function run(what: string, answer: () => Promise<void>, tell?: (id: string) => Promise<void>): void {
    track(
      answer().catch(async (err: unknown) => {
        const requestId = newId();
        log.error({ err, platform: 'discord', requestId }, `the answer to a Discord ${what} failed`);
        if (tell && !isOver(err)) {
          await tell(requestId).catch((err: unknown) =>
            log.debug({ err, platform: 'discord', requestId }, 'the person could not be told either'),
          );
        }
      }),
    );
  }
}

async function answerInteraction(desk: Desk, interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return completeOption(desk, interaction);
  if (interaction.isChatInputCommand()) return answerCommand(desk, interaction);
  if (interaction.isMessageContextMenuCommand()) return explainTarget(desk, interaction);
  if (interaction.isMessageComponent()) return answerPress(desk, interaction);
  if (interaction.isModalSubmit()) return answerForm(desk, interaction);
}

async function tellFailure(desk: Desk, interaction: Interaction, id: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  await desk.sender.answer(interaction, failureCard(replyContextOf(desk, interaction), id), 'asker');
}
