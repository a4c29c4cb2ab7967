/** An element's opening tag as a browser reads it. */
export type Element = {
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
};

/** The opening tags of a page, each with its attributes; an unquoted value ends at a space, as in a browser. */
export function elementsOf(html: string): Element[] {
  const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
  return [...html.matchAll(tag)].map(([text, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    text,
    attributes: [...rest.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, attribute = '', double, single, bare]) => ({
        name: attribute.toLowerCase(),
        value: double ?? single ?? bare ?? '',
      }),
    ),
  }));
}
