import { element } from './element.ts';
import type { RenderTools } from './message-renderer.ts';
import type { HomeState } from './page-state.ts';
import { renderSlackBlocks, type SlackBlock } from './render-slack-blocks.ts';

/** The Home tab of a bot in Slack: one view, which the bot publishes for each person. */
export function createHomeView(tools: RenderTools) {
  const root = element('div', { class: 'home', role: 'region', 'aria-label': 'Home', tabindex: '-1' });
  const empty = element('p', { class: 'empty' }, 'The bot has published nothing here yet.');
  let drawn: string | undefined;

  return {
    root,
    /** A view that didn't change is left as it stands. */
    show(home: HomeState | undefined): void {
      const source = JSON.stringify(home);
      if (drawn === source && root.hasChildNodes()) return;
      drawn = source;
      const hadFocus = root.contains(document.activeElement);
      const { blocks = [] } = (home?.view ?? {}) as { blocks?: readonly SlackBlock[] };
      root.replaceChildren(home ? renderSlackBlocks(blocks, tools) : empty);
      root.scrollTop = 0;
      if (hadFocus) root.focus();
    },
  };
}
