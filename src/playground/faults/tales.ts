import type { Call, FaultyPlatform } from './faulty-platform.ts';
import type { Fault } from './incident.ts';

/** What becomes of a fault is told step by step; the end is a step, too. */
export type Tale = { tell(step: string): void; end(step: string): void };

/** Sees what happens on the platform from the fault to its end. */
export type Witness = {
  onCall?(call: Call): void;
  onConnection?(count: number): void;
  onAnswer?(): void;
};

const LIMITED_CALLS = 2;
const RETRY_AFTER_S = 1;

export type Pace = {
  readonly outageMs: number;
  /** A second answer, and whatever is sent again, would have come by then. */
  readonly againMs: number;
};

type Begin = (platform: FaultyPlatform, tale: Tale, pace: Pace) => Witness;

/** Puts each fault in the way, and tells how the bot gets past it. */
export const TALES: Readonly<Record<Fault, Begin>> = {
  drop(platform, tale) {
    const since = platform.elapsedMs();
    tale.tell('connection dropped');
    platform.faults.dropConnections();
    return onceConnected(() => tale.end(`reconnected after ${seconds(platform, since)}`));
  },

  'rate-limit'(platform, tale) {
    const limited = new Map<string, number>();
    let toCome = LIMITED_CALLS;
    platform.faults.plan.add(
      'any call',
      { kind: 'rate-limit', retryAfterSeconds: RETRY_AFTER_S },
      LIMITED_CALLS,
    );
    tale.tell(`429 to the next ${LIMITED_CALLS} calls`);
    return {
      onCall({ name, status }) {
        const since = limited.get(name);
        if (status === 429) {
          toCome -= 1;
          limited.set(name, since ?? platform.elapsedMs());
          tale.tell(since === undefined ? `429 to ${name}` : '429 again');
        } else if (since !== undefined) {
          limited.delete(name);
          const step = `got through after ${seconds(platform, since)}`;
          if (toCome === 0 && limited.size === 0) tale.end(step);
          else tale.tell(step);
        }
      },
    };
  },

  twice(platform, tale, { againMs }) {
    let answers = 0;
    platform.faults.deliverTimes(2);
    tale.tell('the next event is delivered twice');
    return {
      onAnswer() {
        // A slash command of Slack is no event.
        if (platform.faults.nextTimes() > 1) return;
        answers += 1;
        if (answers === 1) {
          tale.tell('it came twice');
          setTimeout(
            () => tale.end(answers === 1 ? 'answered once' : `answered ${answers} times`),
            againMs,
          ).unref();
        }
      },
    };
  },

  'lose-reply'(platform, tale, { againMs }) {
    let lost: string | undefined;
    let since = 0;
    let isNew = false;
    platform.faults.plan.add(platform.sending, { kind: 'lose-reply' });
    tale.tell('the next message arrives, and the reply to it is lost');
    return {
      onAnswer() {
        isNew = lost !== undefined;
      },
      onCall({ name, status }) {
        if (status === 0 && lost === undefined) {
          lost = name;
          since = platform.elapsedMs();
          tale.tell(`reply to ${name} lost`);
          setTimeout(() => {
            if (lost !== undefined) tale.end('not sent again, for it may have arrived');
          }, againMs).unref();
        } else if (name === lost) {
          lost = undefined;
          const again = `sent again after ${seconds(platform, since)}`;
          tale.end(isNew ? `${again}, as a second message` : `${again}, and it is still one message`);
        }
      },
    };
  },

  outage(platform, tale, { outageMs }) {
    let backAt: number | undefined;
    tale.tell(`down for ${outageMs / 1_000} s`);
    platform.faults.goDown();
    setTimeout(() => {
      platform.faults.comeBack();
      backAt = platform.elapsedMs();
      tale.tell('back');
    }, outageMs).unref();
    return onceConnected(() => tale.end(`reconnected after ${seconds(platform, backAt ?? 0)}`));
  },
};

/** The connection that breaks may be told of first. */
function onceConnected(end: () => void): Witness {
  return {
    onConnection(count) {
      if (count > 0) end();
    },
  };
}

function seconds({ elapsedMs }: FaultyPlatform, since: number): string {
  return `${((elapsedMs() - since) / 1_000).toFixed(1)} s`;
}
