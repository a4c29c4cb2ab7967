// How long the site takes over a made-up glossary: node scripts/measure-site.mjs [terms], after npm run build.
import { createServer } from 'node:http';
import express from 'express';
import { createGlossary } from '../dist/core/glossary/create-glossary.js';
import { shortKey } from '../dist/core/glossary/short-key.js';
import { buildShelf } from '../dist/library.js';
import { readAssets } from '../dist/web/site/assets.js';
import { createSite } from '../dist/web/site/create-site.js';

const REPEATS = 200;
const WORDS =
  'able bold calm deep even fair glad high idle just keen lean mild near open pale quick rich safe tall'.split(
    ' ',
  );
const count = Number(process.argv[2] ?? 10_000);

const terms = Array.from({ length: count }, (_, index) => ({
  id: `term-${index}`,
  key: shortKey(`term-${index}`),
  name: `${WORDS[index % 20]} ${WORDS[(index * 7 + 3) % 20]} ${index}`,
  aliases: [],
  category: `Category ${index % 20}`,
  tags: [`tag-${index % 300}`],
  meanings: [
    {
      definition: `Thing number ${index}, which ${WORDS[(index * 3) % 20]} people use. More of it.`,
      links: [],
    },
  ],
  related: index > 0 ? [`term-${index - 1}`] : [],
  contrasts: [],
  prerequisites: [],
  formerIds: [],
  asks: [],
  status: 'published',
  layer: 'made-up',
  source: { file: 'made-up', line: 1, column: 1 },
}));
const shelf = await buildShelf(createGlossary(terms));
const site = createSite({
  isPublic: true,
  address: 'http://localhost',
  language: 'en',
  assets: await readAssets(),
  current: () => shelf,
  today: () => '2026-11-25',
  hasPlayground: false,
});
const server = createServer(express().use(site)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const url = `http://127.0.0.1:${server.address().port}`;

console.log(
  `${count} terms; milliseconds by HTTP on this machine, the first time and the median of ${REPEATS} more`,
);
for (const path of [
  '/',
  '/a-z/2',
  '/categories/category-1',
  '/terms/term-77',
  '/search?q=calm+high',
  '/api/search?q=cal',
  '/nowhere',
]) {
  const first = await time(path);
  const more = [];
  for (let index = 0; index < REPEATS; index += 1) more.push((await time(path)).ms);
  const median = more.sort((a, b) => a - b)[REPEATS / 2];
  console.log(
    `${path.padEnd(24)} ${first.ms.toFixed(1).padStart(8)} ${median.toFixed(2).padStart(8)}  ${first.bytes} bytes`,
  );
}
server.close();
server.closeAllConnections();

async function time(path) {
  const start = performance.now();
  const body = await (await fetch(url + path)).arrayBuffer();
  return { ms: performance.now() - start, bytes: body.byteLength };
}
