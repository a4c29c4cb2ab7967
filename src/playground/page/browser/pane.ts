import { type ActAnswer, act } from './act.ts';
import { element } from './element.ts';
import { inThreads } from './in-threads.ts';
import type { MessageRenderer } from './message-renderer.ts';
import type { ChannelState, MessageState, PaneState } from './page-state.ts';

export type PaneOptions = {
  readonly platform: 'slack' | 'discord';
  readonly title: string;
  readonly hint: string;
  readonly render: MessageRenderer;
  /** Sends a line of the composer. */
  readonly send: (line: string, place: Place) => Promise<ActAnswer>;
  /** Offers completions for a line; what is chosen is sent at once. */
  readonly complete?: (line: string, place: Place) => Promise<readonly Choice[]>;
  /** Opens a thread beside a message, where threads are channels of their own. */
  readonly openThread?: (message: string, place: Place) => Promise<ActAnswer>;
};

export type Place = { readonly person: string; readonly channel: string; readonly thread?: string };
export type Choice = { readonly label: string; readonly send: () => Promise<ActAnswer> };

/** One platform: who speaks, where, what was said, and a line to write. */
export function createPane(options: PaneOptions) {
  const { platform, title, hint, render, send, complete, openThread } = options;
  let state: PaneState = { people: [], channels: [], messages: [], isConnected: false };
  let person = '';
  let channel = '';
  let thread: string | undefined;

  const status = element('span', { class: 'state', role: 'status' });
  const people = element('select', { 'aria-label': `Speak in ${title} as`, change: changePerson });
  const channels = element('nav', { class: 'channels', 'aria-label': `Channels of ${title}` });
  const messages = element('div', {
    class: 'messages',
    role: 'log',
    'aria-label': `Messages in ${title}`,
    tabindex: '0',
  });
  const choices = element('ul', { class: 'choices', hidden: true });
  const input = element('input', {
    'aria-label': `Write in ${title}`,
    autocomplete: 'off',
    input: offer,
    keydown: leave,
  });
  const note = element('p', { class: 'hint' }, hint);
  const form = element('form', { submit: submit }, input, element('button', { type: 'submit' }, 'Send'));
  const root = element(
    'section',
    { class: `pane ${platform}`, 'aria-label': title },
    element('div', { class: 'bar' }, element('h2', {}, title), status, people),
    channels,
    messages,
    element('div', { class: 'composer' }, choices, form, note),
  );

  return {
    root,
    show(next: PaneState): void {
      state = next;
      person ||= next.people.find(({ isBot }) => !isBot)?.id ?? '';
      channel ||= next.channels[0]?.id ?? '';
      draw();
    },
  };

  function place(): Place {
    return { person, channel, ...(thread ? { thread } : {}) };
  }

  function draw(): void {
    status.textContent = state.isConnected ? 'bot connected' : 'bot not connected';
    people.replaceChildren(
      ...state.people
        .filter(({ isBot }) => !isBot)
        .map(({ id, name }) => element('option', { value: id, selected: id === person }, name)),
    );
    channels.replaceChildren(...state.channels.filter(isOwn).map(drawChannel));
    const isAtEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
    const seen = inThreads(
      state.messages.filter((message) => message.channel === channel && isVisible(message)),
    );
    messages.replaceChildren(
      ...(seen.length > 0
        ? seen.map(drawMessage)
        : [element('p', { class: 'empty' }, 'Nothing was said here yet.')]),
    );
    if (isAtEnd) messages.scrollTop = messages.scrollHeight;
    input.placeholder = thread ? 'Reply in the thread' : `Message ${nameOfChannel(channel)}`;
  }

  function isOwn(each: ChannelState): boolean {
    return each.person === undefined || each.person === person;
  }

  function isVisible({ privateTo }: MessageState): boolean {
    return privateTo === undefined || privateTo === person;
  }

  function nameOfChannel(id: string): string {
    const found = state.channels.find((each) => each.id === id);
    if (found?.person) return 'lemma';
    return `${found?.isThread ? '↳ ' : '#'}${found?.name ?? ''}`;
  }

  function drawChannel({ id }: ChannelState): HTMLElement {
    const current = String(id === channel);
    return element(
      'button',
      { type: 'button', click: () => go(id), 'aria-current': current },
      nameOfChannel(id),
    );
  }

  function go(to: string): void {
    channel = to;
    thread = undefined;
    draw();
    messages.scrollTop = messages.scrollHeight;
  }

  function drawMessage(message: MessageState): HTMLElement {
    const { id, author, sentAt, edited, privateTo } = message;
    const press = (control: string) =>
      void tell(act(`${platform}-press`, { ...place(), channel: message.channel, message: id, control }));
    const isBot = state.people.find((each) => each.id === author)?.isBot;
    return element(
      'article',
      {
        class: `message ${privateTo ? 'private' : ''} ${message.thread && message.thread !== id ? 'reply' : ''}`,
      },
      message.replyTo !== undefined && drawReference(message.replyTo),
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
      render(message, { nameOf, press }),
      drawTools(message),
    );
  }

  /** The line above a reply: whom it answers, and the beginning of what was said. */
  function drawReference(id: string): HTMLElement {
    const target = state.messages.find((each) => each.id === id);
    const text = target
      ? `${nameOf(target.author)}: ${withNames(target.text)}`
      : 'Original message was deleted';
    return element('div', { class: 'reference' }, `↱ ${text}`);
  }

  function withNames(text: string): string {
    return text.replace(/<@!?(\d+)>/g, (_, id: string) => `@${nameOf(id)}`);
  }

  function drawTools(message: MessageState): HTMLElement {
    const define = () => void tell(act(`${platform}-menu`, { ...place(), message: message.id }));
    const branch = () => void tell(openThread?.(message.id, place()) ?? Promise.resolve({}));
    const reply = () => {
      thread = message.thread ?? message.id;
      draw();
      input.focus();
    };
    return element(
      'div',
      { class: 'tools' },
      platform === 'slack' && element('button', { type: 'button', click: reply }, 'Reply in thread'),
      openThread &&
        mayBranch(message) &&
        element('button', { type: 'button', click: branch }, 'Open a thread'),
      element('button', { type: 'button', click: define }, 'Define terms here'),
    );
  }

  /** Neither a thread, a direct conversation nor a private message has threads. */
  function mayBranch({ privateTo }: MessageState): boolean {
    const here = state.channels.find(({ id }) => id === channel);
    return here !== undefined && !here.isThread && here.person === undefined && privateTo === undefined;
  }

  function nameOf(id: string): string {
    return state.people.find((each) => each.id === id)?.name ?? id;
  }

  function changePerson(): void {
    person = people.value;
    const current = state.channels.find(({ id }) => id === channel);
    if (current && !isOwn(current)) channel = state.channels[0]?.id ?? '';
    draw();
  }

  function submit(event: Event): void {
    event.preventDefault();
    const line = input.value.trim();
    if (!line) return;
    input.value = '';
    hideChoices();
    messages.scrollTop = messages.scrollHeight;
    void tell(send(line, place()));
  }

  /** Shows what the platform says to the person when something went wrong. */
  async function tell(answer: Promise<ActAnswer>): Promise<void> {
    const { error, channel: moved } = await answer;
    if (moved !== undefined) go(moved);
    note.textContent = error ?? hint;
    note.classList.toggle('error', error !== undefined);
  }

  async function offer(): Promise<void> {
    const line = input.value;
    const offered = (await complete?.(line, place())) ?? [];
    if (line !== input.value) return;
    choices.hidden = offered.length === 0;
    choices.replaceChildren(
      ...offered.map(({ label, send: choose }) => {
        const click = () => {
          input.value = '';
          hideChoices();
          input.focus();
          void tell(choose());
        };
        return element('li', {}, element('button', { type: 'button', click }, label));
      }),
    );
  }

  function hideChoices(): void {
    choices.hidden = true;
    choices.replaceChildren();
  }

  function leave(event: Event): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    hideChoices();
    thread = undefined;
    draw();
  }
}
