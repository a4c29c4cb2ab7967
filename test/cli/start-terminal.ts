import { Readable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that a test writes into and reads. */
export function startTerminal(input: string | Iterable<Buffer> = '') {
  const written = { out: '', err: '' };
  const terminal: Terminal = {
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    colours: false,
    async write(text) {
      written.out += text;
    },
    complain(text) {
      written.err += `${text}\n`;
    },
  };
  return { terminal, written };
}
