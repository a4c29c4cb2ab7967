import type { Glossary } from '../../../src/core/glossary/glossary.ts';
import { glossaryOf } from '../../core/glossary-of.ts';

/** What breaks out of a page that escapes one place less than all. */
export const EVIL = `"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}&lt;`;

/** A glossary that holds it wherever a text may be. */
export function hostileGlossary(): Glossary {
  const name = `<b onclick=x>"'&`;
  const evil = (text: string) =>
    `${text} ${EVIL} [x](javascript:alert(1)) [y](https://e.example/"onmouseover=z)`;
  return glossaryOf(
    JSON.stringify({
      category: `Cat ${name}`,
      terms: [
        {
          id: 'evil',
          name: `Evil ${name}`,
          aliases: [`Also ${name}`],
          tags: [`tag ${name}`],
          definition: evil('Definition.'),
          inPractice: evil('Practice.'),
          example: { language: 'go', code: `</code></pre>${EVIL}` },
          links: [{ title: name, url: `https://e.example/?a="b'c&d` }],
          related: ['other'],
          contrasts: [
            {
              between: ['evil', { name: `Aside ${name}`, definition: evil('Aside.') }],
              inCommon: evil('Common.'),
              chooseWhen: evil('Choose.'),
            },
          ],
        },
        {
          id: 'other',
          name: 'Other',
          definition: 'Some text.',
          prerequisites: ['evil'],
          status: 'deprecated',
          replacedBy: 'evil',
        },
      ],
    }),
  );
}
