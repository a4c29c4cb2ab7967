import { LABEL_LENGTH } from '../../card.ts';
import { clip } from '../../clip.ts';
import type { FormOption } from '../../form.ts';
import type { Group } from '../../glossary/glossary.ts';
import type { Topic } from '../../schedule/schedule.ts';
import type { ReplyContext } from '../reply.ts';
import { MOST_TOPICS } from './most-topics.ts';
import { groupOfTopic } from './typed/topic-groups.ts';

/** What a form can offer: the topics that are chosen, and beside them categories first and the most used tags. */
export function topicOptions({ glossary }: ReplyContext, chosen: readonly Topic[]): FormOption[] {
  const options = [
    ...glossary.categories.map((group) => optionOf('category', group)),
    ...glossary.tags.map((group) => optionOf('tag', group)),
  ];
  const isChosen = new Set(chosen.map(topicValue));
  const kept = options.filter(({ value }) => isChosen.has(value));
  const others = options.filter(({ value }) => !isChosen.has(value));
  const offered = new Set([...kept, ...others].slice(0, MOST_TOPICS));
  return options.filter((option) => offered.has(option));
}

/** What a topic is called in a form: "category:databases". */
export function topicValue({ kind, id }: Topic): string {
  return `${kind}:${id}`;
}

/** The topic of such a value; undefined for anything that the glossary doesn't have. */
export function topicOfValue(context: ReplyContext, value: string): Topic | undefined {
  const [, kind, id = ''] = /^(category|tag):(.*)$/s.exec(value) ?? [];
  const topic: Topic = { kind: kind === 'tag' ? 'tag' : 'category', id };
  return kind && groupOfTopic(context, topic) ? topic : undefined;
}

/** A tag has its sign, for a category may have the same name. */
function optionOf(kind: Topic['kind'], { id, name }: Group): FormOption {
  const label = clip(kind === 'tag' ? `#${name}` : name, LABEL_LENGTH);
  return { label, value: topicValue({ kind, id }) };
}
