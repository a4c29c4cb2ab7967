import type { Json } from './world.ts';

/**
 * What a dialog sends when its fields hold this; `textOf` gives a field's text by its custom id. Like a client, it
 * takes no more than a field allows.
 */
export function submissionOf({ custom_id, components }: Json, textOf: (field: string) => string): Json {
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const filled = (components as readonly Json[]).map((part) => {
    const { type, component, components: inputs } = part;
    const id = nextId();
    return component
      ? { type, id, component: fill(component as Json) }
      : { type, id, components: ((inputs ?? []) as Json[]).map(fill) };
  });
  return { custom_id, components: filled };

  function fill({ type, custom_id, max_length: longest = 4000 }: Json): Json {
    return { type, id: nextId(), custom_id, value: textOf(String(custom_id)).slice(0, Number(longest)) };
  }
}
