import type { FaultPlan } from '../local-server/fault-plan.ts';
import { createRateLimits } from './rate-limits.ts';
import { createResponseUrls } from './response-urls.ts';
import { type ApiOptions, createWebApi } from './web-api.ts';
import { SlackWorkspace } from './workspace.ts';

export type TeamOptions = {
  readonly id: string;
  readonly botToken: string;
};

type Shared = Pick<ApiOptions, 'appToken' | 'scopes' | 'checkRequest' | 'openConnection'> & {
  readonly faults: FaultPlan;
  readonly now: () => Date;
  readonly elapsedMs: (() => number) | undefined;
  readonly hasRateLimits: boolean;
};

export type Team = ReturnType<typeof createTeam>;

/** One workspace that has the app, with what answers for it. */
export function createTeam({ id, botToken }: TeamOptions, shared: Shared) {
  const { faults, now, elapsedMs, hasRateLimits, checkRequest } = shared;
  const workspace = new SlackWorkspace(now, elapsedMs, id);
  const rateLimit = hasRateLimits ? createRateLimits(workspace.elapsedMs) : () => undefined;
  return {
    botToken,
    workspace,
    webApi: createWebApi({ ...shared, workspace, botToken, rateLimit }),
    responseUrls: createResponseUrls(workspace, faults, checkRequest),
  };
}
