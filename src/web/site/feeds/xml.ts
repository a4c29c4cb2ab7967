const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML has no way to write at all. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A template whose values become text, whatever they hold; what is made by it goes in as it is. */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  const written = values.map((value, index) => `${toText(value)}${parts[index + 1]}`);
  return { xml: `${parts[0]}${written.join('')}` };
}

export type Xml = { readonly xml: string };
type Value = string | Xml | readonly Xml[];

function toText(value: Value): string {
  if (typeof value === 'string') {
    return value.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
  }
  return 'xml' in value ? value.xml : value.map((each) => each.xml).join('\n');
}
