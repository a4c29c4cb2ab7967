import { stemmer } from 'stemmer';

/** Plurals that no rule makes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    indices: 'index',
    vertices: 'vertex',
    matrices: 'matrix',
    appendices: 'appendix',
    analyses: 'analysis',
    hypotheses: 'hypothesis',
    theses: 'thesis',
    crises: 'crisis',
    axes: 'axis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    schemata: 'schema',
    mice: 'mouse',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    leaves: 'leaf',
    halves: 'half',
    knives: 'knife',
    lives: 'life',
  }),
);

/** An English word without its plural ending, so that one and many read the same; other words stay as they are. */
export function singular(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 4 || (last !== 115 && last !== 101 && last !== 110 && last !== 97 && last !== 116)) {
    return word === 'men' ? 'man' : word;
  }
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
  // "batches" and "batch", "caches" and "cache" meet only when the e goes in both.
  return /(?:ch|sh|x|ss|z|s)e$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** The stem (Porter's) by which words of descriptions are compared: locking, locked and lock are one. */
export function stem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const stemmed = stemmer(word);
  // Porter leaves "deploy" and the "deploy" of "deployment" apart: deploi, deploy.
  return stemmed.endsWith('y') && stemmed.length > 2 ? `${stemmed.slice(0, -1)}i` : stemmed;
}
