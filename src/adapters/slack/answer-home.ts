import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Card } from '../../core/card.ts';
import { homeCard } from '../../core/replies/home.ts';
import type { Desk } from './desk.ts';
import { workspaceOf } from './workspace-of.ts';

type HomeArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Shows the front page of the glossary, as it is now, to a person who opens the Home tab. */
export async function answerHome({ event, body, context }: HomeArgs, desk: Desk): Promise<void> {
  const { user, tab } = event;
  // The event also tells of the tab with the messages.
  if (tab === 'messages' || !desk.isFirst(body.event_id)) return;
  const workspace = workspaceOf(body, context);
  const tell = (card: Card) => desk.sender.publishHome(user, card);
  await desk.answer({ what: 'home', workspace, eventId: body.event_id, tell }, () =>
    tell(homeCard({ ...desk.contextFor(workspace), isAlone: true })),
  );
}
