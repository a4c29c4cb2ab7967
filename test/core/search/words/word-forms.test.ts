import { describe, expect, it } from 'vitest';
import { singular, stem } from '../../../../src/core/search/words/word-forms.ts';

describe('the singular', () => {
  it.each([
    ['nodes', 'node'],
    ['queries', 'query'],
    ['query', 'query'],
    ['classes', 'class'],
    ['access', 'access'],
    ['status', 'status'],
    ['consensus', 'consensus'],
    ['dns', 'dns'],
    ['данныхs', 'данныхs'],
    ['k8s', 'k8s'],
  ])('of %j is %j', (word, bare) => {
    expect(singular(word)).toBe(bare);
  });

  it.each([
    ['batch', 'batches'],
    ['cache', 'caches'],
    ['index', 'indexes'],
    ['mesh', 'meshes'],
    ['hash', 'hashes'],
    ['process', 'processes'],
    ['database', 'databases'],
  ])('is the same for %j and %j', (one, many) => {
    expect(singular(many)).toBe(singular(one));
  });
});

describe('the stem', () => {
  it.each([
    ['locking', 'locked'],
    ['scaling', 'scale'],
    ['replicas', 'replica'],
    ['consistency', 'consistent'],
  ])('is the same for %j and %j', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('leaves words of other scripts alone', () => {
    expect(stem('блокировки')).toBe('блокировки');
  });
});
