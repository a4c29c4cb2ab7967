import { findChromium } from './find-chromium.ts';

/** Runs once, before the tests in a browser: says so where they are skipped. */
export default function sayWhatIsSkipped(): void {
  if (findChromium()) return;
  console.warn('Tests in a browser are skipped: there is no Chromium. Set CHROMIUM_PATH to run them.');
}
