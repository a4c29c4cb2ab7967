import { element } from './element.ts';

/** How one platform marks text: the first rule that matches at a place wins. */
export type InlineRule = {
  readonly pattern: RegExp;
  readonly render: (match: RegExpExecArray, inner: (text: string) => Node[]) => Node;
};

/** Turns marked text into nodes by the rules; whatever no rule knows is text, through `plain`. */
export function renderInline(
  text: string,
  rules: readonly InlineRule[],
  plain: (text: string) => string,
): Node[] {
  const inner = (part: string) => renderInline(part, rules, plain);
  const nodes: Node[] = [];
  let rest = text;
  while (rest) {
    const found = rules
      .map((rule) => ({ rule, match: rule.pattern.exec(rest) }))
      .filter((hit): hit is { rule: InlineRule; match: RegExpExecArray } => hit.match !== null)
      .sort((a, b) => a.match.index - b.match.index)[0];
    const before = found ? rest.slice(0, found.match.index) : rest;
    if (before) nodes.push(element('span', {}, plain(before)));
    if (!found) break;
    nodes.push(found.rule.render(found.match, inner));
    rest = rest.slice(found.match.index + found.match[0].length);
  }
  return nodes;
}

/** Only web addresses become links. */
export function link(address: string, label: readonly Node[]): Node {
  const isWeb = /^https?:\/\//.test(address);
  const made = element('a', isWeb ? { href: address, target: '_blank', rel: 'noreferrer noopener' } : {});
  made.append(...label);
  return made;
}
