import type { RequestHandler } from 'express';
import { namesThisMachine } from '../../web/is-loopback.ts';

/**
 * Lets only this machine's own names in: a page elsewhere could point a name of its own at 127.0.0.1 (DNS rebinding),
 * or post here from a browser on this machine.
 */
export const checkHost: RequestHandler = (request, response, next) => {
  const { host = '', origin } = request.headers;
  if (namesThisMachine(`http://${host}`) && (origin === undefined || namesThisMachine(origin))) {
    next();
    return;
  }
  response
    .status(403)
    .type('text')
    .send('The playground answers only on this machine: open http://127.0.0.1.');
};
