import type { App, ViewSubmitAction } from '@slack/bolt';
import { answerDefine, answerGlossary } from './answer-command.ts';
import { answerForm } from './answer-form.ts';
import { answerHome } from './answer-home.ts';
import { answerDirectMessage, answerMention, greetChannel } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import { answerShortcut } from './answer-shortcut.ts';
import type { Desk } from './desk.ts';
import type { CommandName, EventName, ShortcutId } from './scopes.ts';

/** Attaches one listener for everything that the manifest asks Slack for; a missing or a surplus one does not compile. */
export function registerListeners(app: App, desk: Desk): void {
  const commands: Record<CommandName, typeof answerDefine> = {
    '/define': answerDefine,
    '/glossary': answerGlossary,
  };
  const events: Record<EventName, () => void> = {
    app_mention: () => app.event('app_mention', (args) => answerMention(args, desk)),
    'message.im': () => app.event('message', (args) => answerDirectMessage(args, desk)),
    app_home_opened: () => app.event('app_home_opened', (args) => answerHome(args, desk)),
    member_joined_channel: () => app.event('member_joined_channel', (args) => greetChannel(args, desk)),
  };
  const shortcuts: Record<ShortcutId, typeof answerShortcut> = { define_message: answerShortcut };

  for (const [name, answer] of Object.entries(commands)) app.command(name, (args) => answer(args, desk));
  for (const attach of Object.values(events)) attach();
  for (const [callback_id, answer] of Object.entries(shortcuts)) {
    app.shortcut({ callback_id, type: 'message_action' }, (args) => answer(args, desk));
  }
  // Every code, known or not: a button of an older version gets an answer, too.
  app.action({ type: 'block_actions', action_id: /^/ }, (args) => answerPress(args, desk));
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /^/ }, (args) => answerForm(args, desk));
}
