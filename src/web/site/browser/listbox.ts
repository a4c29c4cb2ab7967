import type { Option } from './options.ts';

/** The list under the search and what assistive technology hears of it; the focus stays in the field. */
export function createListbox(form: HTMLFormElement, input: HTMLInputElement) {
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let options: readonly Option[] = [];
  let active = -1;
  let choose: (option: Option) => void = () => {};

  list.id = 'options';
  list.role = 'listbox';
  list.hidden = true;
  list.setAttribute('aria-label', form.dataset.suggestions ?? '');
  status.className = 'unseen';
  status.role = 'status';
  form.append(list, status);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  // Before the field would lose the focus.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest('li') : null;
    const option = options[row ? [...list.children].indexOf(row) : -1];
    if (option) choose(option);
  });

  function open(found: readonly Option[]): void {
    options = found;
    active = -1;
    list.replaceChildren(...found.map(toRow));
    show(found.length > 0);
    if (found.length > 0) say(`${form.dataset.suggestions}: ${found.length}`);
    else say(form.dataset.none ?? '', true);
  }

  function show(isShown: boolean): void {
    list.hidden = !isShown;
    input.setAttribute('aria-expanded', String(isShown));
    mark();
  }

  function mark(): void {
    [...list.children].forEach((row, index) => {
      row.setAttribute('aria-selected', String(index === active));
    });
    if (active < 0 || list.hidden) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', idOf(active));
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function say(text: string, isSeen = false): void {
    status.classList.toggle('unseen', !isSeen);
    status.textContent = text;
  }

  return {
    open,
    close() {
      active = -1;
      show(false);
      say('');
    },
    /** Tells everybody why there is no list. */
    fail(text: string) {
      open([]);
      say(text, true);
    },
    /** Down or up, by way of none at either end. */
    move(step: 1 | -1) {
      const places = options.length + 1;
      active = ((active + 1 + step + places) % places) - 1;
      mark();
    },
    isOpen: () => !list.hidden,
    chosen: () => (list.hidden ? undefined : options[active]),
    onChoose(chosen: (option: Option) => void) {
      choose = chosen;
    },
  };
}

function toRow({ name, hint }: Option, index: number): HTMLElement {
  const row = document.createElement('li');
  row.role = 'option';
  row.id = idOf(index);
  const title = document.createElement('span');
  title.textContent = name;
  const summary = document.createElement('small');
  summary.textContent = hint;
  row.append(title, summary);
  return row;
}

function idOf(index: number): string {
  return `option-${index}`;
}
