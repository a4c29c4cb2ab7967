import type { Json } from '../json.ts';

/** What is wrong at one place of a body; the path is that of Discord's `errors` tree. */
export type FormError = { readonly path: string; readonly code: string; readonly message: string };

/** Collects what Discord would find in a body. */
export class FormErrors {
  readonly list: FormError[] = [];

  add(path: string, code: string, message: string): void {
    this.list.push({ path, code, message });
  }

  /** A text of `least` to `most` characters; absent is fine unless `least` is above zero and it is required. */
  text(
    value: unknown,
    path: string,
    { least = 0, most, required = false }: { least?: number; most: number; required?: boolean },
  ): void {
    if (value === undefined || value === null) {
      if (required) this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (typeof value !== 'string') {
      this.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
    } else if (value.length > most) {
      this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
    } else if (value.length < least) {
      this.add(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${least} or more in length.`);
    }
  }

  /** A list of `least` to `most` items, handed back for a closer look. */
  items(value: unknown, path: string, least: number, most: number): readonly Json[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length > most || value.length < least) {
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${least} and ${most} in length.`);
    }
    return value.filter((item) => typeof item === 'object' && item !== null);
  }

  /** Discord's answer to a bad form. */
  toBody(): Json {
    const errors: Record<string, unknown> = {};
    for (const { path, code, message } of this.list) {
      let node = errors;
      for (const step of path.split('.')) {
        node[step] ??= {};
        node = node[step] as Record<string, unknown>;
      }
      const found = (node._errors ?? []) as unknown[];
      node._errors = [...found, { code, message }];
    }
    return { code: 50035, message: 'Invalid Form Body', errors };
  }
}
