import { existsSync } from 'node:fs';

/** The one without a window first: it takes two thirds of the time. */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that CHROMIUM_PATH names, or else one at a usual place. One that was named has to be there. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || USUAL.find((path) => existsSync(path));
}
