import { type Card, type CardPart, type ChoiceOption, LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import { literal, parseMarkup } from '../../markup/parse-markup.ts';
import { COMMON_ZONES } from '../../schedule/common-zones.ts';
import { footer } from '../footer.ts';
import { inRows } from '../in-rows.ts';
import { choiceRow, OPTIONS } from '../lists/list-card.ts';
import type { ReplyContext } from '../reply.ts';
import type { UnsureZone } from './schedule-command.ts';
import type { Whose } from './schedule-view.ts';
import { ofWhom, stepButton } from './step-button.ts';

type Asked = {
  readonly whose: Whose;
  /** Absent where none was named. The common zones follow those that may be meant. */
  readonly unsure?: UnsureZone;
  /** The choice turns the posts on, too. */
  readonly turnsOn: boolean;
  /** What the clocks of a zone show now, such as 09:05. */
  readonly timeIn: (zone: string) => string;
};

/** Asks for the time zone: each says what time it is there, so that people know their own by the clock. */
export function zonesCard(context: ReplyContext, { whose, unsure, turnsOn, timeIn }: Asked): Card {
  const { zones } = context.words.schedule;
  const { typed, near } = unsure ?? { typed: '', near: [] };
  const others = whose === 'me' ? zones.otherForMe : zones.other;
  const offered = [...new Set([...near, ...COMMON_ZONES])].slice(0, OPTIONS);
  const options = offered.map((zone): ChoiceOption => {
    const on = turnsOn ? { step: 'on' as const } : {};
    const action = { kind: 'schedule-zone', zone, ...ofWhom(whose), ...on } as const;
    return { label: clip(zone, LABEL_LENGTH), hint: zones.now(timeIn(zone)), action };
  });
  return {
    tone: 'notice',
    title: zones.title,
    parts: [
      ...(typed === '' ? [] : [textPart(unsureText(zones, typed, near))]),
      textPart(zones.text),
      { kind: 'text', body: parseMarkup(others[context.platform]) },
    ],
    rows: [...choiceRow(zones.choose, options), ...inRows([stepButton(context, 'show', whose)])],
    ...footer(context),
  };
}

function unsureText(
  zones: ReplyContext['words']['schedule']['zones'],
  typed: string,
  [first, second]: readonly string[],
): string {
  if (first === undefined) return zones.unknown(typed);
  return second === undefined ? zones.misspelt(typed, first) : zones.unsure(typed);
}

function textPart(text: string): CardPart {
  return { kind: 'text', body: literal(text) };
}
