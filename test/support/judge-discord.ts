import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
type Operation = {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
};

const openapi: OpenApi = JSON.parse(
  readFileSync(new URL('../specs/discord/openapi.json', import.meta.url), 'utf8'),
);
const requests = new Ajv2020({ strict: false, validateFormats: false });
requests.addSchema(openapi, 'openapi');
const compiled = new Map<string, ValidateFunction | undefined>();

const events = new Ajv({ strict: false, validateFormats: false });
events.addSchema(
  JSON.parse(readFileSync(new URL('../specs/discord/gateway.schema.json', import.meta.url), 'utf8')),
  'gateway',
);

/** What Discord's own description of its API says against the body of a call, such as `POST /channels/:channel/messages`. */
export function judgeDiscordRequest(route: string, body: unknown): string[] {
  if (!compiled.has(route)) compiled.set(route, compile(route));
  const judge = compiled.get(route);
  return !judge || judge(body) ? [] : [requests.errorsText(judge.errors)];
}

/** What discord-api-types says against an event of the gateway, such as `INTERACTION_CREATE`. */
export function judgeDiscordEvent(name: string, data: unknown): string[] {
  const judge = events.compile({ $ref: `gateway#/definitions/${name}` });
  return judge(data) ? [] : [events.errorsText(judge.errors)];
}

function compile(route: string): ValidateFunction | undefined {
  const [method = '', path = ''] = route.split(' ');
  const shape = (text: string) => text.replace(/:\w+|\{\w+\}/g, '*');
  const found = Object.keys(openapi.paths).find((each) => shape(each) === shape(path));
  const hasBody =
    found && openapi.paths[found]?.[method.toLowerCase()]?.requestBody?.content['application/json'];
  if (!hasBody) return undefined;
  const pointer = `paths/${found.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
  const $ref = `openapi#/${encodeURI(pointer)}/requestBody/content/application~1json/schema`;
  return requests.compile({ $ref });
}
