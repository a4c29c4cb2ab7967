import type { AdapterOptions } from '../adapter-options.ts';
import type { Sender } from './create-sender.ts';

/** What every listener needs to answer. */
export type Desk = Pick<AdapterOptions, 'contextFor' | 'random' | 'count'> & { readonly sender: Sender };
