import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 at level AA, and what came before it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What the colour scheme decides. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Holds that axe-core finds nothing against the page as it looks now; a failure names each element and what to mend. */
export function expectAccessible(page: Page): Promise<void> {
  return expectNothingAgainst(page, { type: 'tag', values: RULES });
}

/** The same for its colours alone: of a page whose other colour scheme holds to all of it. */
export function expectAccessibleColours(page: Page): Promise<void> {
  return expectNothingAgainst(page, { type: 'rule', values: COLOURS });
}

async function expectNothingAgainst(page: Page, runOnly: axe.RunOnly): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((only) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    return here.run({ runOnly: only });
  }, runOnly);
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      const why = failureSummary
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
      return `${target.join(' ')}: ${help} (${id}): ${why.join('; ')}`;
    }),
  );
  expect(told).toEqual([]);
}
