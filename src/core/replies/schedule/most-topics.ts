import { OPTIONS } from '../lists/list-card.ts';

/** As many topics as a schedule may have: all that are chosen are options of one choice in the form. */
export const MOST_TOPICS = OPTIONS;
