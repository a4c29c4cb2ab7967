import type { FaultPlan } from '../local-server/fault-plan.ts';
import { type Answer, type Body, fail } from './answer.ts';
import { readContent } from './checks/read-content.ts';
import { beforeEffect, type Outcome } from './outcome.ts';
import type { SlackMessage, SlackWorkspace } from './workspace.ts';

/** Slack takes five answers within thirty minutes. */
const USES = 5;
const LIFE_MS = 30 * 60_000;

/** Where an answer by response_url goes, and to whom. */
export type ResponseTarget = {
  readonly channel: string;
  readonly user: string;
  readonly threadTs?: string;
  /** When the app was told, on the clock of deadlines. */
  readonly askedAt: number;
  /** The message that the press or the shortcut came from. */
  readonly message?: SlackMessage;
};

type Grant = ResponseTarget & { uses: number };

/** The addresses by which a command, a press or a shortcut is answered, also where the bot is no member. */
export function createResponseUrls(
  workspace: SlackWorkspace,
  faults: Pick<FaultPlan, 'next'>,
  checkRequest: (method: string, body: Body) => readonly string[],
) {
  const grants = new Map<string, Grant>();

  return {
    /** A fresh path, below the workspace's own, under which the target can be answered. */
    grant(target: ResponseTarget): string {
      const id = workspace.nextId('R');
      grants.set(id, { ...target, uses: 0 });
      return `/${id}`;
    },

    async answer(id: string, body: Body): Promise<Outcome> {
      const fault = faults.next('response_url');
      const early = fault && beforeEffect(fault);
      if (early) return record(body, early);
      const grant = grants.get(id);
      if (!grant || workspace.questions.since(grant.askedAt) > LIFE_MS)
        return record(body, { status: 404, answer: fail('expired_url') });
      if (grant.uses >= USES) return record(body, { status: 404, answer: fail('used_url') });
      grant.uses += 1;
      const answer = apply(grant, body, 'response_url');
      if (fault?.kind === 'hold') await fault.until;
      if (fault?.kind === 'lose-reply') return record(body, { status: 0, answer, drop: true });
      return record(body, { status: 200, answer });
    },

    apply: (target: ResponseTarget, body: Body) => apply(target, body, 'acknowledgement'),
  };

  function record(body: Body, outcome: Outcome): Outcome {
    const { status, answer } = outcome;
    workspace.record({ method: 'response_url', body, status, answer });
    return outcome;
  }

  /** What an answer does, whether it comes by the address or with the acknowledgement. */
  function apply(target: ResponseTarget, body: Body, call: string): Answer {
    const { message, askedAt } = target;
    const receipt = { call, body, answeredAfterMs: workspace.questions.since(askedAt) };
    if (isTrue(body.delete_original)) {
      if (!message || message.deleted) return fail('message_not_found');
      workspace.remove(message);
      return { ok: true };
    }
    const problems = checkRequest('response_url', body);
    if (problems.length > 0)
      return { ...fail('invalid_arguments'), response_metadata: { messages: problems } };
    const content = readContent(body);
    if ('error' in content) return content;
    if (isTrue(body.replace_original)) {
      if (!message || message.deleted) return fail('message_not_found');
      workspace.update(message, content.text, content.blocks, receipt);
      return { ok: true };
    }
    const inChannel = body.response_type === 'in_channel';
    const threadTs = typeof body.thread_ts === 'string' ? body.thread_ts : target.threadTs;
    workspace.post({
      channel: target.channel,
      user: workspace.botUserId,
      bot: true,
      receipt,
      ...content,
      ...(inChannel ? {} : { ephemeralFor: target.user }),
      ...(threadTs ? { threadTs } : {}),
    });
    return { ok: true };
  }
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}
