const NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a Host or an Origin header names this machine: a page elsewhere could point a name of its own at 127.0.0.1
 * (DNS rebinding), and its requests would come from here, but by that name.
 * @param address with its scheme, such as http://127.0.0.1:3000.
 */
export function namesThisMachine(address: string): boolean {
  return URL.canParse(address) && NAMES.has(new URL(address).hostname);
}

/** Whether the address at the other end of a socket is this machine's own. */
export function isLoopback(remoteAddress: string | undefined): boolean {
  const address = remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return address === '::1' || address.startsWith('127.');
}
