import type { ReplyContext } from '../../src/core/replies/reply.ts';
import { INTENTS } from '../../src/playground/discord/gateway.ts';
import type { DiscordMessage } from '../../src/playground/discord/message.ts';
import { ADA, GENERAL, startTestDiscord } from '../adapters/discord/start-test-discord.ts';
import { MONDAY, openTestDaily } from '../support/open-test-daily.ts';
import { createCardsInHand } from './cards-in-hand.ts';
import type { Act, Audience, Setup, Stage } from './conversation.ts';
import { seenInDiscord } from './visible-text.ts';

/** What stands behind a subcommand is typed into this option of it. */
const OPTIONS: Readonly<Record<string, string>> = {
  browse: 'category',
  tag: 'tag',
  random: 'category',
  path: 'about',
  quiz: 'category',
  daily: 'change',
};

/** The real discord.js on a local Discord. */
export async function startDiscordStage(
  context: ReplyContext,
  { cantReadThreads, hasDaily }: Setup,
): Promise<Stage> {
  const discord = cantReadThreads ? {} : { grantedIntents: INTENTS.messageContent };
  const daily = hasDaily ? await openTestDaily(context, () => test.adapter.poster) : undefined;
  const parts = daily ? { daily: daily.desk, now: () => MONDAY } : {};
  const adapter = { messageContent: !cantReadThreads, ...parts };
  const test = await startTestDiscord({ context, discord, adapter });
  const { world } = test.discord;
  const isAnswer = ({ author, loading }: DiscordMessage) => author === world.botUserId && !loading;
  const cards = createCardsInHand<DiscordMessage>(world, isAnswer, audienceOf);
  let channel = GENERAL;

  return {
    async perform(act) {
      const answer = await cards.after(() => perform(act));
      return seenInDiscord(answer, audienceOf(answer));
    },
    begin(thread) {
      cards.clear();
      channel = GENERAL;
      if (!thread) return;
      const [start, ...replies] = thread;
      channel = test.discord.openThread(GENERAL, 'a thread', test.bob.say(start)).id;
      for (const text of replies) test.bob.say(text, { channel });
    },
    counted: test.counted,
    warnings: () => test.logged.filter(({ level }) => level > 30),
    async close() {
      await test.close();
      await daily?.close();
    },
  };

  function perform({ who, verb, text }: Act): unknown {
    const person = test[who];
    switch (verb) {
      case '/define': {
        const { asked, flag } = splitFlag(text);
        // Discord sends no command without the option that it must have.
        return person.command('define', { term: asked || ' ', ...flag });
      }
      case '/glossary': {
        const [name = '', ...rest] = text.split(' ');
        const { asked, flag } = splitFlag(rest.join(' '));
        const option = OPTIONS[name];
        return person.command(`glossary ${name}`, {
          ...(option && asked ? { [option]: asked } : {}),
          ...flag,
        });
      }
      case '@lemma':
        return person.say(`@lemma ${text}`, { channel });
      case 'press':
        return person.press(cards.of(who), text);
      case 'code':
        return person.pressForged(cards.of(who), text);
      case 'search':
        return person.search(cards.of(who), text);
      case 'menu of':
        return person.contextMenu('Define terms here', test.bob.say(text));
    }
  }
}

/** In Slack "public" is a word behind the question, in Discord an option. */
function splitFlag(text: string): { asked: string; flag: { public?: true } } {
  const asked = text.replace(/(^| )public$/, '');
  return { asked, flag: asked === text ? {} : { public: true } };
}

function audienceOf({ deleted, ephemeralFor }: DiscordMessage): Audience {
  if (deleted) return 'nobody';
  if (!ephemeralFor) return 'everyone';
  return ephemeralFor === ADA ? 'ada' : 'bob';
}
