import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Native modules, and such as libraries load only where they are installed. */
const LEFT_OUT = ['libsql', 'pg-native', 'zlib-sync', 'bufferutil', 'utf-8-validate'];

/** What libraries of the older kind expect in the one module that they become. */
const BANNER = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const __filename = import.meta.filename;
const __dirname = import.meta.dirname;`;

/**
 * Makes one file of the bot with its libraries: hundreds of processes are started, and finding a thousand modules takes
 * longer than a fortnight of steps.
 * @returns the file's path.
 */
export async function bundleBot(): Promise<string> {
  const outfile = fileURLToPath(new URL('bot.bundle.mjs', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('bot.js', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: LEFT_OUT,
    banner: { js: BANNER },
    logLevel: 'error',
  });
  return outfile;
}
