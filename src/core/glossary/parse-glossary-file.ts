import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './glossary-error.ts';
import { glossaryFileSchema, knownKeys, termSchema, type WrittenTerm } from './glossary-schema.ts';
import { didYouMean } from './nearest.ts';
import type { SourcePosition } from './term.ts';

/** A term as a file gives it, with where it stands; nothing of it is checked against other terms yet. */
export type ParsedTerm = WrittenTerm & { readonly category: string; readonly source: SourcePosition };

/** With faults, `terms` are those that hold by themselves: what is wrong between them can be said at once, too. */
export type ParsedFile = { readonly terms: readonly ParsedTerm[]; readonly faults: readonly Fault[] };

type Path = readonly PropertyKey[];

/** How many times YAML aliases may be expanded in a file: enough for honest reuse, too few for an alias bomb. */
const ALIASES = 200;

/** Reads the text of one glossary file. All faults are found at once, each with its line and column. */
export function parseGlossaryFile(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      terms: [],
      faults: document.errors.map((error) => ({ ...at(error.pos[0]), message: explainYaml(error) })),
    };
  }
  const content = toContent();
  if ('fault' in content) return { terms: [], faults: [content.fault] };
  const parsed = glossaryFileSchema.safeParse(content.value);
  const faults: Fault[] = parsed.success ? [] : parsed.error.issues.flatMap(toFaults);
  const { category, terms: written } = parsed.success ? parsed.data : salvage(content.value);
  const terms = written.flatMap((term, index): ParsedTerm[] => {
    if (!term) return [];
    const source = positionOf(['terms', index]);
    faults.push(...findMissing(term, category, source));
    return [{ ...term, category: term.category ?? category ?? '', source }];
  });
  return { terms, faults: faults.sort(byPlace) };

  function toContent(): { value: unknown } | { fault: Fault } {
    try {
      const value: unknown = document.toJS({ maxAliasCount: ALIASES });
      if (value !== null) return { value };
      return { fault: { ...at(0), message: 'The file is empty. Give it a `category:` and `terms:`.' } };
    } catch (error) {
      return { fault: explainAlias(error) };
    }
  }

  /** A text that begins with an asterisk is an alias to YAML; of what, is rarely to be found. */
  function explainAlias(error: unknown): Fault {
    const name = error instanceof ReferenceError && /^Unresolved alias .*: (.+)$/.exec(error.message)?.[1];
    if (!name) {
      const message = `The file repeats itself through YAML aliases more than ${ALIASES} times. Write the texts out.`;
      return { ...at(0), message };
    }
    let offset = 0;
    visit(document, {
      Alias(_key, { source, range }) {
        if (source !== name) return;
        offset = range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return {
      ...at(offset),
      message: `“*${name}” is read as a YAML alias, and nothing is marked “&${name}”. Put a text that begins with * in quotes.`,
    };
  }

  function positionOf(path: Path, key?: string): SourcePosition {
    let node: unknown = document.contents;
    for (const step of path) {
      const child: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      if (!isNode(child)) break;
      node = child;
    }
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === key);
      if (pair && isNode(pair.key)) node = pair.key;
    }
    return at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  function toFaults(issue: z.core.$ZodIssue): Fault[] {
    if (issue.code !== 'unrecognized_keys') return [{ ...positionOf(issue.path), message: issue.message }];
    const known = keysAt(issue.path);
    return issue.keys.map((key) => ({
      ...positionOf(issue.path, key),
      message: `There is no key \`${key}\` here.${didYouMean(key, known) || ` Use one of: ${known.join(', ')}.`}`,
    }));
  }
}

/** What can be read of a file with faults. A category that is there counts, whatever is wrong with it. */
function salvage(value: unknown): { category?: string; terms: (WrittenTerm | undefined)[] } {
  if (typeof value !== 'object' || value === null) return { terms: [] };
  const terms: unknown[] = 'terms' in value && Array.isArray(value.terms) ? value.terms : [];
  return {
    ...('category' in value ? { category: String(value.category) } : {}),
    terms: terms.map((term) => termSchema.safeParse(term).data),
  };
}

/** What the schema can't say: each term has one kind of content, and a category from somewhere. */
function findMissing(term: WrittenTerm, fileCategory: string | undefined, source: SourcePosition): Fault[] {
  const messages: string[] = [];
  const { name, definition, meanings, inPractice, example, links } = term;
  if (!definition && !meanings)
    messages.push(`“${name}” has no \`definition\`. Write what it is in one to three sentences.`);
  if (meanings && (definition || inPractice || example || links.length > 0)) {
    messages.push(
      `“${name}” has \`meanings\`, so its definition, inPractice, example and links belong inside them. Move them there.`,
    );
  }
  if (!term.category && !fileCategory)
    messages.push(`“${name}” has no category. Write \`category:\` at the top of the file.`);
  if (term.replacedBy && term.status !== 'deprecated') {
    messages.push(
      `“${name}” is replaced but not deprecated. Add \`status: deprecated\`, or take \`replacedBy\` away.`,
    );
  }
  return messages.map((message) => ({ ...source, message }));
}

function byPlace(a: Fault, b: Fault): number {
  return a.line - b.line || a.column - b.column;
}

function keysAt(path: Path): readonly string[] {
  const last = path.findLast((step) => typeof step === 'string');
  switch (last) {
    case undefined:
      return knownKeys.file;
    case 'terms':
      return knownKeys.term;
    case 'meanings':
      return knownKeys.meaning;
    case 'links':
      return knownKeys.link;
    case 'contrasts':
      return knownKeys.contrast;
    case 'between':
      return knownKeys.aside;
    default:
      return knownKeys.example;
  }
}

function explainYaml({ code, message }: { code: string; message: string }): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'This key stands twice in one entry. Keep one of them.';
    case 'TAB_AS_INDENT':
      return 'The line is indented with a tab. YAML wants spaces.';
    case 'MULTIPLE_DOCS':
      return 'The file holds several YAML documents (`---`). Make each a file of its own.';
    default:
      return `This is not valid YAML: ${message.replace(/\.$/, '')}. Check the indentation and the quotes around it.`;
  }
}
