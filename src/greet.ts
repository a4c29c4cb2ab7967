import type { Adapter } from './adapters/adapter.ts';

/** What runs by now. */
type Running = {
  readonly terms: number;
  readonly adapters: readonly Adapter[];
  readonly url: string;
  readonly isPlayground: boolean;
  readonly hasSite: boolean;
};

/** What the person at the terminal is told once everything runs: where to go. */
export function greet({ terms, adapters, url, isPlayground, hasSite }: Running): string {
  if (isPlayground) {
    return `Lemma is running, with ${terms} terms.

  Open ${url}/playground and type /define backpressure, in Slack or in Discord.${hasSite ? `\n  Read all of it at ${url}/.` : ''}

Both are local ones, and nothing leaves this machine. README.md says how to connect your own workspace. Stop with Ctrl+C.`;
  }
  const states = adapters.map(
    ({ platform, isReady }) => `${platform} (${isReady() ? 'connected' : 'not connected yet'})`,
  );
  return `Lemma is running, with ${terms} terms, on ${states.join(' and ')}. Health: ${url}/healthz${hasSite ? `. The glossary: ${url}/` : ''}`;
}
