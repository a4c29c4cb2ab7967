import { codeBlock } from './code-block.ts';
import { element } from './element.ts';
import { type InlineRule, link, renderInline } from './inline.ts';

const CODE_BLOCK = /```\n?([\s\S]*?)\n?```/;
/** A mark before a space without width is a plain character. */
const BOLD = /(?<![\w*])\*(?![\s\u200b])((?:[^*\n]|\*\u200b)+)(?<!\s)\*(?![\w*\u200b])/;
const ITALIC = /(?<![\w_])_(?![\s\u200b])((?:[^_\n]|_\u200b)+)(?<!\s)_(?![\w_\u200b])/;

/** Slack's mrkdwn, as far as messages here hold it. `nameOf` gives a mention its name. */
export function renderMrkdwn(text: string, nameOf: (id: string) => string): Node[] {
  const rules: readonly InlineRule[] = [
    {
      pattern: CODE_BLOCK,
      render: ([, code = '']) => codeBlock(unescapeText(code)),
    },
    { pattern: /`([^`\n]+)`/, render: ([, code = '']) => element('code', {}, unescapeText(code)) },
    { pattern: /<@(\w+)>/, render: ([, id = '']) => element('strong', {}, `@${nameOf(id)}`) },
    {
      pattern: /<(https?:[^|>]+)(?:\|([^>]*))?>/,
      render: ([, address = '', label = address]) =>
        link(unescapeText(address), [document.createTextNode(unescapeText(label))]),
    },
    {
      pattern: BOLD,
      render: ([, part = ''], inner) => wrap('strong', inner(part)),
    },
    {
      pattern: ITALIC,
      render: ([, part = ''], inner) => wrap('em', inner(part)),
    },
  ];
  return renderInline(text, rules, unescapeText);
}

function wrap(tag: 'strong' | 'em', nodes: readonly Node[]): Node {
  const made = element(tag);
  made.append(...nodes);
  return made;
}

function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
