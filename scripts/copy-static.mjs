// tsc emits only code: the playground's page needs its HTML and CSS beside the compiled server.
import { cpSync } from 'node:fs';

cpSync('src/playground/page/static', 'dist/playground/page/static', { recursive: true });
