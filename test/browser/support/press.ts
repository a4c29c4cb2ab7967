import type { Locator } from 'playwright-core';

/** Presses a button by its whole name. */
export async function press(name: string, within: Locator): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}
