import { type ActAnswer, act } from './act.ts';
import { createChannelList } from './channel-list.ts';
import { channelName } from './channel-name.ts';
import { createComposer, type Offer } from './composer.ts';
import { openDialog } from './dialog.ts';
import type { DialogState } from './dialog-state.ts';
import { element } from './element.ts';
import { createHomeTabs } from './home-tabs.ts';
import { createHomeView } from './home-view.ts';
import { createMessageLog, type Tool } from './message-log.ts';
import type { MessageRenderer } from './message-renderer.ts';
import { createModalView } from './modal-view.ts';
import type { ChannelState, MessageState, PaneState } from './page-state.ts';
import { createPaneBar, type Language } from './pane-bar.ts';
import { createPayloadDrawer } from './payload-drawer.ts';
import type { Place } from './place.ts';
import { purposeOf } from './purpose-of.ts';
import { createUnread } from './unread.ts';
import { createWorkbench } from './workbench.ts';

export type PaneOptions = {
  readonly platform: 'slack' | 'discord';
  readonly title: string;
  readonly hint: string;
  /** What to type first. */
  readonly suggestions: readonly string[];
  readonly render: MessageRenderer;
  /** Sends a line of the composer, with the options of a command that are switched on. */
  readonly send: (line: string, place: Place, switches: readonly string[]) => Promise<ActAnswer>;
  /** What the platform offers while a line is being typed. */
  readonly offer: (line: string, place: Place) => Promise<Offer>;
  /** Replies stand in threads under their message; elsewhere threads are channels of their own. */
  readonly hasReplies?: boolean;
  /** The conversation with the bot has a Home tab. */
  readonly hasHome?: boolean;
  /** The languages that each person's client can speak; elsewhere the bot speaks one to all. */
  readonly languages?: readonly Language[];
};

