import type { EventEmitter } from 'node:events';
import { waitFor } from '../../src/playground/local-server/wait-for.ts';
import type { Audience, Person } from './conversation.ts';

/** Tells of each message that is posted, changed or taken away. */
type Source<Message> = Pick<EventEmitter, 'on' | 'off'> & {
  on(event: 'message' | 'update' | 'delete', listener: (message: Message) => void): unknown;
};

/** The card that each person saw last, which is the one that a press is meant for. */
export function createCardsInHand<Message>(
  source: Source<Message>,
  isAnswer: (message: Message) => boolean,
  audienceOf: (message: Message) => Audience,
) {
  const latest = new Map<Person, Message>();

  return {
    clear: () => latest.clear(),

    of(who: Person): Message {
      const card = latest.get(who);
      if (!card) throw new Error(`${who} has seen no card yet.`);
      return card;
    },

    /** Acts, and gives the bot's message that something became of. */
    async after(act: () => unknown): Promise<Message> {
      const touched: Message[] = [];
      const note = (message: Message) => void touched.push(message);
      const events = ['message', 'update', 'delete'] as const;
      for (const event of events) source.on(event, note);
      try {
        await act();
        const answer = await waitFor(source, () => touched.findLast(isAnswer), 'an answer');
        const to = audienceOf(answer);
        for (const who of ['ada', 'bob'] as const) {
          if (to === who || to === 'everyone') latest.set(who, answer);
        }
        return answer;
      } finally {
        for (const event of events) source.off(event, note);
      }
    },
  };
}
