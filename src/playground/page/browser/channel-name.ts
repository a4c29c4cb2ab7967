import type { ChannelState } from './page-state.ts';

/** A channel as people read it: `#general`, `↳ a thread`, or whom a direct conversation is with. */
export function channelName(channel: ChannelState | undefined): string {
  if (channel?.person) return 'lemma';
  return `${channel?.isThread ? '↳ ' : '#'}${channel?.name ?? ''}`;
}
