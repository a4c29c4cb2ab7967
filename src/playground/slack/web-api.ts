import type { IncomingHttpHeaders } from 'node:http';
import type { FaultPlan } from '../local-server/fault-plan.ts';
import { type Answer, type Body, fail, invalid } from './answer.ts';
import { createChatMethods } from './chat-methods.ts';
import { createConversationMethods } from './conversation-methods.ts';
import { beforeEffect, type Outcome } from './outcome.ts';
import { toApiUser } from './to-api.ts';
import { createViewMethods } from './view-methods.ts';
import type { SlackWorkspace } from './workspace.ts';

export type ApiOptions = {
  readonly workspace: SlackWorkspace;
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: ReadonlySet<string>;
  readonly faults: Pick<FaultPlan, 'next'>;
  /** A further judge of bodies; what it returns is refused as `invalid_arguments`. */
  readonly checkRequest: (method: string, body: Body) => readonly string[];
  /** Counts a call, and gives the refusal of one that comes too soon. */
  readonly rateLimit: (method: string, body: Body) => Outcome | undefined;
  /** The address of a new Socket Mode connection. */
  readonly openConnection: () => string;
};

/** The scopes of which one is needed for a method; methods that are not here need none. */
const SCOPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['chat.postMessage', ['chat:write']],
  ['chat.postEphemeral', ['chat:write']],
  ['chat.update', ['chat:write']],
  ['chat.delete', ['chat:write']],
  ['conversations.open', ['im:write']],
  ['conversations.list', ['channels:read', 'groups:read', 'im:read']],
  ['users.info', ['users:read']],
]);

/** The Web API of the local Slack: checks the caller, meets the planned faults, and answers as Slack does. */
export function createWebApi(options: ApiOptions) {
  const { workspace, faults } = options;
  const methods = new Map([
    ...Object.entries(createChatMethods(workspace)),
    ...Object.entries(createConversationMethods(workspace, options.scopes)),
    ...Object.entries(createViewMethods(workspace)),
  ]);
  let revoked = false;

  return {
    revokeToken(): void {
      revoked = true;
    },

    /** Resolves with what to answer, or with `drop` when the connection is to be broken. */
    async call(method: string, body: Body, headers: IncomingHttpHeaders): Promise<Outcome> {
      const fault = faults.next(`${workspace.teamId} ${method}`) ?? faults.next(method);
      const early = fault && beforeEffect(fault);
      if (early) return record(method, body, early);
      const refusal = refuse(method, body, headers);
      const limited = refusal ? undefined : options.rateLimit(method, body);
      if (limited) return record(method, body, limited);
      const answer = refusal ?? dispatch(method, body);
      if (fault?.kind === 'hold') await fault.until;
      if (fault?.kind === 'lose-reply') return record(method, body, { status: 0, answer, drop: true });
      return record(method, body, { status: 200, answer });
    },
  };

  function record(method: string, body: Body, outcome: Outcome): Outcome {
    const { token: _, ...rest } = body;
    workspace.record({ method, body: rest, status: outcome.status, answer: outcome.answer });
    return outcome;
  }

  function refuse(method: string, body: Body, headers: IncomingHttpHeaders): Answer | undefined {
    const token = tokenOf(body, headers);
    const isApp = method === 'apps.connections.open';
    if (!token) return fail('not_authed');
    if (token !== (isApp ? options.appToken : options.botToken)) {
      return fail(
        token === options.botToken || token === options.appToken ? 'not_allowed_token_type' : 'invalid_auth',
      );
    }
    if (revoked && !isApp) return fail('token_revoked');
    const needed = SCOPES.get(method);
    if (needed && !needed.some((scope) => options.scopes.has(scope))) {
      return { ...fail('missing_scope'), needed: needed[0], provided: [...options.scopes].join(',') };
    }
    const problems = options.checkRequest(method, body);
    return problems.length > 0 ? invalid('invalid_arguments', problems) : undefined;
  }

  function dispatch(method: string, body: Body): Answer {
    switch (method) {
      case 'api.test':
        return { ok: true };
      case 'auth.test': {
        const { teamId, botUserId, botId } = workspace;
        return {
          ok: true,
          url: 'https://local.slack.test/',
          team: 'Local',
          team_id: teamId,
          user: 'lemma',
          user_id: botUserId,
          bot_id: botId,
          is_enterprise_install: false,
        };
      }
      case 'apps.connections.open':
        return { ok: true, url: options.openConnection() };
      case 'users.info': {
        const user = workspace.users.get(String(body.user));
        return user ? { ok: true, user: toApiUser(user) } : fail('user_not_found');
      }
      case 'bots.info':
        return {
          ok: true,
          bot: { id: workspace.botId, name: 'lemma', app_id: workspace.appId, user_id: workspace.botUserId },
        };
      case 'team.info':
        return { ok: true, team: { id: workspace.teamId, name: 'Local' } };
      default:
        return methods.get(method)?.(body) ?? { ...fail('unknown_method'), req_method: method };
    }
  }
}

/** A call brings its token in the header or in the form. */
export function tokenOf({ token }: Body, { authorization }: IncomingHttpHeaders): string | undefined {
  return authorization?.replace(/^Bearer /, '') ?? (typeof token === 'string' ? token : undefined);
}
