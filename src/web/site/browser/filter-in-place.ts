/** A list that is whole on its page is filtered there as soon as something is chosen; any other is asked for. */
export function filterInPlace(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-filterable] > li')];
  const status = form.querySelector<HTMLElement>('[role=status]');
  const [category, tag] = form.querySelectorAll('select');
  if (items.length === 0 || !status || !category || !tag) return;
  const isShown = ({ dataset }: HTMLElement) =>
    (category.value === '' || dataset.category === category.value) &&
    (tag.value === '' || dataset.tags?.split(' ').includes(tag.value) === true);
  const filter = () => {
    for (const item of items) item.hidden = !isShown(item);
    for (const section of document.querySelectorAll<HTMLElement>('section.letter')) {
      section.hidden = !section.querySelector('li:not([hidden])');
    }
    const count = items.filter((item) => !item.hidden).length;
    const text = status.dataset.text ?? '';
    const isAll = category.value === '' && tag.value === '';
    status.textContent = isAll
      ? ''
      : text.replace('{count}', String(count)).replace('{all}', String(items.length));
  };
  form.addEventListener('change', filter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  // Whoever comes back finds the choice as it was.
  filter();
}