/** One platform: who speaks, where, what was said, and a line to write. */
export function createPane(options: PaneOptions) {
  const { platform, title, hint, suggestions, render, send, offer, hasReplies, hasHome } = options;
  const { languages = [] } = options;
  let state: PaneState = { people: [], channels: [], messages: [], incidents: [], isConnected: false };
  let person = '';
  let channel = '';
  let thread: string | undefined;
  let isHomeOpen = false;

  const speak = (locale: string) => run('language', { locale });
  const bar = createPaneBar({ title, languages, speakAs, speak });
  const channels = createChannelList(title, go);
  const unread = createUnread();
  const heading = element('h3');
  const purpose = element('p');
  const tabs = createHomeTabs({
    title,
    openHome,
    openMessages: () => go(channel),
    inspect: () => void drawer.open(act(`${platform}-home-payload`, { person })),
  });
  const home = createHomeView({
    nameOf: (id) => state.people.find((each) => each.id === id)?.name ?? id,
    press: (control, typed) => run('press-home', { control, ...(typed === undefined ? {} : { typed }) }),
  });
  const drawer = createPayloadDrawer(title);
  const log = createMessageLog({
    ...{ title, render, press, toolsOf, inspect, suggestions },
    suggest: (line) => composer.fill(line),
  });
  const note = element('p', { class: 'hint', role: 'status' }, hint);
  const composer = createComposer({
    title,
    send: (line, switches) => send(line, place(), switches),
    offer: (line) => offer(line, place()),
    tell: (answer) => {
      log.toEnd();
      void tell(answer);
    },
    explain: (about) => showNote(about, false),
    leaveThread: () => replyTo(undefined),
  });
  const modal = createModalView(() => root, {
    send: (values) => run('submit', { values }),
    cancel: () => run('close-modal', {}),
  });
  const workbench = createWorkbench({ platform, title, postNow, tell: (answer) => void tell(answer) });
  const root = element(
    'section',
    { class: `pane ${platform}`, 'aria-label': title },
    bar.root,
    element('div', { class: 'side' }, channels.root, workbench.root),
    element(
      'div',
      { class: 'talk' },
      element('header', { class: 'head' }, heading, purpose),
      tabs.root,
      home.root,
      log.root,
      workbench.incidents,
      composer.root,
      note,
    ),
    drawer.root,
  );

  return {
    root,
    show(next: PaneState): void {
      state = next;
      person ||= next.people.find(({ isBot }) => !isBot)?.id ?? '';
      channel ||= next.channels[0]?.id ?? '';
      draw();
    },
    showDaily,
  };

  function place(): Place {
    return { person, channel, ...(thread ? { thread } : {}) };
  }

  function draw(): void {
    bar.show(state, person);
    unread.markRead(state.messages, channel);
    const own = state.channels.filter(isOwn).map((each) => ({
      id: each.id,
      name: channelName(each),
      isDirect: each.person !== undefined,
      isUnread: unread.isUnread(state.messages, each.id),
    }));
    channels.show(own, channel);
    const name = channelName(state.channels.find(({ id }) => id === channel));
    heading.textContent = name;
    purpose.textContent = purposeOf(name) ?? '';
    workbench.show(state.incidents);
    modal.show(state.modals?.find((each) => each.person === person)?.dialog);
    drawTabs();
    log.show(state, channel, person);
    composer.showPlaceholder(thread ? 'Reply in the thread' : `Message ${name}`);
  }

  function drawTabs(): void {
    const isDirect = state.channels.find(({ id }) => id === channel)?.person !== undefined;
    const isHome = isHomeOpen && isDirect;
    tabs.root.hidden = !hasHome || !isDirect;
    tabs.show(isHome);
    home.root.hidden = !isHome;
    log.root.hidden = isHome;
    composer.root.hidden = isHome;
    note.hidden = isHome && !note.classList.contains('error');
    home.show(state.homes?.find((each) => each.person === person));
  }

  function isOwn(each: ChannelState): boolean {
    return each.person === undefined || each.person === person;
  }

  function go(to: string): void {
    channel = to;
    thread = undefined;
    isHomeOpen = false;
    draw();
    log.toEnd();
  }

  /** The channel that has a term of the day. */
  function showDaily(): void {
    const { id = channel } = state.channels.find(({ name }) => name === 'term-of-the-day') ?? {};
    if (id !== channel) go(id);
  }

  /** Types what a person would. */
  function postNow(): void {
    showDaily();
    void tell(send('/glossary daily now', place(), []));
  }

  function inspect({ id: message, channel: where }: MessageState): void {
    void drawer.open(act(`${platform}-payload`, { channel: where, message }));
  }

  function openHome(): void {
    isHomeOpen = true;
    draw();
    run('home', {});
  }

  function press({ id, channel: where }: MessageState, control: string, typed?: string): void {
    run('press', { channel: where, message: id, control, ...(typed === undefined ? {} : { typed }) });
  }

  function toolsOf(message: MessageState): Tool[] {
    const { id: pointed } = message;
    const reply = { label: 'Reply in thread', use: () => replyTo(message.thread ?? pointed) };
    const branch = { label: 'Open a thread', use: () => run('thread', { message: pointed }) };
    const define = { label: 'Define terms here', use: () => run('menu', { message: pointed }) };
    return [...(hasReplies ? [reply] : mayBranch(message) ? [branch] : []), define];
  }

  /** Neither a thread, a direct conversation nor a private message has threads. */
  function mayBranch({ privateTo }: MessageState): boolean {
    const here = state.channels.find(({ id }) => id === channel);
    return here !== undefined && !here.isThread && here.person === undefined && privateTo === undefined;
  }

  function replyTo(message: string | undefined): void {
    thread = message;
    draw();
    composer.focus();
  }

  function speakAs(chosen: string): void {
    person = chosen;
    const current = state.channels.find(({ id }) => id === channel);
    if (current && !isOwn(current)) go(state.channels[0]?.id ?? '');
    else draw();
  }

  function run(name: string, body: object): void {
    void tell(act(`${platform}-${name}`, { ...place(), ...body }));
  }

  /** Shows what the platform says to the person, and what the bot wants to know. */
  async function tell(answer: Promise<ActAnswer>): Promise<void> {
    const { error, channel: moved, dialog } = await answer;
    if (moved !== undefined) go(moved);
    const isTold = error !== undefined && modal.complain(error);
    if (!isTold) showNote(error, error !== undefined);
    if (dialog) layOver(dialog);
  }

  /** A dialog of Discord, which is gone as soon as it is sent off. */
  function layOver(state: DialogState): void {
    const dialog = openDialog(root, state, {
      send(values) {
        dialog.remove();
        run('submit', { values });
      },
      cancel: () => dialog.remove(),
    });
  }

  function showNote(text = hint, isError = false): void {
    note.textContent = text;
    note.classList.toggle('error', isError);
    note.hidden = isHomeOpen && !isError;
  }
}
