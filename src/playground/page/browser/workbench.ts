import { type ActAnswer, act } from './act.ts';
import { element } from './element.ts';
import type { IncidentState } from './page-state.ts';

const FAULTS = [
  ['drop', 'Drop connection'],
  ['rate-limit', 'Answer with 429'],
  ['twice', 'Deliver twice'],
  ['lose-reply', 'Lose reply'],
  ['outage', 'Down for 5 s'],
] as const;

export type WorkbenchOptions = {
  readonly platform: 'slack' | 'discord';
  readonly title: string;
  readonly postNow: () => void;
  readonly tell: (answer: Promise<ActAnswer>) => void;
};

/** The foot of a pane: the term of the day at once, and faults with what became of them. */
export function createWorkbench({ platform, title, postNow, tell }: WorkbenchOptions) {
  const faults = element(
    'div',
    { class: 'faults', id: `${platform}-faults`, hidden: true, role: 'group', 'aria-label': 'Faults' },
    ...FAULTS.map(([fault, label]) =>
      element('button', { type: 'button', click: () => tell(act(`${platform}-fault`, { fault })) }, label),
    ),
  );
  const toggle = element(
    'button',
    {
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': `${platform}-faults`,
      click() {
        faults.hidden = !faults.hidden;
        toggle.setAttribute('aria-expanded', String(!faults.hidden));
      },
    },
    'Break something',
  );
  const incidents = element('div', {
    class: 'incidents',
    role: 'log',
    'aria-label': `What became of the faults in ${title}`,
    hidden: true,
  });
  const post = element('button', { type: 'button', click: postNow }, 'Post the term of the day now');
  let drawn = '';

  return {
    root: element(
      'div',
      { class: 'workbench', role: 'group', 'aria-label': `Tools for ${title}` },
      post,
      toggle,
      faults,
    ),
    /** What has become of the faults. */
    incidents,
    show(latest: readonly IncidentState[]): void {
      const source = JSON.stringify(latest);
      if (source === drawn) return;
      drawn = source;
      incidents.hidden = latest.length === 0;
      // The log is read out from above; the latest stands first for those who see it.
      incidents.replaceChildren(...latest.slice(-2).reverse().map(drawIncident));
    },
  };
}

function drawIncident({ steps, isOver }: IncidentState): HTMLElement {
  return element('p', { class: isOver ? 'over' : 'open' }, steps.join(' · '), !isOver && ' …');
}
