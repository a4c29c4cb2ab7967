import { element } from './element.ts';
import { followLog } from './follow-log.ts';
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
  /** What to type where nothing was said yet. */
  readonly suggestions: readonly string[];
  readonly suggest: (line: string) => void;
};

export type Tool = { readonly label: string; readonly use: () => void };

/** The messages of a channel as one person sees them. A message that didn't change is left as it stands. */
export function createMessageLog(options: LogOptions) {
  const { title, render, press, toolsOf, inspect, suggestions, suggest } = options;
  const root = element('div', {
    class: 'messages',
    role: 'log',
    'aria-label': `Messages in ${title}`,
    tabindex: '0',
  });
  const follower = followLog(root);
  const empty = element(
    'div',
    { class: 'empty' },
    element('p', {}, 'Nothing was said here yet. Try one of these:'),
    ...suggestions.map((line) =>
      element('button', { type: 'button', click: () => suggest(line) }, element('code', {}, line)),
    ),
  );
  const dividers = new Map<string, HTMLElement>();
  let drawn = new Map<string, { readonly source: string; readonly node: HTMLElement }>();
  let state: Pick<PaneState, 'people' | 'messages'> = { people: [], messages: [] };

  return {
    root: follower.root,
    show(next: PaneState, channel: string, person: string): void {
      state = next;
      const isFollowing = follower.isFollowing();
      const seen = inThreads(
        state.messages.filter(
          ({ id, channel: where, privateTo }) =>
            // A thread of Discord has the id of the message that it began with.
            (where === channel || id === channel) && (privateTo === undefined || privateTo === person),
        ),
      );
      const nodes = new Map(seen.map((message) => [message.id, drawAgain(message, channel)]));
      const [fresh] = [...nodes.values()].filter(({ node }) => !root.contains(node));
      const rows = seen.flatMap((message, index) => {
        const { node } = nodes.get(message.id) ?? drawAgain(message, channel);
        return isFirstOfDay(message, seen[index - 1]) ? [dividerOf(message), node] : [node];
      });
      drawn = nodes;
      keepChildren(root, rows.length > 0 ? rows : [empty]);
      if (isFollowing && fresh) follower.showFrom(fresh.node);
      else follower.look();
    },
    toEnd: follower.toEnd,
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
    const name = nameOf(author);
    const time = new Date(sentAt).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
    const isReply = thread !== undefined && thread !== id;
    return element(
      'article',
      {
        class: `message ${privateTo ? 'private' : ''} ${isReply ? 'reply' : ''}`,
        tabindex: '-1',
        'aria-label': [name, time, ...(privateTo ? ['only you can see this'] : [])].join(', '),
      },
      element('div', { class: `avatar ${isBot ? 'bot' : ''}`, 'aria-hidden': 'true' }, name.slice(0, 1)),
      element(
        'div',
        { class: 'said-by' },
        reference && element('div', { class: 'reference' }, `↱ ${reference}`),
        element(
          'div',
          { class: 'byline' },
          element('span', { class: 'who' }, name),
          isBot && element('span', { class: 'tag' }, 'APP'),
          element('time', { datetime: sentAt }, time),
          answeredAfterMs !== undefined &&
            element(
              'span',
              { class: 'note', title: 'From question to answer' },
              `answered in ${tellDuration(answeredAfterMs)}`,
            ),
          edited && element('span', { class: 'note' }, '(edited)'),
        ),
        render(message, { nameOf, press: (control, typed) => press(message, control, typed) }),
        privateTo && element('div', { class: 'only' }, 'Only you can see this'),
      ),
      element(
        'div',
        { class: 'tools' },
        ...toolsOf(message).map(({ label, use }) => element('button', { type: 'button', click: use }, label)),
      ),
      isSentByBot &&
        element('button', { type: 'button', class: 'inspect', click: () => inspect(message) }, 'JSON'),
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

/** A reply stands under its message, whenever it came; the first day needs no line. */
function isFirstOfDay(message: MessageState, before: MessageState | undefined): boolean {
  const { id, thread = id } = message;
  return before !== undefined && thread === id && dayOf(before) !== dayOf(message);
}
