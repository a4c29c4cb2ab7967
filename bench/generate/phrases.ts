/** Sentences around a name. */
export const FRAMES = [
  'what is X?',
  'what is a X',
  "what's X",
  'what does X mean?',
  'define X',
  'explain X please',
  'can you explain X to me?',
  'what do people mean by X',
  'definition of X?',
  'could somebody tell me what X is',
  'does anyone know what X means?',
  "hey, what's X again?",
  'please define X',
  'I keep reading "X", what is it?',
  'sorry for the dumb question, but what is X',
  'remind me what X means',
] as const;

/** Sentences around several names. */
export const PAIRS = [
  'difference between X and Y',
  "what's the difference between X and Y?",
  'X vs Y',
  'X, Y',
  'explain X and Y',
  'when should I use X and when Y?',
] as const;

/** How somebody begins who doesn't know the name. */
export const LEADS = ['', '', '', 'the word for ', 'what do you call ', 'term for '] as const;
