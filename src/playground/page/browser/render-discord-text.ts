import { codeBlock } from './code-block.ts';
import { element } from './element.ts';
import { type InlineRule, link, renderInline } from './inline.ts';

/** Discord's Markdown, as far as messages here hold it. `nameOf` gives a mention its name. */
export function renderDiscordText(text: string, nameOf: (id: string) => string): Node[] {
  const rules: readonly InlineRule[] = [
    {
      pattern: /```[\w+#.-]*\n([\s\S]*?)\n?```\n?/,
      render: ([, code = '']) => codeBlock(code),
    },
    { pattern: /``\s?([\s\S]+?)\s?``/, render: ([, code = '']) => element('code', {}, code) },
    { pattern: /`([^`\n]+)`/, render: ([, code = '']) => element('code', {}, code) },
    { pattern: /^-# (.*)$/m, render: ([, part = ''], inner) => wrap('small', inner(part)) },
    { pattern: /^- /m, render: () => document.createTextNode('• ') },
    { pattern: /<@!?(\d+)>/, render: ([, id = '']) => element('strong', {}, `@${nameOf(id)}`) },
    {
      pattern: /\[((?:\\.|[^\]\\])*)\]\(<([^>]+)>\)/,
      render: ([, label = '', address = ''], inner) => link(address, inner(label)),
    },
    {
      pattern: /<(https?:[^>]+)>/,
      render: ([, address = '']) => link(address, [document.createTextNode(address)]),
    },
    { pattern: /\*\*((?:\\.|[^*\\])+)\*\*/, render: ([, part = ''], inner) => wrap('strong', inner(part)) },
    {
      pattern: /(?<![\\*])\*((?:\\.|[^*\\])+)\*(?!\*)/,
      render: ([, part = ''], inner) => wrap('em', inner(part)),
    },
    { pattern: /\\([^\p{L}\p{N}\s])/u, render: ([, char = '']) => document.createTextNode(char) },
  ];
  return renderInline(text, rules, (part) => part);
}

function wrap(tag: 'strong' | 'em' | 'small', nodes: readonly Node[]): Node {
  const made = element(tag);
  made.append(...nodes);
  return made;
}
