import { weighText } from '../../card-weight.ts';
import { clip } from '../../clip.ts';
import type { Topic } from '../../schedule/schedule.ts';
import type { ReplyContext } from '../reply.ts';
import { groupOfTopic } from './typed/topic-groups.ts';

/** What the names may weigh beside the other words of a card. */
const NAMES_WEIGHT = 400;

const NAME_LENGTH = 40;

/** The names of the topics, as many as there is room for. */
export function topicsText(
  context: Pick<ReplyContext, 'words' | 'glossary'>,
  topics: readonly Topic[],
): string {
  const { schedule } = context.words;
  if (topics.length === 0) return schedule.allTopics;
  const names = topics.map((topic) => clip(topicName(context, topic), NAME_LENGTH));
  let count = names.length;
  while (count > 1 && weighText(names.slice(0, count).join(', ')) > NAMES_WEIGHT) count -= 1;
  const shown = names.slice(0, count).join(', ');
  const hidden = names.length - count;
  return hidden > 0 ? `${shown} ${schedule.moreTopics(hidden)}` : shown;
}

/** The name of a topic, or its id where the glossary has it no longer. */
function topicName(context: Pick<ReplyContext, 'words' | 'glossary'>, topic: Topic): string {
  return groupOfTopic(context, topic)?.name ?? context.words.schedule.goneTopic(topic.id);
}
