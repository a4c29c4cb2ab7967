import { createHash } from 'node:crypto';

/**
 * The nonce of the message that answers `occasion` (a message id, a channel and date): Discord makes one message of
 * all that come with the same nonce within a few minutes. It may hold 25 characters.
 */
export function nonceFor(occasion: string): string {
  return createHash('sha256').update(occasion).digest('base64url').slice(0, 24);
}
