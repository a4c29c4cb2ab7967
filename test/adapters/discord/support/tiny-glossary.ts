import { buildGlossary } from '../../../../src/core/glossary/build-glossary.ts';
import { parseGlossaryFile } from '../../../../src/core/glossary/parse-glossary-file.ts';
import type { ReplyContext } from '../../../../src/core/replies/reply.ts';
import { createTermFinder } from '../../../../src/core/search/build-term-finder.ts';
import { en } from '../../../../src/core/words/en.ts';

const SYSTEM_DESIGN = `
category: System design
terms:
  - id: backpressure
    name: Backpressure
    aliases: [back pressure, flow control]
    tags: [resilience]
    definition: A way for a slow consumer to tell a fast producer to **slow down**.
    inPractice: Reactive Streams ask for \`n\` items at a time.
    related: [circuit-breaker]
  - id: circuit-breaker
    name: Circuit Breaker
    tags: [resilience]
    definition: A switch that stops calling a failing service until it recovers.
    links:
      - title: The pattern
        url: https://example.com/circuit-breaker
  - id: load-balancer
    name: Load Balancer
    tags: [scaling]
    definition: Spreads requests over several servers.
    related: [circuit-breaker]
`;

const DATABASES = `
category: Databases
terms:
  - id: acid
    name: ACID
    tags: [transactions]
    definition: Atomicity, consistency, isolation, durability.
    example:
      language: sql
      code: |
        BEGIN;
        COMMIT;
  - id: term-with-traps
    name: "Trap <@1> **bold** @everyone"
    aliases: [trap]
    tags: [traps]
    definition: "Reads \\\\@everyone <@&2> [click](javascript:alert) and # no heading"
`;

/** Five terms, parsed as the bot parses its own files, and the search over them. */
export function tinyContext(): ReplyContext {
  const files = [SYSTEM_DESIGN, DATABASES].map((text, index) => parseGlossaryFile(text, `${index}.yaml`));
  const { glossary, faults } = buildGlossary([{ name: 'test', terms: files.flatMap(({ terms }) => terms) }]);
  const problems = [...files.flatMap((file) => file.faults), ...faults];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { glossary, finder: createTermFinder(glossary), words: en, platform: 'discord' };
}
