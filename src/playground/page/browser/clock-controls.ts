import { act } from './act.ts';
import { element } from './element.ts';

const DAYS = 14;
/** So long a day of the fortnight stays to be looked at. */
const LOOK_MS = 700;

/** The bot's date, and the way on: to the next day, or through a fortnight. `onDay` is told before each step. */
export function createClockControls(onDay: () => void) {
  const date = element('time', {});
  const nextButton = element('button', { type: 'button', click: () => void step() }, 'Next day');
  const fortnightButton = element(
    'button',
    { type: 'button', click: () => void playOrStop() },
    'Play a fortnight',
  );
  const status = element('span', { class: 'said', role: 'status' });
  let isStepping = false;
  let isPlaying = false;

  return {
    root: element(
      'div',
      { class: 'clock', role: 'group', 'aria-label': 'The bot’s clock' },
      element('span', { class: 'date' }, 'It is ', date, ' for the bot'),
      nextButton,
      fortnightButton,
      status,
    ),
    show(now: string): void {
      date.dateTime = now;
      date.textContent = new Date(now).toLocaleDateString([], {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      });
    },
  };

  /** Whether there is a next day: not without the bot, and not twice at a time. */
  async function step(): Promise<boolean> {
    if (isStepping) return false;
    isStepping = true;
    onDay();
    const { error } = await act('next-day', {});
    isStepping = false;
    status.textContent = error ?? '';
    return error === undefined;
  }

  async function playOrStop(): Promise<void> {
    isPlaying = !isPlaying;
    if (!isPlaying) return;
    fortnightButton.textContent = 'Stop';
    for (let day = 1; day <= DAYS && isPlaying; day += 1) {
      if (!(await step())) break;
      status.textContent = `Day ${day} of ${DAYS}`;
      if (day < DAYS) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    isPlaying = false;
    fortnightButton.textContent = 'Play a fortnight';
  }
}
