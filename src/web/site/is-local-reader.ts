import type { Request } from 'express';
import { isLoopback, namesThisMachine } from '../is-loopback.ts';

/** What a proxy says of whom it asks for: then the reader is not at this machine, whatever the socket says. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether a request comes from this machine, by a name of this machine. */
export function isLocalReader({ headers, socket }: Request): boolean {
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false;
  return isLoopback(socket.remoteAddress) && namesThisMachine(`http://${headers.host ?? ''}`);
}
