import { monitorEventLoopDelay } from 'node:perf_hooks';
import { percentile } from '../bench/measure/percentile.ts';
import type { Card } from '../src/core/card.ts';
import { answerQuestion } from '../src/core/replies/answer-question.ts';
import type { ReplyContext } from '../src/core/replies/reply.ts';
import type { Line } from './open-line.ts';

/** How often somebody looks a term up, and how often the bot answers a mention: more often would meet the channel's own limit. */
const LOOK_UP_MS = 20;
const ANSWER_MS = 3_000;

const WARM_ROUNDS = 3;

/** All in milliseconds. */
export type Speed = {
  /** To find a term and make its card. */
  readonly lookUp: Spread;
  /** From the moment in which somebody asked until the card was there: the event loop may be busy with other things. */
  readonly answered: Spread;
  readonly loopDelay: Spread;
  /** From a mention until its answer stands in the channel. */
  readonly inChannel: Spread;
};

export type Spread = { readonly p50: number; readonly p99: number; readonly max: number };

/** Has every question answered some times: what is measured after it is no longer compiled. */
export function warmUp(context: ReplyContext, questions: readonly string[]): void {
  for (let round = 0; round < WARM_ROUNDS; round += 1) for (const text of questions) cardFor(context, text);
}

/** People who ask all the time, until `stop`. */
export function askSteadily(context: ReplyContext, questions: readonly string[], line: Line) {
  const lookUps: number[] = [];
  const answers: number[] = [];
  const inChannel: number[] = [];
  const underWay = new Set<Promise<void>>();
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  let asked = 0;
  let plannedAt = performance.now() + LOOK_UP_MS;
  let timer = setTimeout(lookUp, LOOK_UP_MS);
  const answering = setInterval(answer, ANSWER_MS);

  return async (): Promise<Speed> => {
    clearTimeout(timer);
    clearInterval(answering);
    delays.disable();
    await Promise.all(underWay);
    return {
      lookUp: spreadOf(lookUps),
      answered: spreadOf(answers),
      loopDelay: {
        p50: delays.percentile(50) / 1e6,
        p99: delays.percentile(99) / 1e6,
        max: delays.max / 1e6,
      },
      inChannel: spreadOf(inChannel),
    };
  };

  /** Whoever asked while the loop was busy has waited since. */
  function lookUp(): void {
    while (plannedAt <= performance.now()) {
      const beganAt = performance.now();
      makeCard();
      const endedAt = performance.now();
      lookUps.push(endedAt - beganAt);
      answers.push(endedAt - plannedAt);
      plannedAt += LOOK_UP_MS;
    }
    timer = setTimeout(lookUp, plannedAt - performance.now());
  }

  function answer(): void {
    const askedAt = performance.now();
    const work = line
      .answer(makeCard(), `answer ${asked}`)
      .then(
        () => void inChannel.push(performance.now() - askedAt),
        (error: unknown) => console.error(`An answer could not be posted: ${error}`),
      )
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  function makeCard(): Card {
    const text = questions[asked % questions.length] ?? '';
    asked += 1;
    return cardFor(context, text);
  }
}

function cardFor(context: ReplyContext, text: string): Card {
  return answerQuestion(context, { text, surface: 'mention', asker: 'U0ADA' }).card;
}

export function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5), p99: percentile(values, 0.99), max: percentile(values, 1) };
}
