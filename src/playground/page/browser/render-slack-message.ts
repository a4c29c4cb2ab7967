import type { MessageRenderer } from './message-renderer.ts';
import { renderSlackBlocks, renderSlackText, type SlackBlock } from './render-slack-blocks.ts';

/** A message's blocks as Slack shows them; its text where there are none. */
export const renderSlackMessage: MessageRenderer = ({ text, payload }, tools) => {
  const { blocks = [] } = payload as { blocks?: readonly SlackBlock[] };
  return blocks.length > 0 ? renderSlackBlocks(blocks, tools) : renderSlackText(text, tools.nameOf);
};
