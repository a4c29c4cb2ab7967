import { once } from 'node:events';

/** Where a command reads from and writes to. */
export type Terminal = {
  readonly input: NodeJS.ReadableStream;
  readonly colours: boolean;
  /** Resolves when the reader can take more, so that a slow pipe never piles up memory. */
  write(text: string): Promise<void>;
  complain(text: string): void;
};

export function createTerminal({ stdin, stdout, stderr }: NodeJS.Process): Terminal {
  // `lemma … | head` closes the pipe when it has seen enough: nobody is left to write to, and nothing is wrong.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    input: stdin,
    colours: stdout.isTTY === true && stdout.hasColors(),
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (text) => void stderr.write(`${text}\n`),
  };
}
