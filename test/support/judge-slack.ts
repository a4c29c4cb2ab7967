import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const file = new URL('../specs/slack/block-kit.schema.json', import.meta.url);
const payloads = new URL('../specs/slack/payloads.schema.json', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'block-kit');
ajv.addSchema(JSON.parse(readFileSync(payloads, 'utf8')), 'payloads');
const judgeBlocks = ajv.compile({ $ref: 'block-kit#/definitions/MessageBlocks' });

/** What the published types of Slack say against the body of a call. */
export function judgeSlackRequest(_method: string, body: Readonly<Record<string, unknown>>): string[] {
  if (body.blocks === undefined) return [];
  const blocks: unknown = typeof body.blocks === 'string' ? JSON.parse(body.blocks) : body.blocks;
  return judgeBlocks(blocks) ? [] : [ajv.errorsText(judgeBlocks.errors)];
}

/** What the published types of Slack say against something that Slack sends, such as `block_actions`. */
export function judgeSlackPayload(name: string, payload: unknown): string[] {
  const judge = ajv.compile({ $ref: `payloads#/definitions/${name}` });
  return judge(payload) ? [] : [ajv.errorsText(judge.errors)];
}
