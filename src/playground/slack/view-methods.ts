import { type Answer, type Body, fail, invalid } from './answer.ts';
import { checkBlocks, readBlocks } from './check-blocks.ts';
import { checkLength, type Report } from './check-values.ts';
import { readObject } from './read-content.ts';
import { toApiView } from './to-api.ts';
import type { SlackView, SlackWorkspace } from './workspace.ts';

type Method = (body: Body) => Answer;

/** What a view may hold beside its type and its blocks, and how many characters of it. */
const TEXTS = { private_metadata: 3000, callback_id: 255, external_id: 255 } as const;
/** Slack takes no more of a view than this, as JSON. */
const VIEW_BYTES = 250_000;

/** The `views.*` methods: the Home tab of a person, and modals. */
export function createViewMethods(workspace: SlackWorkspace): Readonly<Record<string, Method>> {
  return {
    'views.publish': (body) => {
      const user = workspace.users.get(String(body.user_id ?? ''));
      if (!user || user.isBot) return invalid('invalid_arguments', ['invalid `user_id`']);
      const read = readView(body, 'home');
      if (!('view' in read)) return read.refusal;
      const current = workspace.homes.get(user.id);
      if (body.hash !== undefined && body.hash !== current?.hash) return fail('hash_conflict');
      // A Home tab keeps its id for as long as the app is installed.
      const shown = toShown(user.id, read.view, current?.id);
      workspace.publishHome(shown);
      return { ok: true, view: toApiView(workspace, shown) };
    },

    'views.open': (body) => {
      const read = readView(body, 'modal');
      if (!('view' in read)) return read.refusal;
      const shown = toShown(String(body.user_id ?? ''), read.view);
      workspace.openModal(shown);
      return { ok: true, view: toApiView(workspace, shown) };
    },
  };

  function toShown(user: string, view: Body, id = workspace.nextId('V')): SlackView {
    return { id, user, view, blocks: readBlocks(view.blocks) ?? [], hash: workspace.nextTs() };
  }
}

type Read = { readonly view: Body } | { readonly refusal: Answer };

function readView(body: Body, type: 'home' | 'modal'): Read {
  const view = readObject(body.view);
  if (!view) return { refusal: invalid('invalid_arguments', ['[ERROR] missing required field: view']) };
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES) return { refusal: fail('view_too_large') };
  const problems: string[] = [];
  const report: Report = (problem, pointer) =>
    void problems.push(`[ERROR] ${problem} [json-pointer:/view${pointer}]`);
  if (view.type !== type) report(`unsupported type: ${String(view.type)}`, '/type');
  for (const [name, most] of Object.entries(TEXTS)) {
    if (view[name] !== undefined) checkLength(view[name], most, `/${name}`, report, 0);
  }
  // Only a modal has a title and buttons of its own.
  for (const name of ['title', 'submit', 'close']) {
    if (type === 'home' && view[name] !== undefined) report(`invalid additional property: ${name}`, '');
  }
  problems.push(...checkBlocks(view.blocks, 'view'));
  return problems.length > 0 ? { refusal: invalid('invalid_arguments', problems) } : { view };
}
