import { describe, expect, it } from 'vitest';
import type { Resolution, TermMatch } from '../../../src/core/search/resolution.ts';
import { finderOfNames } from './finder-of.ts';
import { outcomeOf } from './outcome-of.ts';
import { referenceFinder } from './reference-finder.ts';

const finder = await referenceFinder();

function matchOf(resolution: Resolution): TermMatch | undefined {
  return resolution.kind === 'found' ? resolution.matches[0] : undefined;
}

describe('a bare name', () => {
  it.each([
    ['Backpressure', 'backpressure', 'name'],
    ['BACKPRESSURE', 'backpressure', 'name'],
    ['  backpressure  ', 'backpressure', 'name'],
    ['back pressure', 'backpressure', 'name'],
    ['back-pressure', 'backpressure', 'name'],
    ['back_pressure', 'backpressure', 'name'],
    ['Circuit-Breaker', 'circuit-breaker', 'name'],
    ['circuitbreaker', 'circuit-breaker', 'name'],
    ['“circuit breaker”', 'circuit-breaker', 'name'],
    ['*circuit breaker*', 'circuit-breaker', 'name'],
    ['`goroutine`', 'goroutine', 'name'],
    ['go routine', 'goroutine', 'name'],
    ['idempôtency', 'idempotency', 'name'],
    ['ACID', 'acid', 'name'],
    ['A.C.I.D.', 'acid', 'name'],
    ['acid', 'acid', 'name'],
    ['two phase commit', 'two-phase-commit', 'name'],
    ['Two-Phase Commit (2PC)', 'two-phase-commit', 'name'],
    ['2pc', 'two-phase-commit', 'alias'],
    ['2-phase commit', 'two-phase-commit', 'name'],
    ['CAP', 'cap-theorem', 'alias'],
    ['Brewer’s theorem', 'cap-theorem', 'alias'],
    ["brewer's theorem", 'cap-theorem', 'alias'],
    ['brewers theorem', 'cap-theorem', 'alias'],
    ['raft', 'consensus-algorithm', 'alias'],
    ['mmap', 'memory-mapped-file', 'alias'],
    ['o11y', 'observability', 'alias'],
    ['IAC', 'infrastructure-as-code', 'alias'],
    ['blue/green', 'blue-green-deployment', 'alias'],
    ['B tree index', 'index', 'alias'],
    ['N+1', 'n-plus-one-query-problem', 'alias'],
    ['n + 1', 'n-plus-one-query-problem', 'alias'],
    ['n plus one', 'n-plus-one-query-problem', 'alias'],
    ['context.Context', 'context', 'alias'],
    ['interface{}', 'interface', 'name'],
  ])('finds %j as %s, by its %s', (typed, id, how) => {
    const resolution = finder.find(typed);
    expect(outcomeOf(resolution)).toBe(`found ${id}`);
    expect(matchOf(resolution)?.how).toBe(how);
  });

  it.each([
    ['circuit breakers', 'circuit-breaker'],
    ['circuit breaker’s', 'circuit-breaker'],
    ['inodes', 'inode'],
    ['indexes', 'index'],
    ['load balancers', 'load-balancer'],
    ['goroutines', 'goroutine'],
    ['channels', 'channel'],
    ['service meshes', 'service-mesh'],
    ['CAP theorems', 'cap-theorem'],
    ['memory mapped files', 'memory-mapped-file'],
  ])('finds the plural or possessive %j as %s', (typed, id) => {
    expect(outcomeOf(finder.find(typed))).toBe(`found ${id}`);
  });

  it('says which words it read, as they were typed', () => {
    expect(matchOf(finder.find('what is Back-Pressure, please?'))?.read).toBe('Back-Pressure');
  });

  it('says why in a phrase for logs', () => {
    expect(matchOf(finder.find('2pc'))?.why).toBe('“2pc” is its alias');
    expect(matchOf(finder.find('bakpressure'))?.why).toBe('“bakpressure” is 1 edit away from “Backpressure”');
  });
});

describe('names that look alike', () => {
  const languages = finderOfNames(
    ['C'],
    ['C++', 'cpp'],
    ['C#', 'C sharp'],
    ['F#'],
    ['.NET', 'dotnet'],
    ['Go', 'Golang'],
    ['Kubernetes', 'k8s'],
    ['K3s'],
    ['Internationalisation', 'i18n'],
  );

  it.each([
    ['C', 'c'],
    ['c', 'c'],
    ['C++', 'c-plus-plus'],
    ['c plus plus', 'c-plus-plus'],
    ['cpp', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['c sharp', 'c-sharp'],
    ['F#', 'f-sharp'],
    ['.NET', 'dot-net'],
    ['.net', 'dot-net'],
    ['dotnet', 'dot-net'],
    ['k8s', 'kubernetes'],
    ['K3S', 'k3s'],
    ['I18N', 'internationalisation'],
    ['what is C?', 'c'],
    ['what is C++?', 'c-plus-plus'],
    ['what is C#?', 'c-sharp'],
    ['what is .NET?', 'dot-net'],
    ['what does k8s mean', 'kubernetes'],
  ])('tells %j apart', (typed, id) => {
    expect(outcomeOf(languages.find(typed))).toBe(`found ${id}`);
  });

  it.each(['k9s', 'D', 'i17n', 'net'])('does not mend %j into one of them', (typed) => {
    expect(languages.find(typed).kind).toBe('unknown');
  });

  const twins = finderOfNames(
    ['Channel'],
    ['Channel (Go)'],
    ['Index (database)'],
    ['Index (maths)'],
    ['B-tree'],
    ['btree'],
    ['#hash'],
    ['hash'],
  );

  it.each([
    ['channel', 'found channel'],
    ['Channel (Go)', 'found channel-go'],
    ['index', 'unsure index-database index-maths'],
    ['what is an index', 'unsure index-database index-maths'],
    ['b tree', 'found b-tree'],
    ['btree', 'found btree'],
    ['#hash', 'found sharp-hash'],
    ['hash', 'found hash'],
  ])('reads %j as it is written, and asks where only the bracket differs', (typed, outcome) => {
    expect(outcomeOf(twins.find(typed))).toBe(outcome);
  });
});

describe('names in other scripts, and of signs', () => {
  const world = finderOfNames(
    ['базы данных', 'БД'],
    ['データベース'],
    ['缓存', '高速缓存'],
    ['ağ'],
    ['Straße'],
    ['Überlast'],
    ['قاعدة بيانات'],
    ['데이터베이스'],
    ['ฐานข้อมูล'],
    ['@Transactional'],
    ['→'],
    ['☕', 'coffee'],
  );

  it.each([
    ['БАЗЫ ДАННЫХ', 'базы-данных'],
    ['что такое базы данных?', 'базы-данных'],
    ['бд', 'базы-данных'],
    ['базы даных', 'базы-данных'],
    ['データベースとは', 'データベース'],
    ['缓存', '缓存'],
    ['什么是缓存', '缓存'],
    ['高速缓存', '缓存'],
    ['AĞ', 'ag'],
    ['STRASSE', 'strasse'],
    ['uberlast', 'uberlast'],
    ['قاعدة بيانات', 'قاعدة-بيانات'],
    ['데이터베이스', '데이터베이스'],
    ['ฐานข้อมูล', 'ฐานข้อมูล'],
    ['@Transactional', 'transactional'],
    ['what is @Transactional?', 'transactional'],
    ['@lemma @transactional', 'transactional'],
    ['→', 'term'],
    ['☕', 'term-2'],
  ])('finds %j', (typed, id) => {
    expect(outcomeOf(world.find(typed))).toBe(`found ${id}`);
  });
});
