import type { Json } from '../json.ts';
import { checkStringSelect } from './check-string-select.ts';
import { FormErrors } from './form-errors.ts';

/** The sum over titles, descriptions, field names and values, footers and authors of all embeds of a message. */
const EMBED_SUM = 6000;

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const LINK_STYLE = 5;

/** Checks a message's body against the limits of Discord's message, embed and component references. */
export function checkMessage(body: Json): FormErrors {
  const errors = new FormErrors();
  errors.text(body.content, 'content', { most: 2000 });
  const embeds = errors.items(body.embeds, 'embeds', 0, 10);
  let sum = 0;
  for (const [index, embed] of embeds.entries()) sum += checkEmbed(embed, `embeds.${index}`, errors);
  if (sum > EMBED_SUM)
    errors.add('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  checkRows(body.components, errors);
  if (body.nonce !== undefined && String(body.nonce).length > 25) {
    errors.add('nonce', 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  }
  return errors;
}

/** Whether there is anything to show; Discord refuses empty messages with an error of their own. */
export function isEmptyMessage({ content, embeds, components }: Json): boolean {
  const none = (list: unknown) => !Array.isArray(list) || list.length === 0;
  return (typeof content !== 'string' || content.trim() === '') && none(embeds) && none(components);
}

function checkEmbed(embed: Json, path: string, errors: FormErrors): number {
  errors.text(embed.title, `${path}.title`, { most: 256 });
  errors.text(embed.description, `${path}.description`, { most: 4096 });
  const footer = (embed.footer ?? {}) as Json;
  const author = (embed.author ?? {}) as Json;
  if (embed.footer) errors.text(footer.text, `${path}.footer.text`, { least: 1, most: 2048, required: true });
  if (embed.author) errors.text(author.name, `${path}.author.name`, { least: 1, most: 256, required: true });
  let sum =
    lengthOf(embed.title) + lengthOf(embed.description) + lengthOf(footer.text) + lengthOf(author.name);
  for (const [index, field] of errors.items(embed.fields, `${path}.fields`, 0, 25).entries()) {
    // Discord takes away white space at both ends, and then finds nothing.
    errors.text(trim(field.name), `${path}.fields.${index}.name`, { least: 1, most: 256, required: true });
    errors.text(trim(field.value), `${path}.fields.${index}.value`, { least: 1, most: 1024, required: true });
    sum += lengthOf(field.name) + lengthOf(field.value);
  }
  if (
    embed.color !== undefined &&
    !(Number.isInteger(embed.color) && Number(embed.color) >= 0 && Number(embed.color) <= 0xffffff)
  ) {
    errors.add(`${path}.color`, 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.');
  }
  if (embed.url !== undefined && !/^https?:\/\//.test(String(embed.url))) {
    errors.add(`${path}.url`, 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https).');
  }
  return sum;
}

function checkRows(components: unknown, errors: FormErrors): void {
  const ids = new Set<unknown>();
  for (const [index, row] of errors.items(components, 'components', 0, 5).entries()) {
    const path = `components.${index}`;
    if (row.type !== ROW) {
      errors.add(`${path}.type`, 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
      continue;
    }
    const children = errors.items(row.components, `${path}.components`, 1, 5);
    const selects = children.filter(({ type }) => type !== BUTTON).length;
    if (selects > 0 && children.length > 1) {
      errors.add(
        `${path}.components`,
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
    for (const [position, child] of children.entries()) {
      checkControl(child, `${path}.components.${position}`, errors);
      if (child.custom_id === undefined) continue;
      if (ids.has(child.custom_id)) {
        errors.add(
          `${path}.components.${position}.custom_id`,
          'COMPONENT_CUSTOM_ID_DUPLICATED',
          'Component custom id cannot be duplicated',
        );
      }
      ids.add(child.custom_id);
    }
  }
}

function checkControl(control: Json, path: string, errors: FormErrors): void {
  if (control.type === BUTTON) {
    errors.text(control.label, `${path}.label`, { most: 80 });
    if (control.style === LINK_STYLE) {
      if (control.custom_id !== undefined)
        errors.add(
          path,
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        );
      errors.text(control.url, `${path}.url`, { least: 1, most: 512, required: true });
      return;
    }
    if (![1, 2, 3, 4].includes(Number(control.style)))
      errors.add(`${path}.style`, 'BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3, 4, 5, 6}.');
    if (!control.label && !control.emoji)
      errors.add(path, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required');
    errors.text(control.custom_id, `${path}.custom_id`, { least: 1, most: 100, required: true });
    return;
  }
  if (control.type !== STRING_SELECT) {
    errors.add(
      `${path}.type`,
      'UNION_TYPE_CHOICES',
      'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).',
    );
    return;
  }
  checkStringSelect(control, path, errors);
}

function trim(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}
