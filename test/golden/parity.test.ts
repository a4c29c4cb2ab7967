import { referenceGlossary } from '../core/reference-glossary.ts';
import type { Table, Turn } from './conversation.ts';
import { describeTables } from './describe-tables.ts';
import { browse } from './tables/browse.ts';
import { contrast } from './tables/contrast.ts';
import { define } from './tables/define.ts';
import { explainMessage } from './tables/explain-message.ts';
import { explainThread, explainUnreadThread } from './tables/explain-thread.ts';
import { help } from './tables/help.ts';
import { home } from './tables/home.ts';
import { letters } from './tables/letters.ts';
import { links } from './tables/links.ts';
import { meanings } from './tables/meanings.ts';
import { oldButtons } from './tables/old-buttons.ts';
import { path } from './tables/path.ts';
import { quiz, quizOfMaskedNames, quizOfTooFew } from './tables/quiz.ts';
import { random } from './tables/random.ts';
import { rating } from './tables/rating.ts';
import { schedule } from './tables/schedule.ts';
import { tag } from './tables/tag.ts';
import { unknown } from './tables/unknown.ts';
import { unsure } from './tables/unsure.ts';

const { terms } = await referenceGlossary();

/** The terms of the built-in reference, whatever they come to be. */
const eachTerm: Table = {
  ability: 'every term of the reference',
  questions: terms.map(({ name }): Turn => [`/define ${name}`, name]),
};

/** Every ability, as it answers on both platforms: the real Bolt and the real discord.js on their local servers. */
const TABLES: readonly Table[] = [
  define,
  eachTerm,
  contrast,
  meanings,
  unsure,
  unknown,
  explainMessage,
  explainThread,
  explainUnreadThread,
  links,
  browse,
  tag,
  letters,
  home,
  help,
  random,
  path,
  quiz,
  quizOfMaskedNames,
  quizOfTooFew,
  rating,
  schedule,
  oldButtons,
];

describeTables(TABLES);
