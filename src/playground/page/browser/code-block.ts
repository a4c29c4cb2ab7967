import { element } from './element.ts';

/** Code with lines of its own. It may be wider than the message, so the keyboard gets there to scroll it. */
export function codeBlock(code: string): HTMLElement {
  return element('pre', { tabindex: '0', role: 'group', 'aria-label': 'Code' }, element('code', {}, code));
}
