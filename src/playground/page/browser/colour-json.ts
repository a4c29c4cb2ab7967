import { element } from './element.ts';

/** A key, a text, or another value. */
const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Pretty-printed JSON as nodes: its keys, texts and other values told apart. */
export function colourJson(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted = '', colon = ''] = match;
    nodes.push(document.createTextNode(text.slice(end, match.index)));
    const kind = colon ? 'key' : quoted ? 'string' : 'literal';
    nodes.push(element('span', { class: kind }, quoted || whole), document.createTextNode(colon));
    end = match.index + whole.length;
  }
  nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}
