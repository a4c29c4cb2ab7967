import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, ListItem, Markup, Run } from './markup.ts';

type Look = Omit<Run, 'text'>;

/** Lists are indented no further: both platforms stop about here, and a card has no room for more. */
const DEEPEST = 5;

/** What follows a fence is shown as its language only where it looks like one. */
const LANGUAGE = /^[\w+#-]{1,20}$/;

/**
 * Reads the small Markdown of definitions: bold, italic, code, links, lists and fenced code. Everything else
 * (HTML, images, headings, quotes) keeps its words and loses its look, so nothing in a term can become syntax.
 */
export function parseMarkup(markdown: string): Markup {
  const blocks = fromMarkdown(markdown).children.flatMap(toBlocks);
  const text = markdown.trim();
  // A text of syntax alone, such as a rule, is still what somebody wrote: no card has an empty part.
  return blocks.length > 0 || text === '' ? blocks : literal(text);
}

/** A markup of one literal paragraph, for texts that are not Markdown. */
export function literal(text: string): Markup {
  return [{ kind: 'paragraph', runs: [{ text }] }];
}

function toBlocks(node: RootContent): Block[] {
  switch (node.type) {
    case 'code':
      return node.value.trim() ? [{ kind: 'code', code: node.value, ...languageOf(node.lang) }] : [];
    case 'list':
      return [{ kind: 'list', items: toItems(node, 0) }];
    case 'blockquote':
      return node.children.flatMap(toBlocks);
    case 'paragraph':
    case 'heading': {
      const look: Look = node.type === 'heading' ? { strong: true } : {};
      return paragraph(node.children.flatMap((child) => toRuns(child, look)));
    }
    case 'html':
      return paragraph([{ text: node.value }]);
    default:
      return [];
  }
}

function languageOf(word: string | null | undefined): { language?: string } {
  return word && LANGUAGE.test(word) ? { language: word } : {};
}

function paragraph(runs: Run[]): Block[] {
  return runs.length > 0 ? [{ kind: 'paragraph', runs: joinRuns(runs) }] : [];
}

function toItems(list: List, depth: number): ListItem[] {
  return list.children.flatMap((item, index) => {
    const runs: Run[] = [];
    const nested: ListItem[] = [];
    for (const child of item.children) {
      if (child.type === 'list') {
        nested.push(...toItems(child, Math.min(depth + 1, DEEPEST)));
      } else {
        if (runs.length > 0) runs.push({ text: '\n' });
        runs.push(
          ...(child.type === 'code' ? [{ text: child.value, code: true } as const] : toRuns(child, {})),
        );
      }
    }
    const number = list.ordered ? { number: (list.start ?? 1) + index } : {};
    return [{ depth, ...number, runs: joinRuns(runs) }, ...nested];
  });
}

function toRuns(node: PhrasingContent | Nodes, look: Look): Run[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ ...look, text: node.value.replaceAll('\n', ' ') }];
    case 'inlineCode':
      return [{ ...look, text: node.value, code: true }];
    case 'strong':
      return node.children.flatMap((child) => toRuns(child, { ...look, strong: true }));
    case 'emphasis':
      return node.children.flatMap((child) => toRuns(child, { ...look, emphasis: true }));
    case 'link':
      return node.children.flatMap((child) =>
        toRuns(child, isWebAddress(node.url) ? { ...look, url: node.url } : look),
      );
    case 'image':
      return node.alt ? [{ ...look, text: node.alt }] : [];
    case 'break':
      return [{ ...look, text: '\n' }];
    default:
      return 'children' in node ? node.children.flatMap((child) => toRuns(child, look)) : [];
  }
}

/** Only http and https become links: `javascript:` and its like stay words, as do addresses no card has room for. */
function isWebAddress(url: string): boolean {
  return url.length <= 400 && /^https?:\/\/[^\s<>|]+$/i.test(url);
}

function joinRuns(runs: Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameLook(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function sameLook(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.url === b.url;
}
