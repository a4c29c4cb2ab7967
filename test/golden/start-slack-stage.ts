import { listScopes } from '../../src/adapters/slack/scopes.ts';
import type { ReplyContext } from '../../src/core/replies/reply.ts';
import type { SlackMessage } from '../../src/playground/slack/workspace.ts';
import { startTestSlack } from '../adapters/slack/start-test-slack.ts';
import { createCardsInHand } from './cards-in-hand.ts';
import type { Act, Audience, Setup, Stage } from './conversation.ts';
import { seenInSlack } from './visible-text.ts';

const GENERAL = 'C0GENERAL';

/** The real Bolt on a local Slack. */
export async function startSlackStage(context: ReplyContext, { cantReadThreads }: Setup): Promise<Stage> {
  const slack = cantReadThreads ? { slack: { scopes: listScopes().required } } : {};
  const test = await startTestSlack({ context, ...slack });
  const { workspace } = test.slack;
  const cards = createCardsInHand<SlackMessage>(workspace, ({ bot }) => bot, audienceOf);
  let threadTs: string | undefined;

  return {
    async perform(act) {
      const answer = await cards.after(() => perform(act));
      return seenInSlack(answer, audienceOf(answer));
    },
    begin(thread) {
      cards.clear();
      threadTs = undefined;
      for (const text of thread ?? []) {
        const under = threadTs ? { threadTs } : {};
        const { ts } = workspace.post({ channel: GENERAL, user: test.bob.id, text, ...under });
        threadTs ??= ts;
      }
    },
    counted: test.counted,
    warnings: () => test.logged.filter(({ level }) => level > 30),
    close: test.close,
  };

  async function perform({ who, verb, text }: Act): Promise<unknown> {
    const person = test[who];
    switch (verb) {
      case '/define':
      case '/glossary':
        return person.command(verb, text);
      case '@lemma':
        return person.say(`@lemma ${text}`, threadTs ? { threadTs } : {});
      case 'press':
        return person.press(cards.of(who), text);
      case 'code':
        return person.pressForged(cards.of(who), text);
      case 'search':
        return person.search(cards.of(who), text);
      case 'menu of':
        return person.shortcut('define_message', await test.bob.say(text));
    }
  }
}

function audienceOf({ deleted, ephemeralFor }: SlackMessage): Audience {
  if (deleted) return 'nobody';
  if (!ephemeralFor) return 'everyone';
  return ephemeralFor === 'U0ADA' ? 'ada' : 'bob';
}
