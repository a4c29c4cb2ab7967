import type { Card, CardPart } from '../../card.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { inRows } from '../in-rows.ts';
import { placeButton } from '../place-button.ts';
import type { ReplyContext } from '../reply.ts';
import type { ScheduleCommand } from './schedule-command.ts';
import { stepButton } from './step-button.ts';

type Fault = Extract<ScheduleCommand, { kind: 'fault' }>;

/** What can't be read behind `/glossary daily`, and an example of what can. */
export function scheduleFaultCard(context: ReplyContext, { whose, fault, isAboutPause }: Fault): Card {
  const { faults } = context.words.schedule;
  return {
    tone: 'notice',
    title: faults.title,
    parts: [
      { kind: 'text', body: literal(fault) },
      ...(isAboutPause ? [] : [example(faults.example[context.platform])]),
    ],
    rows: inRows([stepButton(context, 'show', whose), placeButton(context, 'home')]),
  };
}

function example(text: string): CardPart {
  return { kind: 'text', body: parseMarkup(text) };
}
