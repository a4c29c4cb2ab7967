import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const file = new URL('../specs/slack/block-kit.schema.json', import.meta.url);
const payloads = new URL('../specs/slack/payloads.schema.json', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'block-kit');
ajv.addSchema(JSON.parse(readFileSync(payloads, 'utf8')), 'payloads');
const judgeBlocks = ajv.compile({ $ref: 'block-kit#/definitions/MessageBlocks' });
const judgeHome = ajv.compile({ $ref: 'block-kit#/definitions/HomeView' });

/** What the published types of Slack say against the body of a call: the blocks of a message, or a Home tab. */
export function judgeSlackRequest(method: string, body: Readonly<Record<string, unknown>>): string[] {
  const [judge, given] = method === 'views.publish' ? [judgeHome, body.view] : [judgeBlocks, body.blocks];
  if (given === undefined) return [];
  const written: unknown = typeof given === 'string' ? JSON.parse(given) : given;
  return judge(written) ? [] : [ajv.errorsText(judge.errors)];
}

/** What the published types of Slack say against something that Slack sends, such as `block_actions`. */
export function judgeSlackPayload(name: string, payload: unknown): string[] {
  const judge = ajv.compile({ $ref: `payloads#/definitions/${name}` });
  return judge(payload) ? [] : [ajv.errorsText(judge.errors)];
}
