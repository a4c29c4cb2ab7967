import { beforeEach, expect, it } from 'vitest';
import { FaultPlan } from '../../../src/playground/local-server/fault-plan.ts';

const LIMIT = { kind: 'rate-limit', retryAfterSeconds: 1 } as const;
const LOST = { kind: 'lose-reply' } as const;
const DOWN = { kind: 'status', status: 503 } as const;

let plan: FaultPlan;

beforeEach(() => {
  plan = new FaultPlan();
});

it('meets the calls that it is planned for, the oldest first and so many times', () => {
  plan.add('chat.postMessage', LIMIT, 2);
  plan.add('chat.postMessage', LOST);
  const calls = ['chat.post', 'chat.postMessage', 'chat.postMessage', 'chat.postMessage', 'chat.postMessage'];
  expect(calls.map((call) => plan.next(call))).toEqual([undefined, LIMIT, LIMIT, LOST, undefined]);
});

it('meets the first of several calls, and no other after it', () => {
  plan.add(['chat.update', 'response_url'], LOST);
  expect(['chat.postMessage', 'response_url', 'chat.update'].map((call) => plan.next(call))).toEqual([
    undefined,
    LOST,
    undefined,
  ]);
});

it('meets any call', () => {
  plan.add('any call', LIMIT);
  expect([plan.next('users.info'), plan.next('users.info')]).toEqual([LIMIT, undefined]);
});

it('keeps what is planned until an outage is over', () => {
  plan.add('any call', LOST);
  plan.setOutage(DOWN);
  expect([plan.next('a'), plan.next('b')]).toEqual([DOWN, DOWN]);
  plan.setOutage(undefined);
  expect([plan.next('a'), plan.next('b')]).toEqual([LOST, undefined]);
});

it('is empty once it is cleared', () => {
  plan.add('any call', LOST);
  plan.setOutage(DOWN);
  plan.clear();
  expect(plan.next('a')).toBeUndefined();
});
