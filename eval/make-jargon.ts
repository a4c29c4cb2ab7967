/**
 * Makes eval/glossaries/jargon/jargon.yaml out of Debian's dict-jargon, the Jargon File 4.4.7 (public domain).
 * See SOURCE.md beside the file for how to run it.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LIMITS } from '../src/core/glossary/limits.ts';
import { nameKey } from '../src/core/glossary/name-key.ts';
import { cutTo, type MadeTerm, writeGlossary } from './generate/write-glossary.ts';

const FOLDER = '/usr/share/dictd';
const TARGET = 'eval/glossaries/jargon/jargon.yaml';
const HEADING = `The Jargon File 4.4.7 (29 Dec 2003), in the public domain, by way of Debian's dict-jargon.
Made by eval/make-jargon.ts; see SOURCE.md.`;

/** dictd writes numbers in base 64, the most significant digit first. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const count = writeGlossary(TARGET, HEADING, readEntries());
console.log(`${TARGET}: ${count} terms`);

function readEntries(): MadeTerm[] {
  // dictzip is gzip with an index of its chunks, so the whole can be unpacked at once.
  const text = gunzipSync(readFileSync(`${FOLDER}/jargon.dict.dz`));
  const places = new Map<number, number>();
  for (const line of readFileSync(`${FOLDER}/jargon.index`, 'utf8').split('\n')) {
    const [word = '', offset = '', length = ''] = line.split('\t');
    if (word && !word.startsWith('00-database')) places.set(toNumber(offset), toNumber(length));
  }
  const terms = new Map<string, MadeTerm>();
  for (const [offset, length] of [...places].sort((a, b) => a[0] - b[0])) {
    const term = toTerm(text.toString('utf8', offset, offset + length));
    if (term && !terms.has(nameKey(term.name))) terms.set(nameKey(term.name), term);
  }
  return [...terms.values()];
}

/** The head word stands at the left, its pronunciation one space in, the text four, with the section's letter at times. */
function toTerm(entry: string): MadeTerm | undefined {
  const lines = entry.split('\n');
  const head = lines.find((line) => line.trim() !== '') ?? '';
  const name = toName(head.trim());
  const paragraphs = lines
    .slice(lines.indexOf(head) + 1)
    .map((line) => (line.startsWith('    ') || line.trim() === '' ? line : ''))
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length > 1)
    // A paragraph in brackets tells where the word comes from, not what it means.
    .filter((paragraph) => !/^\[[^\]]*\]$/.test(paragraph));
  const definition = cutTo(
    paragraphs
      .join(' ')
      .replace(/\{\s*([^}]*)\}/g, '$1')
      .replace(/^\[[^\]]*\] /, ''),
  );
  if (!nameKey(name) || name.length > LIMITS.name || definition.length < 12) return undefined;
  return { name, aliases: [], category: 'Jargon', meanings: [{ definition }] };
}

/** "Doom, X of" is spoken the other way round. */
function toName(head: string): string {
  const [, last, first] = /^(.+), (X of|the|X)$/i.exec(head) ?? [];
  return first && last ? `${first} ${last}` : head;
}

function toNumber(digits: string): number {
  return [...digits].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);
}
