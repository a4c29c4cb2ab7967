import type { RequestHandler } from 'express';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Lets only this machine's own names in: a page elsewhere could point a name of its own at 127.0.0.1 (DNS rebinding),
 * or post here from a browser on this machine.
 */
export const checkHost: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  const isOwn = (address: string) => URL.canParse(address) && LOOPBACK.has(new URL(address).hostname);
  if (isOwn(`http://${host}`) && (origin === undefined || isOwn(origin))) {
    next();
    return;
  }
  response
    .status(403)
    .type('text')
    .send('The playground answers only on this machine: open http://127.0.0.1.');
};
