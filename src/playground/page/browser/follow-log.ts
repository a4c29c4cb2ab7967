import { element } from './element.ts';

const NEAR_PX = 80;
const MARGIN_PX = 12;

/**
 * Scrolls a log to what is new for as long as the reader goes along with it, and says when there is more below.
 * What is new is read from its beginning: a long card is not scrolled past.
 */
export function followLog(log: HTMLElement) {
  const more = element('button', { type: 'button', class: 'more', hidden: true, click: goOn }, 'More below');
  let leftAt = 0;
  log.addEventListener('scroll', look);
  new ResizeObserver(look).observe(log);

  return {
    root: element('div', { class: 'log' }, log, more),
    /** To be asked before anything is added. */
    isFollowing: () => below() < NEAR_PX || Math.abs(log.scrollTop - leftAt) < 2,
    showFrom(node: HTMLElement): void {
      log.scrollTop = node.offsetTop - MARGIN_PX;
      leftAt = log.scrollTop;
      look();
    },
    toEnd(): void {
      log.scrollTop = log.scrollHeight;
      leftAt = log.scrollTop;
      look();
    },
    look,
  };

  function below(): number {
    return log.scrollHeight - log.scrollTop - log.clientHeight;
  }

  function look(): void {
    more.hidden = below() < NEAR_PX;
  }

  function goOn(): void {
    log.scrollTop += log.clientHeight * 0.85;
    if (more.hidden) log.focus();
  }
}
