import { readBlocks } from './checks/check-blocks.ts';
import { isNode } from './checks/check-values.ts';
import { fieldsOf } from './fill-modal.ts';
import { readModal } from './view-methods.ts';
import type { SlackView, SlackWorkspace } from './workspace.ts';

/**
 * Does what an app answers to a modal that was sent off: nothing closes it, and so does `clear`; `errors` stand under its
 * fields; `update` puts another in its place.
 * @returns what Slack shows the person instead where it can't be done.
 */
export function answerSubmission(
  workspace: SlackWorkspace,
  view: SlackView,
  body: unknown,
): string | undefined {
  const { response_action: action, errors, view: next } = isNode(body) ? body : {};
  switch (action) {
    case undefined:
    case 'clear':
      workspace.closeModal(view);
      return undefined;
    case 'errors': {
      const names = isNode(errors) ? Object.keys(errors) : [];
      const isFit =
        names.length > 0 && names.every((name) => fieldsOf(view).some(({ blockId }) => blockId === name));
      if (!isFit) return 'invalid_errors';
      workspace.openModal({ ...view, errors: errors as Record<string, string> });
      return undefined;
    }
    case 'update': {
      const read = readModal(next);
      if ('refusal' in read) return read.refusal.error ?? 'invalid_view';
      const { id, user } = view;
      const blocks = readBlocks(read.view.blocks) ?? [];
      workspace.openModal({ id, user, view: read.view, blocks, hash: workspace.nextTs() });
      return undefined;
    }
    default:
      return 'invalid_response_action';
  }
}
