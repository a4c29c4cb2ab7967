import type { Json } from './json.ts';

/** What stands in a field of a dialog: a text, or what was chosen; undefined where it is left as it was opened. */
export type Entered = string | readonly string[] | undefined;

const STRING_SELECT = 3;

/**
 * What a dialog sends when its fields hold this, by their custom ids. Like a client, it takes no more than a field
 * allows.
 * @throws an Error where the client would keep the dialog open.
 */
export function submissionOf({ custom_id, components }: Json, enteredIn: (field: string) => Entered): Json {
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

  function fill(field: Json): Json {
    const { type, custom_id } = field;
    const entered = enteredIn(String(custom_id));
    const id = nextId();
    return type === STRING_SELECT
      ? { type, id, custom_id, values: choose(field, entered) }
      : { type, id, custom_id, value: write(field, entered) };
  }
}

function write({ value = '', max_length: longest = 4_000 }: Json, entered: Entered): string {
  return String(entered ?? value).slice(0, Number(longest));
}

function choose(
  { custom_id, options, required, min_values, max_values: most = 1 }: Json,
  entered: Entered,
): string[] {
  const offered = options as readonly Json[];
  const chosen =
    entered === undefined
      ? offered.filter((option) => option.default === true).map(({ value }) => String(value))
      : [entered].flat().filter((value) => value !== '');
  const unknown = chosen.find((value) => !offered.some((option) => option.value === value));
  if (unknown !== undefined) throw new Error(`“${custom_id}” has no option “${unknown}”.`);
  const least = required === false && chosen.length === 0 ? 0 : Number(min_values ?? 1);
  if (chosen.length < least || chosen.length > Number(most))
    throw new Error(`“${custom_id}” takes ${least} to ${most} options.`);
  return chosen;
}
