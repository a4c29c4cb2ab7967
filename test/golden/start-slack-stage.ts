import { listScopes } from '../../src/adapters/slack/scopes.ts';
import type { ReplyContext } from '../../src/core/replies/reply.ts';
import type { SlackMessage } from '../../src/playground/slack/workspace.ts';
import { startTestSlack } from '../adapters/slack/start-test-slack.ts';
import { MONDAY, openTestDaily } from '../support/open-test-daily.ts';
import { createCardsInHand } from './cards-in-hand.ts';
import type { Act, Audience, Setup, Stage } from './conversation.ts';
import { seenInSlack } from './visible-text.ts';

const GENERAL = 'C0GENERAL';

/** The real Bolt on a local Slack. */
export async function startSlackStage(
  context: ReplyContext,
  { cantReadThreads, hasDaily }: Setup,
): Promise<Stage> {
  const { required, optional } = listScopes();
  const untold = optional.filter((scope) => scope !== 'users:read');
  const slack = cantReadThreads ? { scopes: required } : hasDaily ? { scopes: [...required, ...untold] } : {};
  const daily = hasDaily ? await openTestDaily(context, () => test.adapter.poster) : undefined;
  const parts = daily ? { daily: daily.desk, editors: ['U0ADA'], now: () => MONDAY } : {};
  const test = await startTestSlack({ context, slack, adapter: parts });
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
    async close() {
      await test.close();
      await daily?.close();
    },
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
