import type { CallFault } from '../local-server/fault-plan.ts';
import { type Answer, fail } from './answer.ts';

/** How a call ends: what is answered, or `drop` when the connection breaks instead. */
export type Outcome = {
  /** 0 when the answer was lost. */
  readonly status: number;
  readonly answer: Answer;
  readonly retryAfterSeconds?: number;
  readonly drop?: boolean;
};

/** The outcome of a fault that keeps the call from taking effect. */
export function beforeEffect(fault: CallFault): Outcome | undefined {
  switch (fault.kind) {
    case 'rate-limit':
      return { status: 429, answer: fail('ratelimited'), retryAfterSeconds: fault.retryAfterSeconds };
    case 'status':
      return { status: fault.status, answer: fail('internal_error') };
    case 'refuse':
      return { status: 200, answer: fail(fault.error) };
    default:
      return undefined;
  }
}
