import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS, permissionsInteger } from '../src/adapters/discord/needs.ts';
import { LANGUAGES } from '../src/core/words/words-for.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const DOCS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/slack.md',
  'docs/discord.md',
  'docs/daily.md',
  'docs/glossary-format.md',
  'docs/search.md',
  'docs/playground.md',
  'docs/local-platforms.md',
  'docs/site.md',
];

it('.env.example has every variable that the configuration reads, and no other', () => {
  const schema = /z\.object\(\{(.*?)\n\}\);/s.exec(read('src/config.ts'))?.[1] ?? '';
  const readByConfig = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
  const documented = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(readByConfig.length).toBeGreaterThan(15);
  expect(documented.sort()).toEqual(readByConfig.sort());
});

it('.env.example names every language there is', () => {
  const [, told = ''] = /# (.+)\nLEMMA_LANGUAGE=/.exec(read('.env.example')) ?? [];
  expect(told.split('.')[0]).toBe([...LANGUAGES].join(' or '));
});

it('the Discord guide names every permission, and their number', () => {
  const guide = read('docs/discord.md');
  expect(guide).toContain(`\`${permissionsInteger()}\``);
  for (const { name, why } of PERMISSIONS) expect(guide).toContain(`| ${name} | ${why} |`);
});

it('ARCHITECTURE.md says why each dependency is there', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  for (const name of Object.keys(dependencies)) expect(read('ARCHITECTURE.md')).toContain(`\`${name}\``);
});

it.each(DOCS)('the links and pictures of %s are there', (file) => {
  const links = read(file).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g);
  const pictures = read(file).matchAll(/src(?:set)?="([^"]+)"/g);
  for (const [, target = ''] of [...links, ...pictures]) {
    expect([target, existsSync(join(dirname(file), target))]).toEqual([target, true]);
  }
});

describe('the container', () => {
  const dockerfile = read('Dockerfile');
  const lines = dockerfile.split('\n');

  it('is built in two stages of a fixed version, with the lockfile first', () => {
    const stages = lines.filter((line) => line.startsWith('FROM '));
    expect(stages).toHaveLength(2);
    for (const stage of stages) expect(stage).toMatch(/^FROM node:\d+-bookworm-slim/);
    expect(dockerfile.indexOf('package-lock.json')).toBeLessThan(dockerfile.indexOf('COPY src'));
    expect(dockerfile).toContain('RUN npm ci');
  });

  it('runs as a plain user, and gets its signals itself', () => {
    const user = lines.indexOf('USER node');
    expect(user).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('COPY')));
    expect(lines.find((line) => line.startsWith('CMD '))).toBe(
      'CMD ["node", "--enable-source-maps", "dist/main.js"]',
    );
  });

  it('is healthy when the bot says so, and holds no secret', () => {
    expect(dockerfile).toContain('HEALTHCHECK');
    expect(dockerfile).toContain('/healthz');
    expect(dockerfile).not.toMatch(/TOKEN|SECRET/);
  });

  it('is sent only what it needs', () => {
    const [first, ...allowed] = read('.dockerignore').trim().split('\n');
    expect(first).toBe('*');
    for (const line of allowed) expect(line).toMatch(/^!/);
    for (const [, source = ''] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
      for (const path of source.split(' ')) expect(allowed).toContain(`!${path}`);
    }
  });
});
