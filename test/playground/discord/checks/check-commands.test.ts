import { expect, it } from 'vitest';
import { checkCommands } from '../../../../src/playground/discord/checks/check-commands.ts';
import type { Json } from '../../../../src/playground/discord/json.ts';

const COMMAND = { name: 'define', description: 'Explain a term' };
const MENU = { type: 3, name: 'Define terms here' };

it.each<[string, Json]>([
  ['names of another script', { ...COMMAND, name_localizations: { ja: '定義', de: 'erklär-mir_2' } }],
  ['a menu in another language', { ...MENU, name_localizations: { de: 'Begriffe hier erklären' } }],
  ['no languages', { ...COMMAND, name_localizations: null, description_localizations: null }],
  ['a description at its longest', { ...COMMAND, description_localizations: { de: 'x'.repeat(100) } }],
])('takes %s', (_what, command) => {
  expect(checkCommands([command]).list).toEqual([]);
});

it.each<[string, Json]>([
  ['a name with a space', { ...COMMAND, name_localizations: { de: 'erkläre mir' } }],
  ['a name in capitals', { ...COMMAND, name_localizations: { de: 'Erkläre' } }],
  ['too long a name', { ...COMMAND, name_localizations: { de: 'x'.repeat(33) } }],
  ['a name of nothing', { ...COMMAND, name_localizations: { de: '' } }],
  ['a language that there isn’t', { ...COMMAND, name_localizations: { tlh: 'mugh' } }],
  ['too long a description', { ...COMMAND, description_localizations: { de: 'x'.repeat(101) } }],
  ['a description of nothing', { ...COMMAND, description_localizations: { de: '' } }],
  ['too long a name of a menu', { ...MENU, name_localizations: { de: 'x'.repeat(33) } }],
  [
    'an option’s name with a sign',
    { ...COMMAND, options: [{ type: 3, ...COMMAND, name_localizations: { de: 'begriff?' } }] },
  ],
  [
    'more than 8,000 characters in the longest language',
    {
      ...COMMAND,
      options: Array.from({ length: 25 }, (_, index) => ({
        type: 1,
        name: `sub-${index}`,
        description: 'x',
        options: Array.from({ length: 3 }, (_, place) => ({
          type: 3,
          name: `option-${place}`,
          description: 'x',
          description_localizations: { de: 'x'.repeat(100), fr: 'x'.repeat(100) },
        })),
      })),
    },
  ],
])('refuses %s', (_what, command) => {
  expect(checkCommands([command]).list).not.toEqual([]);
});
