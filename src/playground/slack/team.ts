import { FaultPlan } from '../local-server/fault-plan.ts';
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
  const { now, elapsedMs, hasRateLimits, checkRequest } = shared;
  const own = new FaultPlan();
  const faults = { next: (call: string) => own.next(call) ?? shared.faults.next(call) };
  const workspace = new SlackWorkspace(now, elapsedMs, id);
  const rateLimit = hasRateLimits ? createRateLimits(workspace.elapsedMs) : () => undefined;
  return {
    botToken,
    workspace,
    /** The calls of this team meet these before what is planned for all. */
    faults: own,
    webApi: createWebApi({ ...shared, workspace, botToken, faults, rateLimit }),
    responseUrls: createResponseUrls(workspace, faults, checkRequest),
  };
}
