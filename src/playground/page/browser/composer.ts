import type { ActAnswer } from './act.ts';
import { element } from './element.ts';

/** What the platform offers while a line is being typed. */
export type Offer = {
  readonly choices: readonly Choice[];
  /** What is to be typed now. */
  readonly about?: string;
  /** Options that are on or off. */
  readonly switches?: readonly Switch[];
};
/** Called by its name when it is sent, shown under its label. */
type Switch = { readonly name: string; readonly label: string; readonly about: string };

/** Chosen, it is sent at once, or goes into the line to be completed. */
export type Choice = { readonly label: string; readonly hint?: string } & (
  | { readonly send: (switches: readonly string[]) => Promise<ActAnswer> }
  | { readonly line: string }
);

export type ComposerOptions = {
  readonly title: string;
  readonly send: (line: string, switches: readonly string[]) => Promise<ActAnswer>;
  readonly offer: (line: string) => Promise<Offer>;
  /** Something is on its way: its answer says whether it went wrong. */
  readonly tell: (answer: Promise<ActAnswer>) => void;
  /** What to type now; nothing in particular while no command is being typed. */
  readonly explain: (about: string | undefined) => void;
  readonly leaveThread: () => void;
};

/** The line at the foot of a pane, with what the platform offers while it is being written. */
export function createComposer({ title, send, offer, tell, explain, leaveThread }: ComposerOptions) {
  let offered: Offer = { choices: [] };
  let switchedOn: readonly string[] = [];

  const choices = element('ul', { class: 'choices', hidden: true });
  const switches = element('div', { class: 'switches' });
  const input = element('input', {
    'aria-label': `Write in ${title}`,
    autocomplete: 'off',
    maxlength: '6000',
    input: () => void look(),
  });
  const form = element(
    'form',
    { submit },
    input,
    switches,
    element('button', { type: 'submit', class: 'send' }, 'Send'),
  );
  const root = element('div', { class: 'composer', keydown: onKey }, choices, form);

  return {
    root,
    focus: () => input.focus(),
    /** Puts a line there to be sent or changed. */
    fill(line: string): void {
      input.value = line;
      input.focus();
      void look();
    },
    showPlaceholder(text: string): void {
      input.placeholder = text;
    },
  };

  function submit(event: Event): void {
    event.preventDefault();
    const line = input.value.trim();
    if (line) leaveWith(() => send(line, switchedOn));
  }

  async function look(): Promise<void> {
    const line = input.value;
    const found = await offer(line);
    if (line !== input.value) return;
    show(found);
  }

  function show(found: Offer): void {
    offered = found;
    switchedOn = switchedOn.filter((each) => found.switches?.some(({ name }) => name === each));
    choices.hidden = found.choices.length === 0;
    choices.replaceChildren(
      element('li', { class: 'head' }, element('kbd', {}, '↓'), ' to choose'),
      ...found.choices.map((choice) =>
        element(
          'li',
          {},
          element(
            'button',
            { type: 'button', click: () => choose(choice) },
            element('span', {}, choice.label),
            choice.hint && element('small', {}, choice.hint),
          ),
        ),
      ),
    );
    switches.replaceChildren(...(found.switches ?? []).map(drawSwitch));
    explain(found.about);
  }

  function drawSwitch({ name, label, about }: Switch): HTMLElement {
    const isOn = switchedOn.includes(name);
    const click = () => {
      switchedOn = isOn ? switchedOn.filter((each) => each !== name) : [...switchedOn, name];
      show(offered);
      input.focus();
    };
    return element(
      'button',
      { type: 'button', 'aria-pressed': String(isOn), title: about, click },
      isOn ? `✓ ${label}` : label,
    );
  }

  function choose(choice: Choice): void {
    if ('send' in choice) {
      const on = switchedOn;
      leaveWith(() => choice.send(on));
      return;
    }
    input.value = choice.line;
    input.focus();
    void look();
  }

  function leaveWith(go: () => Promise<ActAnswer>): void {
    const answer = go();
    input.value = '';
    show({ choices: [] });
    input.focus();
    tell(answer);
  }

  /** Up and down walk from the line through the choices. */
  function onKey(event: Event): void {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key === 'Escape') {
      if (choices.hidden) leaveThread();
      show({ ...offered, choices: [] });
      input.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || choices.hidden) return;
    event.preventDefault();
    const stops: ((Element & { focus(): void }) | null)[] = [input, ...choices.querySelectorAll('button')];
    const at = stops.indexOf(document.activeElement as HTMLElement | null);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }
}
