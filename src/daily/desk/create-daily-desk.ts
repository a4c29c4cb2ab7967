import type { ScheduleStep } from '../../core/action.ts';
import type { Card } from '../../core/card.ts';
import type { FormFaults, FormValues } from '../../core/form.ts';
import { refillForm } from '../../core/refill-form.ts';
import { formFaultsCard } from '../../core/replies/schedule/form-faults-card.ts';
import { noDirectCard } from '../../core/replies/schedule/no-direct-card.ts';
import { pauseForm, readPause } from '../../core/replies/schedule/pause-form.ts';
import { readScheduleCommand } from '../../core/replies/schedule/read-schedule-command.ts';
import { readSettings } from '../../core/replies/schedule/read-settings.ts';
import { scheduleFaultCard } from '../../core/replies/schedule/schedule-fault-card.ts';
import { isOutdated, settingsForm } from '../../core/replies/schedule/settings-form.ts';
import { findZones } from '../../core/schedule/find-zones.ts';
import { localDateAt } from '../calendar/calendar.ts';
import type { DailyAsked, DailyDesk, Submitted } from '../daily-desk.ts';
import { keep } from '../keep.ts';
import { isUnset } from '../subscription.ts';
import type { Subscriptions } from '../subscriptions.ts';
import { createScheduleKeeper, type KeeperOptions } from './create-schedule-keeper.ts';
import { createTargets, type Proposal, type ScheduleTarget } from './schedule-target.ts';

export type DailyDeskOptions = KeeperOptions & {
  readonly subscriptions: Subscriptions;
  /** Where nobody has told a time zone, its own is only a guess, and is asked for. */
  readonly proposal: Proposal;
};

/** So many people's faulty forms are remembered until they are sent off without a fault. */
const FAULTY_FORMS = 1_000;

/** Answers what people ask and decide in a chat about the term of the day. */
export function createDailyDesk(options: DailyDeskOptions): DailyDesk {
  const { subscriptions, store, proposal, now } = options;
  const targets = createTargets(subscriptions, store, proposal);
  const keeper = createScheduleKeeper(options);
  const faultyForms = new Map<string, FormValues>();

  return {
    async command(asked, typed) {
      const today = todayOf(targets.recall(asked, 'channel'));
      const command = readScheduleCommand(asked.context, typed, today);
      const target = await targets.find(asked, command.whose);
      if (!target) return noDirectCard(asked.context);
      switch (command.kind) {
        case 'step':
          return take(asked, target, command.step);
        case 'pause':
          return keeper.pause(asked, target, command.until);
        case 'change':
          return keeper.set(asked, target, command.change, command.turnOn);
        case 'ask-zone':
          return keeper.askZone(asked, target, command.change, command.turnOn, command);
        case 'fault':
          return scheduleFaultCard(asked.context, command);
      }
    },

    async press(asked, action) {
      const target = await targets.find(asked, action.whose ?? 'channel');
      if (!target) return noDirectCard(asked.context);
      if (action.kind === 'schedule') return take(asked, target, action.step);
      const { zone: timeZone } = findZones(action.zone);
      if (!timeZone) return keeper.show(asked, target);
      return keeper.set(asked, target, { timeZone }, action.step === 'on');
    },

    form(asked, action) {
      if (action.kind !== 'schedule') return undefined;
      const target = targets.recall(asked, action.whose ?? 'channel');
      const { whose, current, asksZone } = target;
      switch (action.step) {
        case 'settings': {
          const { version } = current;
          const form = settingsForm(asked.context, { whose, schedule: current, asksZone, version });
          // Only the button beside the faults of a form names a version.
          const typed = action.version === undefined ? undefined : faultyForms.get(formKey(asked));
          return typed ? refillForm(form, typed) : form;
        }
        case 'pause':
          return pauseForm(asked.context, { whose }, todayOf(target));
        default:
          return undefined;
      }
    },

    async submit(asked, action, values) {
      const faulty = (faults: FormFaults): Submitted => ({
        kind: 'faulty',
        faults,
        card: formFaultsCard(asked.context, faults, action),
      });
      const target = await targets.find(asked, action.whose ?? 'channel');
      if (!target) return { kind: 'done', card: noDirectCard(asked.context) };
      if (action.kind === 'schedule' && action.step === 'pause') {
        const read = readPause(asked.context, values, todayOf(target));
        if ('faults' in read) return faulty(read.faults);
        return { kind: 'done', card: await keeper.pause(asked, target, read.until) };
      }
      if (isOutdated(action, target.current.version)) {
        return { kind: 'done', card: await keeper.overtaken(asked, target) };
      }
      const read = readSettings(asked.context, values);
      if ('faults' in read) {
        keep(faultyForms, formKey(asked), values, FAULTY_FORMS);
        return faulty(read.faults);
      }
      faultyForms.delete(formKey(asked));
      // Whoever fills in the first form wants the posts.
      const isFirst = isUnset(target.current);
      return { kind: 'done', card: await keeper.set(asked, target, read.schedule, isFirst) };
    },
  };

  function take(asked: DailyAsked, target: ScheduleTarget, step: ScheduleStep): Promise<Card> {
    switch (step) {
      case 'on':
        return keeper.set(asked, target, {}, true);
      case 'off':
        return keeper.turnOff(asked, target);
      case 'resume':
        return keeper.resume(asked, target);
      case 'skip':
        return keeper.skip(asked, target);
      case 'now':
        return keeper.postNow(asked, target);
      case 'preview':
        return keeper.preview(asked, target);
      case 'show':
      // Where a form can't be shown, how things stand is.
      case 'settings':
      case 'pause':
        return keeper.show(asked, target);
    }
  }

  function todayOf({ current }: ScheduleTarget): string {
    return localDateAt(current.timeZone, now());
  }
}

/** A person fills in one form at a time. */
function formKey({ context, workspace, channel, person }: DailyAsked): string {
  return [context.platform, workspace, channel, person].join('/');
}
