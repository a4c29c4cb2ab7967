import type { EventEmitter } from 'node:events';
import type { RequestHandler } from 'express';
import type { PageState } from './browser/page-state.ts';

/** Server-sent events: the whole state after each change, many changes in one turn counted as one. */
export function streamState(
  sources: readonly Pick<EventEmitter, 'on' | 'off'>[],
  read: () => PageState,
): RequestHandler {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let isPlanned = false;
    const send = () => {
      isPlanned = false;
      response.write(`data: ${JSON.stringify(read())}\n\n`);
    };
    const plan = () => {
      if (!isPlanned) setImmediate(send);
      isPlanned = true;
    };
    for (const source of sources) source.on('change', plan);
    request.on('close', () => {
      for (const source of sources) source.off('change', plan);
    });
    send();
  };
}
