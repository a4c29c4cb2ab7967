#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createManifest } from '../adapters/slack/manifest.ts';
import { readConfig, splitPaths } from '../config.ts';
import { GlossaryError } from '../core/glossary/glossary-error.ts';
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
  lemma manifest [--url ADDRESS]   print the Slack app manifest: Socket Mode, or HTTP at ADDRESS
  lemma help                       this page`;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  define: ['json', 'stdin', 'glossary'],
  check: [],
  manifest: ['url'],
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
        const glossaryPaths = values.glossary ? splitPaths(values.glossary) : defaultPaths();
        return await define({ ...values, question: words.join(' '), glossaryPaths }, terminal);
      }
      case 'check':
        return await check(words.length > 0 ? words : defaultPaths(), terminal);
      case 'manifest':
        await terminal.write(
          `${JSON.stringify(createManifest(values.url ? { url: values.url } : {}), null, 2)}\n`,
        );
        return 0;
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

/** Only GLOSSARY_PATH matters to the command line: it works beside a bot whose tokens it can't see. */
function defaultPaths(): string[] {
  return readConfig({ GLOSSARY_PATH: process.env.GLOSSARY_PATH }).glossaryPaths;
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
