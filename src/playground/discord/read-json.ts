import type { IncomingMessage } from 'node:http';
import type { Json } from './json.ts';

/** The JSON body of a request, an object or a list; `{}` when there is none. */
export async function readJson(request: IncomingMessage): Promise<Json | readonly Json[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Json | readonly Json[]) : {};
  } catch {
    return {};
  }
}
