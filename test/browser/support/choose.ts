import type { Locator } from 'playwright-core';

/** Chooses from a list by how the option begins, for behind its name stands what it means. */
export async function choose(option: string, list: string, within: Locator): Promise<void> {
  const select = within.getByRole('combobox', { name: list, exact: true });
  const label = await select
    .getByRole('option')
    .filter({ hasText: new RegExp(`^${option}`) })
    .textContent();
  await select.selectOption({ label: label ?? '' });
}
