import { type Answer, type Body, fail, invalid } from './answer.ts';
import { checkBlocks, readBlocks } from './checks/check-blocks.ts';
import { checkLength, checkText, type Report } from './checks/check-values.ts';
import { readObject } from './checks/read-content.ts';
import { toApiView } from './to-api.ts';
import type { SlackView, SlackWorkspace } from './workspace.ts';

type Method = (body: Body) => Answer;

/** What a view may hold beside its type and its blocks, and how many characters of it. */
const TEXTS = { private_metadata: 3000, callback_id: 255, external_id: 255 } as const;
/** The title of a modal and the labels of its buttons hold so many characters. */
const FRAME_LENGTH = 24;
/** Slack takes no more of a view than this, as JSON. */
const VIEW_BYTES = 250_000;

/** The `views.*` methods: the Home tab of a person, and modals. */
export function createViewMethods(workspace: SlackWorkspace): Readonly<Record<string, Method>> {
  return {
    'views.publish': (body) => {
      const user = workspace.users.get(String(body.user_id ?? ''));
      if (!user || user.isBot) return invalid('invalid_arguments', ['invalid `user_id`']);
      const read = readView(body.view, 'home');
      if (!('view' in read)) return read.refusal;
      const current = workspace.homes.get(user.id);
      if (body.hash !== undefined && body.hash !== current?.hash) return fail('hash_conflict');
      // A Home tab keeps its id for as long as the app is installed.
      const shown = toShown(user.id, read.view, current?.id);
      workspace.publishHome(shown);
      return { ok: true, view: toApiView(workspace, shown) };
    },

    'views.open': (body) => {
      const read = readModal(body.view);
      if (!('view' in read)) return read.refusal;
      const trigger = workspace.triggers.exchange(body.trigger_id);
      if ('error' in trigger) return fail(trigger.error);
      const shown = toShown(trigger.user, read.view);
      workspace.openModal(shown);
      return { ok: true, view: toApiView(workspace, shown) };
    },
  };

  function toShown(user: string, view: Body, id = workspace.nextId('V')): SlackView {
    return { id, user, view, blocks: readBlocks(view.blocks) ?? [], hash: workspace.nextTs() };
  }
}

type Read = { readonly view: Body } | { readonly refusal: Answer };

/** A modal as an app gives it, or why Slack would refuse it. */
export function readModal(view: unknown): Read {
  return readView(view, 'modal');
}

function readView(given: unknown, type: 'home' | 'modal'): Read {
  const view = readObject(given);
  if (!view) return { refusal: invalid('invalid_arguments', ['[ERROR] missing required field: view']) };
  if (Buffer.byteLength(JSON.stringify(view)) > VIEW_BYTES) return { refusal: fail('view_too_large') };
  const problems: string[] = [];
  const report: Report = (problem, pointer) =>
    void problems.push(`[ERROR] ${problem} [json-pointer:/view${pointer}]`);
  if (view.type !== type) report(`unsupported type: ${String(view.type)}`, '/type');
  for (const [name, most] of Object.entries(TEXTS)) {
    if (view[name] !== undefined) checkLength(view[name], most, `/${name}`, report, 0);
  }
  checkFrame(view, type, report);
  problems.push(...checkBlocks(view.blocks, 'view'));
  return problems.length > 0 ? { refusal: invalid('invalid_arguments', problems) } : { view };
}

/** Only a modal has a title and buttons of its own; with a field in it, it needs one to be sent off by. */
function checkFrame(view: Body, type: 'home' | 'modal', report: Report): void {
  const hasField = readBlocks(view.blocks)?.some((block) => block.type === 'input') ?? false;
  for (const name of ['title', 'submit', 'close'] as const) {
    const isNeeded = name === 'title' || (name === 'submit' && hasField);
    if (type === 'home') {
      if (view[name] !== undefined) report(`invalid additional property: ${name}`, '');
    } else if (view[name] !== undefined) {
      checkText(view[name], { most: FRAME_LENGTH, plain: true }, `/${name}`, report);
    } else if (isNeeded) report(`missing required field: ${name}`, '');
  }
}
