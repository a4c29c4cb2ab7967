#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createManifest } from '../adapters/slack/manifest.ts';
import { readConfig, splitPaths } from '../config.ts';
import { GlossaryError } from '../core/glossary/glossary-error.ts';
import { wordsFor } from '../core/words/words-for.ts';
import { localDateAt } from '../daily/calendar/calendar.ts';
import { loadEnvFile } from '../load-env-file.ts';
import { check } from './check.ts';
import { define } from './define.ts';
import { createTerminal, type Terminal } from './terminal.ts';

const USAGE = `lemma: a glossary for Slack and Discord

  lemma define "cap theorem"       print the card of a term
    --json                         print what the search made of it
    --stdin                        read one question a line, print one JSON object a line
    --glossary PATH                another glossary file or folder
  lemma check [PATH]               validate a glossary: file:line:column for every fault
  lemma playground                 open a local Slack and Discord in the browser, whatever tokens are set
  lemma manifest [--url ADDRESS]   print the Slack app manifest: Socket Mode, or HTTP at ADDRESS
  lemma wishes                     print what people asked for in vain, and how they judged the cards
    --json                         print it as one JSON object
  lemma site --out DIR             write the glossary site as files, for any web server
    --url ADDRESS                  where it will be, for the feed, the site map and canonical links
  lemma help                       this page

GLOSSARY_PATH, LEMMA_LANGUAGE, LEMMA_SITE_URL, DAILY_TIMEZONE, DATA_DIR and DATABASE_URL are read from the environment and
from .env; HOST, PORT and LOG_LEVEL, too, for the playground.`;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  define: ['json', 'stdin', 'glossary'],
  check: [],
  playground: [],
  manifest: ['url'],
  wishes: ['json'],
  site: ['out', 'url', 'glossary'],
};

process.exitCode = await run(process.argv.slice(2), createTerminal(process));

async function run(args: string[], terminal: Terminal): Promise<number> {
  try {
    loadEnvFile();
    const { values, positionals, tokens } = parseArgs({
      args,
      allowPositionals: true,
      tokens: true,
      options: {
        json: { type: 'boolean', default: false },
        stdin: { type: 'boolean', default: false },
        glossary: { type: 'string' },
        url: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command = 'help', ...words] = positionals;
    if (values.help || command === 'help') {
      await terminal.write(`${USAGE}\n`);
      return 0;
    }
    const foreign = tokens.find((token) => token.kind === 'option' && !takes(command, token.name));
    if (foreign?.kind === 'option') {
      terminal.complain(`“lemma ${command}” takes no ${foreign.rawName}.\n\n${USAGE}`);
      return 2;
    }
    switch (command) {
      case 'define': {
        const { glossaryPaths, language } = settings();
        const paths = values.glossary ? splitPaths(values.glossary) : glossaryPaths;
        const question = words.join(' ');
        return await define({ ...values, question, glossaryPaths: paths, language }, terminal);
      }
      case 'check':
        return await check(words.length > 0 ? words : settings().glossaryPaths, terminal);
      case 'playground': {
        const { playground } = await import('./playground.ts');
        await playground(process.env);
        return 0;
      }
      case 'manifest': {
        const spoken = wordsFor(undefined, settings().language);
        const manifest = createManifest({ words: spoken, ...(values.url ? { url: values.url } : {}) });
        await terminal.write(`${JSON.stringify(manifest, null, 2)}\n`);
        return 0;
      }
      case 'wishes': {
        // The database takes longer to load than all else here.
        const { wishes } = await import('./wishes.ts');
        const { dataDir, databaseUrl } = settings();
        return await wishes({ dataDir, databaseUrl, json: values.json }, terminal);
      }
      case 'site': {
        const { site } = await import('./site.ts');
        const { glossaryPaths, language, site: settled, daily } = settings();
        const paths = values.glossary ? splitPaths(values.glossary) : glossaryPaths;
        const today = localDateAt(daily.timeZone, new Date());
        const { out, url = settled.url } = values;
        return await site({ out, url, glossaryPaths: paths, language, today }, terminal);
      }
      default:
        terminal.complain(`There is no command “${command}”.\n\n${USAGE}`);
        return 2;
    }
  } catch (error) {
    return explain(error, terminal);
  }
}

/** An unknown command takes anything: it is the command that is complained of. */
function takes(command: string, option: string): boolean {
  return OPTIONS[command]?.includes(option) ?? true;
}

/** Only these matter to the command line: it works beside a bot whose tokens it can't see. */
function settings() {
  const { GLOSSARY_PATH, LEMMA_LANGUAGE, LEMMA_SITE_URL, DAILY_TIMEZONE, DATA_DIR, DATABASE_URL } =
    process.env;
  return readConfig({
    GLOSSARY_PATH,
    LEMMA_LANGUAGE,
    LEMMA_SITE_URL,
    DAILY_TIMEZONE,
    DATA_DIR,
    DATABASE_URL,
  });
}

function explain(error: unknown, terminal: Terminal): number {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (isUsage) {
    terminal.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (error instanceof GlossaryError || (error instanceof Error && error.name === 'ConfigError')) {
    terminal.complain(error.message);
    return 1;
  }
  throw error;
}
