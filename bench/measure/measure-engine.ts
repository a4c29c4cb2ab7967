import type { Engine } from '../engine.ts';
import type { Load } from '../load.ts';
import { type Accuracy, measureAccuracy } from './measure-accuracy.ts';
import { measureBuild } from './measure-build.ts';
import { percentile } from './percentile.ts';
import { timeQuestions } from './time-questions.ts';

/** What one engine does with one glossary; times in milliseconds. */
export type Result = {
  readonly engine: string;
  readonly buildMs: number;
  readonly heapMB: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** How many questions were timed. */
  readonly timed: number;
  /** The question that took longest. */
  readonly worstQuestion: string;
  readonly accuracy: Accuracy;
};

/** Nothing when building the index takes too long. */
export async function measureEngine(engine: Engine, load: Load, quick: boolean): Promise<Result | undefined> {
  const texts = load.questions.map(({ question }) => question);
  const built = await measureBuild(engine, load.glossary, texts[0] ?? '');
  if (!built) return undefined;
  const { questions, times } = timeQuestions(built.index, texts, quick);
  const worst = Math.max(...times);
  return {
    engine: engine.name,
    buildMs: built.ms,
    heapMB: built.heapMB,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    worst,
    timed: times.length,
    worstQuestion: questions[times.indexOf(worst)] ?? '',
    accuracy: measureAccuracy(built.index, load.questions, quick),
  };
}
