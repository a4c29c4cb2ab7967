import type { Form, FormField, FormValues } from './form.ts';

/** The same dialog with what was typed and chosen in it before; anybody may have sent that. */
export function refillForm(form: Form, values: FormValues): Form {
  const refill = (field: FormField): FormField => {
    const given = values[field.name];
    if (!given) return field;
    if (field.kind === 'text') return { ...field, value: (given[0] ?? '').slice(0, field.longest) };
    const chosen = given.filter((value) => field.options.some((option) => option.value === value));
    return { ...field, chosen: chosen.slice(0, field.most) };
  };
  return { ...form, fields: form.fields.map(refill) };
}
