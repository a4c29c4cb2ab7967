import type { ActAnswer, Payload } from './act.ts';
import { colourJson } from './colour-json.ts';
import { element } from './element.ts';

const COPIED_MS = 2_000;

/** A panel over a pane with what the bot sent, as the local server received it. Escape closes it. */
export function createPayloadDrawer(platform: string) {
  const call = element('code', { class: 'call' });
  const json = element('pre', { tabindex: '0', 'aria-label': 'Payload' });
  const copyButton = element('button', { type: 'button', click: copy }, 'Copy');
  const status = element('span', { class: 'said', role: 'status' });
  const root = element(
    'aside',
    { class: 'drawer', 'aria-label': `Payload in ${platform}`, hidden: true, keydown: onKey },
    element(
      'header',
      {},
      element('h3', {}, 'Payload'),
      status,
      copyButton,
      element('button', { type: 'button', click: close, 'aria-label': 'Close the payload' }, 'Close'),
    ),
    call,
    json,
  );
  let before: Element | null = null;
  let text = '';

  return { root, open, close };

  /** Asks for the payload, and shows it; the focus goes back to where it was when the drawer is closed. */
  async function open(ask: Promise<ActAnswer>): Promise<void> {
    if (root.hidden) before = document.activeElement;
    const { payload, error } = await ask;
    if (!root.isConnected) return;
    status.textContent = '';
    if (payload) show(payload);
    else showError(error ?? 'There is nothing to show.');
    root.hidden = false;
    json.scrollTop = 0;
    json.focus();
  }

  function show({ call: name, body }: Payload): void {
    text = JSON.stringify(body, null, 2);
    call.textContent = name;
    json.replaceChildren(...colourJson(text));
  }

  function showError(error: string): void {
    text = '';
    call.textContent = '';
    json.replaceChildren(error);
  }

  function close(): void {
    if (root.hidden) return;
    root.hidden = true;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  }

  async function copy(): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => 'The browser did not allow it',
    );
    status.textContent = said;
    setTimeout(() => {
      if (status.textContent === said) status.textContent = '';
    }, COPIED_MS);
  }

  function onKey(event: Event): void {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close();
  }
}
