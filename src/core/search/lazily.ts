/** Computes a value when it is first asked for. */
export function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  let isKnown = false;
  return () => {
    if (!isKnown) value = compute();
    isKnown = true;
    return value as Value;
  };
}
