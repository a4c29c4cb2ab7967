import { ConfigError } from '../../config-error.ts';
import type { Card } from '../../core/card.ts';
import { failureCard } from '../../core/replies/notices.ts';
import type { AdapterOptions } from '../adapter-options.ts';
import { inTime } from '../in-time.ts';
import type { Facts } from './create-facts.ts';
import type { ThreadReader } from './create-thread-reader.ts';
import { explainBotRefusal } from './identify.ts';
import type { OnlyOnce } from './only-once.ts';
import { outcomeOf } from './send-outcome.ts';
import type { Sender } from './sender.ts';

/** Where questions are taken and answered: what every listener works with. */
export type Desk = Pick<AdapterOptions, 'contextFor' | 'random' | 'count' | 'daily'> & {
  readonly sender: Sender;
  /** What Slack tells of people and channels. */
  readonly facts: Facts;
  readonly isFirst: OnlyOnce;
  readonly readThread: ThreadReader;
  /** The bot's own user id, once Slack has told it. */
  readonly botUserId: () => string | undefined;
  /** Runs one answer; a failure goes to the log and, in one line with an id, to the person. It never throws. */
  readonly answer: (asked: Asked, work: () => Promise<void>) => Promise<void>;
  /** Waits for the answers that are on their way, at most that long. */
  readonly settle: (timeoutMs: number) => Promise<void>;
};

/** What was asked, for the log, and how to reach the person if the answer fails. */
export type Asked = {
  readonly what: string;
  readonly workspace: string | undefined;
  readonly eventId?: string | undefined;
  readonly tell: (card: Card) => Promise<void>;
};

type DeskOptions = Omit<Desk, 'answer' | 'settle'> & Pick<AdapterOptions, 'newId' | 'log'>;

export function createDesk({ newId, log, ...desk }: DeskOptions): Desk {
  const running = new Set<Promise<void>>();
  return {
    ...desk,
    async answer({ what, workspace, eventId, tell }, work) {
      const requestId = newId();
      const facts = { requestId, what, ...(eventId ? { eventId } : {}) };
      const run = work().catch(async (err: unknown) => {
        const outcome = outcomeOf(err).kind;
        const reason = explainBotRefusal(err);
        const advice = reason instanceof ConfigError ? `: ${reason.message}` : '';
        log.error({ err, outcome, ...facts }, `could not answer${advice}`);
        // The answer may stand after all: "could not answer" beside it would only confuse.
        if (outcome === 'unknown') return;
        await tell(failureCard(desk.contextFor(workspace), requestId));
      });
      const settled = run.catch((err: unknown) => log.warn({ err, ...facts }, 'could not tell the person'));
      running.add(settled);
      await settled;
      running.delete(settled);
    },
    async settle(timeoutMs) {
      await inTime(Promise.all(running), timeoutMs);
    },
  };
}
