/** A piece of JSON that may be anything. */
export type Node = Readonly<Record<string, unknown>>;

/** Takes what is wrong, and where, as a JSON pointer. */
export type Report = (problem: string, pointer: string) => void;

/** Whether this is a text object of a legal length. */
export function checkText(
  text: unknown,
  { most, plain }: { most: number; plain?: boolean },
  pointer: string,
  report: Report,
) {
  if (!isNode(text)) return report('missing required field: text', pointer);
  const types = plain ? ['plain_text'] : ['plain_text', 'mrkdwn'];
  if (!types.includes(String(text.type))) report(`must be one of: ${types.join(', ')}`, `${pointer}/type`);
  checkLength(text.text, most, `${pointer}/text`, report);
}

export function checkLength(text: unknown, most: number, pointer: string, report: Report, least = 1): void {
  if (typeof text !== 'string') report('must be a string', pointer);
  else if (text.length > most) report(`must be less than ${most + 1} characters`, pointer);
  else if (text.length < least) report(`must be more than ${least - 1} characters`, pointer);
}

/** The items of a list of a legal length; of anything else none. */
export function listOf(
  list: unknown,
  least: number,
  most: number,
  pointer: string,
  report: Report,
): readonly unknown[] {
  if (!Array.isArray(list)) {
    report('must be an array', pointer);
    return [];
  }
  if (list.length < least) report(`no fewer than ${least} items allowed`, pointer);
  if (list.length > most) report(`no more than ${most} items allowed`, pointer);
  return list;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
