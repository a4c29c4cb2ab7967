import { buildGlossary } from '../../../src/core/glossary/build-glossary.ts';
import { parseGlossaryFile } from '../../../src/core/glossary/parse-glossary-file.ts';
import type { ReplyContext } from '../../../src/core/replies/reply.ts';
import { createTermFinder } from '../../../src/core/search/build-term-finder.ts';
import { en } from '../../../src/core/words/en.ts';

const TERMS = `
category: Reliability
terms:
  - id: backpressure
    name: Backpressure
    aliases: [flow control]
    tags: [streams]
    definition: A slow consumer tells a fast producer to **slow down**, so that *no* queue grows without bound.
    inPractice: TCP does it with its window; \`stream.pause()\` does it in Node.
    related: [circuit-breaker]
  - id: circuit-breaker
    name: Circuit Breaker
    aliases: [breaker]
    definition: Stops calling a failing service for a while, so that it can recover.
    example: { language: go, code: "if cb.Open() { return ErrOpen }" }
    links: [{ title: The pattern, url: "https://example.com/breaker?a=1&b=2" }]
  - id: evil
    name: Evil <!channel> & co
    category: Traps
    definition: "Pings <!everyone> and <@U0ADA>, says *bold* :tada: and [x](https://example.com/|y)."
`;

/** A small glossary with a plain term, one with everything, and one that tries to do harm. */
export function createTestContext(yaml = TERMS): ReplyContext {
  const parsed = parseGlossaryFile(yaml, 'test.yaml');
  const { glossary, faults } = buildGlossary([{ name: 'built-in', terms: parsed.terms }]);
  if (parsed.faults.length + faults.length > 0) throw new Error(JSON.stringify([parsed.faults, faults]));
  return { glossary, finder: createTermFinder(glossary), words: en, platform: 'slack' };
}

/** The six-character key of a term, as buttons carry it. */
export function keyOf({ glossary }: ReplyContext, id: string): string {
  return glossary.byId.get(id)?.key ?? '';
}
