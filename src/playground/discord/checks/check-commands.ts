import type { Json } from '../json.ts';
import { FormErrors } from './form-errors.ts';

/** So many commands of each type: chat input, user, message. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const CHAT_INPUT = 1;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUBCOMMANDS = new Set<unknown>([1, 2]);

/** https://discord.com/developers/docs/reference#locales */
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko ar he'
  ).split(' '),
);

/** Characters of all names, descriptions and values of one command. */
const COMMAND_SUM = 8000;

/** Checks a list of application commands against Discord's reference. */
export function checkCommands(commands: readonly Json[]): FormErrors {
  const errors = new FormErrors();
  const names = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    const type = Number(command.type ?? CHAT_INPUT);
    const path = String(index);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (names.has(`${type}:${command.name}`)) {
      errors.add(
        `${path}.name`,
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    }
    names.add(`${type}:${command.name}`);
    if (type === CHAT_INPUT) checkOption(command, path, errors);
    else checkMenuName(command, path, errors);
    if (type !== CHAT_INPUT && command.description) {
      errors.add(
        `${path}.description`,
        'APPLICATION_COMMAND_INVALID_DESCRIPTION',
        'Context menu commands have no description',
      );
    }
    if (sizeOf(command) > COMMAND_SUM)
      errors.add(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  }
  for (const [type, count] of counts) {
    if (count > (MOST[type] ?? 0))
      errors.add(
        '_',
        'APPLICATION_COMMANDS_MAX',
        `Maximum number of application commands reached (${MOST[type]})`,
      );
  }
  return errors;
}

function checkOption(option: Json, path: string, errors: FormErrors): void {
  if (!isName(option.name)) {
    errors.add(`${path}.name`, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  errors.text(option.description, `${path}.description`, { least: 1, most: 100, required: true });
  for (const [locale, text] of localised(option.name_localizations, `${path}.name_localizations`, errors)) {
    if (!isName(text)) {
      errors.add(
        `${path}.name_localizations.${locale}`,
        'APPLICATION_COMMAND_INVALID_NAME',
        'Command name is invalid',
      );
    }
  }
  const descriptions = `${path}.description_localizations`;
  for (const [locale, text] of localised(option.description_localizations, descriptions, errors)) {
    errors.text(text, `${descriptions}.${locale}`, { least: 1, most: 100, required: true });
  }
  const options = errors.items(option.options, `${path}.options`, 0, 25);
  if (new Set(options.map(({ name }) => name)).size < options.length) {
    errors.add(
      `${path}.options`,
      'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
      'Option name already exists',
    );
  }
  const firstOptional = options.findIndex(({ required, type }) => !required && !SUBCOMMANDS.has(type));
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required)) {
    errors.add(
      `${path}.options`,
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
      'Required options must be placed before non-required options',
    );
  }
  const subcommands = options.filter(({ type }) => SUBCOMMANDS.has(type)).length;
  if (subcommands > 0 && subcommands < options.length) {
    errors.add(
      `${path}.options`,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
  for (const [index, child] of options.entries()) checkOption(child, `${path}.options.${index}`, errors);
  for (const [index, choice] of errors.items(option.choices, `${path}.choices`, 0, 25).entries()) {
    errors.text(choice.name, `${path}.choices.${index}.name`, { least: 1, most: 100, required: true });
  }
}

function checkMenuName(command: Json, path: string, errors: FormErrors): void {
  const length = { least: 1, most: 32, required: true };
  errors.text(command.name, `${path}.name`, length);
  const names = `${path}.name_localizations`;
  for (const [locale, text] of localised(command.name_localizations, names, errors)) {
    errors.text(text, `${names}.${locale}`, length);
  }
}

/** What stands in other languages; a language that Discord doesn't have is an error. */
function localised(value: unknown, path: string, errors: FormErrors): [string, unknown][] {
  const entries = Object.entries((value ?? {}) as Json);
  for (const [locale] of entries) {
    if (!LOCALES.has(locale)) errors.add(`${path}.${locale}`, 'ENUM_TYPE_COERCE', 'Not a valid locale.');
  }
  return entries;
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
}

/** Of a text in several languages only the longest counts. */
function sizeOf(value: unknown, key = ''): number {
  if (typeof value === 'string') return ['name', 'description', 'value'].includes(key) ? value.length : 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [name, item]) => {
    const others = Object.values(Object(Reflect.get(value, `${name}_localizations`)) as Json);
    return sum + Math.max(sizeOf(item, name), ...others.map((text) => sizeOf(text, name)));
  }, 0);
}
