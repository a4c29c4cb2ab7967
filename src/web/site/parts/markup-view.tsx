import type { ComponentChildren } from 'preact';
import type { Block, ListItem, Markup, Run } from '../../../core/markup/markup.ts';

/** The small Markdown of definitions; whatever a text holds comes out as text. */
export function MarkupView({ markup }: { markup: Markup }) {
  return markup.map((block) => <BlockView block={block} />);
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'code':
      return <CodeView code={block.code} />;
    case 'list':
      return nest(block.items).map((list) => <ListView {...list} />);
  }
}

/** Code that may be wider than the page is scrolled, by keyboard, too. */
export function CodeView({ code, label }: { code: string; label?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <pre tabIndex={0} {...(label ? { role: 'region', 'aria-label': label } : {})}>
      <code>{code.replace(/\n$/, '')}</code>
    </pre>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run) => <RunView run={run} />);
}

function RunView({ run }: { run: Run }) {
  const { text, code, strong, emphasis, url } = run;
  const lines = text.split('\n').flatMap((line, index) => (index > 0 ? [<br />, line] : [line]));
  let view: ComponentChildren = code ? <code>{text}</code> : lines;
  if (emphasis) view = <em>{view}</em>;
  if (strong) view = <strong>{view}</strong>;
  return url ? <OutsideLink url={url}>{view}</OutsideLink> : view;
}

/** A link that leaves the site tells the other side nothing. */
export function OutsideLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return children;
  return (
    <a href={url} rel="external noopener noreferrer nofollow">
      {children}
    </a>
  );
}

type Item = { readonly runs: readonly Run[]; readonly lists: readonly List[] };
type List = { readonly start?: number; readonly items: readonly Item[] };

function ListView({ start, items }: List) {
  const rows = items.map(({ runs, lists }) => (
    <li>
      <Runs runs={runs} />
      {lists.map((list) => (
        <ListView {...list} />
      ))}
    </li>
  ));
  return start === undefined ? <ul>{rows}</ul> : <ol start={start}>{rows}</ol>;
}

/** Lines with a depth each, as lists within lists; numbers and bullets side by side are lists of their own. */
function nest(lines: readonly ListItem[]): List[] {
  const lists: { start?: number; items: Item[] }[] = [];
  const depth = Math.min(...lines.map((line) => line.depth));
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (!line) break;
    let end = index + 1;
    while (end < lines.length && (lines[end]?.depth ?? 0) > depth) end += 1;
    const item = { runs: line.runs, lists: nest(lines.slice(index + 1, end)) };
    const last = lists.at(-1);
    if (last && (last.start === undefined) === (line.number === undefined)) last.items.push(item);
    else lists.push({ ...(line.number === undefined ? {} : { start: line.number }), items: [item] });
    index = end;
  }
  return lists;
}
