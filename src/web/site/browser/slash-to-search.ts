const KEPT = 'lemma-no-slash';

/**
 * `/` leads to the search from anywhere but a field. Whoever speaks to the computer, or types with other tools, can turn
 * that off at the foot of the page (WCAG 2.1.4).
 */
export function slashToSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const { slashOn, slashOff } = form.dataset;
  let isOn = read() === null;
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'toggle';
  const hint = document.createElement('kbd');
  hint.textContent = '/';
  hint.ariaHidden = 'true';
  input?.after(hint);
  const show = () => {
    toggle.textContent = (isOn ? slashOn : slashOff) ?? '';
    toggle.setAttribute('aria-pressed', String(isOn));
    hint.hidden = !isOn;
    if (isOn) input?.setAttribute('aria-keyshortcuts', '/');
    else input?.removeAttribute('aria-keyshortcuts');
  };
  toggle.addEventListener('click', () => {
    isOn = !isOn;
    write(isOn);
    show();
  });
  show();
  document.querySelector('.foot nav')?.append(toggle);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]'))
      return;
    event.preventDefault();
    input?.focus();
    input?.select();
  });
}

/** A browser may forbid storage: then it lasts as long as the page. */
function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function write(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, '1');
  } catch {
    // As above.
  }
}
