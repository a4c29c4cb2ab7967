/** Keeps a value in memory; once `most` are kept all are forgotten, for whatever is asked again can be had again. */
export function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): Value {
  if (kept.size >= most) kept.clear();
  kept.set(key, value);
  return value;
}
