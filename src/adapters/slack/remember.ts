/**
 * Remembers what was asked about something, for so long; what is not worth keeping, and a failure, is asked anew. Two
 * who ask at once wait for the same answer.
 */
export function remember<Value>(
  ask: (about: string) => Promise<Value>,
  keepMs: number,
  now: () => Date,
  isKept: (value: Value) => boolean = () => true,
): (about: string) => Promise<Value> {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<Value> }>();
  return (about) => {
    const time = now().getTime();
    for (const [each, { at }] of known) {
      if (time - at < keepMs) break;
      known.delete(each);
    }
    const found = known.get(about);
    if (found) return found.answer;
    const answer = ask(about);
    const entry = { at: time, answer };
    known.set(about, entry);
    const forget = () => {
      if (known.get(about) === entry) known.delete(about);
    };
    answer.then((value) => (isKept(value) ? undefined : forget()), forget);
    return answer;
  };
}
