import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, in order, with empty ones, parted by `\n` or `\r\n` alone: Node's own readline also parts at
 * U+2028 and a lone `\r`, and then answers would no longer stand at the lines of their questions.
 */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // Parts of a line that has not ended are joined once it has: a long line must not be copied for each part.
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...others] = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    parts.push(first);
    for (const next of others) {
      yield withoutReturn(parts.join(''));
      parts = [next];
    }
  }
  const last = parts.join('') + decoder.end();
  if (last) yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
