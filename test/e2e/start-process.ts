import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { waitFor } from '../../src/playground/local-server/wait-for.ts';
import { tempFolder } from '../support/temp-folder.ts';

type ProcessOptions = {
  readonly command?: readonly [string, ...string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
};

export type Process = Awaited<ReturnType<typeof startProcess>>;

/** Starts the bot as a person or a container would, with nothing of this process's environment but the path. */
export async function startProcess({
  command = ['node', 'dist/main.js'],
  cwd,
  env = {},
}: ProcessOptions = {}) {
  const [file, ...args] = command;
  const { PATH = '', HOME = '' } = process.env;
  const dataDir = env.DATA_DIR ?? (await tempFolder());
  const child: ChildProcess = spawn(file, args, {
    cwd,
    env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what npm has started ends with it.
    detached: true,
  });
  const changes = new EventEmitter();
  const written = { out: '', err: '' };
  child.stdout?.on('data', (chunk) => {
    written.out += chunk;
    changes.emit('change');
  });
  child.stderr?.on('data', (chunk) => {
    written.err += chunk;
    changes.emit('change');
  });
  const exit = once(child, 'close').then(([code]) => Number(code));
  void exit.then(() => changes.emit('change'));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  onTestFinished(async () => {
    if (child.pid !== undefined && !hasEnded()) process.kill(-child.pid, 'SIGKILL');
    await exit;
  });
  return {
    written,
    /** The exit code, once it has ended and all it wrote has arrived. */
    exit,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** Waits until it has written this, to whichever of the two. */
    async writes(pattern: RegExp, timeoutMs = 60_000): Promise<RegExpExecArray> {
      const look = () => pattern.exec(written.out) ?? pattern.exec(written.err) ?? failWhenEnded();
      return waitFor(changes, look, String(pattern), timeoutMs);
    },
  };

  function failWhenEnded(): undefined {
    if (!hasEnded()) return;
    throw new Error(`It ended before it wrote that.\n${written.out}\n${written.err}`);
  }
}
