import { glossaryOf } from '../../glossary-of.ts';
import { contextOf } from '../context-of.ts';

/** Two categories whose terms build on each other, within and across. */
export const paths = contextOf(
  glossaryOf(
    JSON.stringify({
      category: 'Roads',
      terms: [
        { id: 'bridge', name: 'Bridge', definition: 'Over.', prerequisites: ['road'] },
        { id: 'sign', name: 'Sign', definition: 'Says.' },
        {
          id: 'road',
          name: 'Road',
          definition: 'Along. '.repeat(120),
          inPractice: 'It goes on and on. '.repeat(130),
        },
        { id: 'crossing', name: 'Crossing', definition: 'Where two meet.', prerequisites: ['light', 'sign'] },
        { id: 'lane', name: 'Lane', definition: 'A part.', prerequisites: ['signal'] },
      ],
    }),
    JSON.stringify({
      category: 'Light and power',
      terms: [
        { id: 'light', name: 'Traffic Light (TL)', definition: 'Red.', prerequisites: ['signal', 'current'] },
        { id: 'signal', name: 'Signal', definition: 'Tells.', prerequisites: ['bridge'] },
        { id: 'current', name: 'Current', definition: 'Flows.', prerequisites: ['gas'] },
        { id: 'gas', name: 'Gas', definition: 'Was.', status: 'deprecated', prerequisites: ['wire'] },
        { id: 'wire', name: 'Wire', definition: 'Leads.' },
      ],
    }),
  ),
);
