import { createAsk, finderOf } from './ask.ts';
import { createListbox } from './listbox.ts';
import { type Option, optionsOf } from './options.ts';

/** Long enough that a fast typist is asked once a word or so, short enough not to be noticed. */
const PAUSE_MS = 70;

/**
 * Makes the search answer while one types: a combobox with a list (ARIA Authoring Practices). Arrows choose, Enter opens,
 * Escape closes; Enter without a choice goes to the page that answers.
 */
export function searchAsYouType(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const ask = createAsk(form);
  const listbox = createListbox(form, input);
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const question = input.value.trim();
    if (question === '') return listbox.close();
    try {
      const answer = await ask(question, signal);
      if (!signal.aborted) listbox.open(optionsOf(answer, form.dataset.compare ?? '{}'));
    } catch {
      if (!signal.aborted) listbox.fail(form.dataset.failed ?? '');
    }
  };
  const go = ({ id }: Option) => {
    const { termBefore, termAfter } = form.dataset;
    if (id === undefined) form.submit();
    else location.assign(`${termBefore}${encodeURIComponent(id)}${termAfter}`);
  };

  listbox.onChoose(go);
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  input.addEventListener('focus', () => {
    // Among files the finder is loaded by the time the first word is typed.
    if (form.dataset.api === undefined) void finderOf(form).catch(() => {});
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = listbox.chosen();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (listbox.isOpen()) listbox.move(event.key === 'ArrowDown' ? 1 : -1);
      else void search();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      go(chosen);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (listbox.isOpen()) listbox.close();
      else input.value = '';
    }
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    asking.abort();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) listbox.close();
  });
}
