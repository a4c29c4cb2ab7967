/** The longest that Slack goes on delivering an event is about five minutes; twice that is remembered. */
const REMEMBERED_MS = 10 * 60_000;
/** At some hundred bytes each, a busy hour costs about a megabyte. */
const REMEMBERED = 10_000;

/** Tells the first delivery of something from later ones, by any of the names it goes by. */
export type OnlyOnce = (...names: readonly (string | undefined)[]) => boolean;

/**
 * Makes a memory of what was seen in the last ten minutes. It is true for a delivery none of whose names was seen
 * before: an event id, and also the message itself, which may come as two kinds of event.
 */
export function createOnlyOnce(now: () => Date): OnlyOnce {
  const seenAt = new Map<string, number>();
  return (...names) => {
    const time = now().getTime();
    for (const [name, at] of seenAt) {
      if (time - at < REMEMBERED_MS && seenAt.size < REMEMBERED) break;
      seenAt.delete(name);
    }
    const known = names.filter((name) => name !== undefined);
    const isFirst = known.every((name) => !seenAt.has(name));
    for (const name of known) if (!seenAt.has(name)) seenAt.set(name, time);
    return isFirst;
  };
}
