import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { decodeAction, type ScheduleAction } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import { answerQuestion } from '../../core/replies/answer-question.ts';
import { staleButtonCard } from '../../core/replies/notices.ts';
import { searchedText } from '../../core/replies/search-form.ts';
import { inTime } from '../in-time.ts';
import { dailyAskedOf } from './daily-asked-of.ts';
import type { Desk } from './desk.ts';
import { channelOf, readAddress } from './press-address.ts';
import { createPressPlace } from './press-place.ts';
import { readForm } from './read-form.ts';
import { readText } from './read-text.ts';
import { outcomeOf } from './send-outcome.ts';

type FormArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What every person has, whatever a form from before an update carries. */
const HOME = { kind: 'home' } as const;

/** Of Slack's three seconds: a form that takes longer is closed, and its answer comes as a card. */
const PATIENCE_MS = 2_000;

/**
 * Takes a form that was sent off. What is wrong with a field stands under it while the form is open; everything else is
 * shown where the form was opened from.
 */
export async function answerForm({ view, body, ack, context }: FormArgs, desk: Desk): Promise<void> {
  const { id: person } = body.user;
  const workspace = context.teamId;
  const known = readAddress(view.private_metadata);
  const address = known ?? HOME;
  const place = createPressPlace(address, person, desk.sender, () => desk.contextFor(workspace).words);

  await desk.answer({ what: 'form', workspace, tell: place.tell }, async () => {
    const { isAlone, isInThread } = place;
    const replyContext = { ...desk.contextFor(workspace), isAlone, isInThread };
    const action = decodeAction(view.callback_id);
    const values = readForm(view);
    switch (action?.kind) {
      case 'schedule':
      case 'schedule-zone':
        // For which channel it was is not known: it must not become the person's own.
        return known ? submitSchedule(action) : close(staleButtonCard(replyContext));
      case 'search': {
        const question = { text: readText(searchedText(values)), surface: 'command', asker: person } as const;
        return close(answerQuestion(replyContext, question).card);
      }
      default:
        return close(staleButtonCard(replyContext));
    }

    async function close(card: Card): Promise<void> {
      await ack();
      await show(card);
    }

    async function submitSchedule(action: ScheduleAction): Promise<void> {
      const asker = { context: replyContext, workspace, person, channel: channelOf(address) };
      const submitting = desk.daily.submit(dailyAskedOf(desk, asker), action, values);
      const early = await inTime(submitting, PATIENCE_MS).catch(() => undefined);
      if (early?.kind === 'faulty') return ack({ response_action: 'errors', errors: early.faults });
      await ack();
      await show((await submitting).card);
    }

    /** The address is good for half an hour, and a form may have been open for longer. */
    async function show(card: Card): Promise<void> {
      await place.show(card).catch((error: unknown) => {
        if (address.kind !== 'message' || outcomeOf(error).kind !== 'refused') throw error;
        return desk.sender.postPrivately(address, person, card);
      });
    }
  });
}
