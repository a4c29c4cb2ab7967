import { element } from './element.ts';
import { inThreads } from './in-threads.ts';
import { keepChildren } from './keep-children.ts';
import type { MessageRenderer } from './message-renderer.ts';
import type { MessageState, PaneState } from './page-state.ts';
import { tellDuration } from './tell-duration.ts';

export type LogOptions = {
  readonly title: string;
  readonly render: MessageRenderer;
  readonly press: (message: MessageState, control: string, typed?: string) => void;
  /** What can be done with a message beside pressing what is in it. */
  readonly toolsOf: (message: MessageState) => readonly Tool[];
  /** Shows what the bot sent. */
  readonly inspect: (message: MessageState) => void;
};

export type Tool = { readonly label: string; readonly use: () => void };

/** The messages of a channel as one person sees them. A message that didn't change is left as it stands. */
export function createMessageLog({ title, render, press, toolsOf, inspect }: LogOptions) {
  const root = element('div', {
    class: 'messages',
    role: 'log',
    'aria-label': `Messages in ${title}`,
    tabindex: '0',
  });
  const empty = element('p', { class: 'empty' }, 'Nothing was said here yet.');
  let drawn = new Map<string, { readonly source: string; readonly node: HTMLElement }>();
  const dividers = new Map<string, HTMLElement>();
  let state: Pick<PaneState, 'people' | 'messages'> = { people: [], messages: [] };

  return {
    root,
    show(next: PaneState, channel: string, person: string): void {
      state = next;
      const isAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < 80;
      const seen = inThreads(
        state.messages.filter(
          ({ id, channel: where, privateTo }) =>
            // A thread of Discord has the id of the message that it began with.
            (where === channel || id === channel) && (privateTo === undefined || privateTo === person),
        ),
      );
      const nodes = new Map(seen.map((message) => [message.id, drawAgain(message, channel)]));
      const [fresh] = [...nodes.values()].filter(({ node }) => !root.contains(node));
      drawn = nodes;
      const rows = seen.flatMap((message, index) => {
        const { node } = nodes.get(message.id) ?? drawAgain(message, channel);
        const isReply = message.thread !== undefined && message.thread !== message.id;
        const before = seen[index - 1];
        const isNewDay = before !== undefined && dayOf(before) !== dayOf(message);
        return isNewDay && !isReply ? [dividerOf(message), node] : [node];
      });
      keepChildren(root, rows.length > 0 ? rows : [empty]);
      // What is new is read from its beginning: a long card is not scrolled past.
      if (isAtEnd && fresh) root.scrollTop = fresh.node.offsetTop - 12;
    },
    toEnd(): void {
      root.scrollTop = root.scrollHeight;
    },
  };

  function dividerOf(message: MessageState): HTMLElement {
    const day = dayOf(message);
    const divider = dividers.get(day) ?? element('p', { class: 'day' }, element('span', {}, day));
    dividers.set(day, divider);
    return divider;
  }

  function drawAgain(message: MessageState, channel: string) {
    const source = JSON.stringify([channel, message, referenceOf(message)]);
    const before = drawn.get(message.id);
    if (before?.source === source) return before;
    const node = drawMessage(message);
    if (before?.node.contains(document.activeElement)) queueMicrotask(() => node.focus());
    return { source, node };
  }

  function drawMessage(message: MessageState): HTMLElement {
    const { id, author, sentAt, edited, privateTo, thread, isSentByBot, answeredAfterMs } = message;
    const isBot = state.people.find((each) => each.id === author)?.isBot;
    const reference = referenceOf(message);
    return element(
      'article',
      {
        class: `message ${privateTo ? 'private' : ''} ${thread && thread !== id ? 'reply' : ''}`,
        tabindex: '-1',
      },
      reference && element('div', { class: 'reference' }, `↱ ${reference}`),
      element('span', { class: 'who' }, nameOf(author)),
      ' ',
      isBot && element('span', { class: 'tag' }, 'APP'),
      ' ',
      element(
        'time',
        { datetime: sentAt },
        new Date(sentAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
      ),
      edited && element('span', { class: 'note' }, ' (edited)'),
      privateTo && element('span', { class: 'note' }, ' · only you can see this'),
      answeredAfterMs !== undefined &&
        element(
          'span',
          { class: 'note took', title: 'From question to answer' },
          ` · answered in ${tellDuration(answeredAfterMs)}`,
        ),
      isSentByBot &&
        element('button', { type: 'button', class: 'inspect', click: () => inspect(message) }, 'JSON'),
      render(message, { nameOf, press: (control, typed) => press(message, control, typed) }),
      element(
        'div',
        { class: 'tools' },
        ...toolsOf(message).map(({ label, use }) => element('button', { type: 'button', click: use }, label)),
      ),
    );
  }

  /** The line above a reply: whom it answers, and the beginning of what was said. */
  function referenceOf({ replyTo }: MessageState): string | undefined {
    if (replyTo === undefined) return undefined;
    const target = state.messages.find((each) => each.id === replyTo);
    if (!target) return 'Original message was deleted';
    const text = target.text.replace(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(id)}`);
    return `${nameOf(target.author)}: ${text}`;
  }

  function nameOf(id: string): string {
    return state.people.find((each) => each.id === id)?.name ?? id;
  }
}

function dayOf({ sentAt }: MessageState): string {
  return new Date(sentAt).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long' });
}
