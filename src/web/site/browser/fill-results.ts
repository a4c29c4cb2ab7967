import { finderOf } from './ask.ts';

/** The search page among files: its address says what is asked. */
export async function fillResults(form: HTMLFormElement, results: HTMLElement): Promise<void> {
  const params = new URLSearchParams(location.search);
  const input = form.querySelector('input');
  if (input) input.value = params.get('q') ?? '';
  try {
    const title = (await finderOf(form)).show(results, params);
    const heading = document.querySelector('h1');
    document.title = document.title.replace(heading?.textContent ?? '', title);
    if (heading) heading.textContent = title;
  } catch {
    results.textContent = form.dataset.failed ?? '';
  }
}
