import { expect, it } from 'vitest';
import { readText } from '../../../src/adapters/slack/read-text.ts';

it.each([
  ['the bot’s own mention goes', '<@U0LEMMA> what is raft?', 'what is raft?'],
  ['with a label, too', 'hey <@U0LEMMA|lemma>, raft', 'hey  , raft'],
  ['a person becomes a name', 'ask <@U123ABC|ada> about raft', 'ask ada about raft'],
  ['a person without a name goes', 'ask <@U123ABC> about raft', 'ask   about raft'],
  ['a channel becomes its name', 'raft in <#C123ABC|backend>', 'raft in backend'],
  ['a link becomes its label', 'see <https://example.com/x|the page>', 'see the page'],
  [
    'a bare link becomes its address',
    'see <https://example.com/x?a=1&amp;b=2>',
    'see https://example.com/x?a=1&b=2',
  ],
  ['an address of mail loses its scheme', '<mailto:a@b.example|a@b.example>', 'a@b.example'],
  ['a call to everyone goes', '<!channel> raft', 'raft'],
  ['a group becomes its name', '<!subteam^S123|@backend> raft', 'backend raft'],
  ['entities become characters', 'map&lt;K, V&gt; &amp;amp; co', 'map<K, V> &amp; co'],
  ['typed entities never become a mention', '&lt;!channel&gt;', '<!channel>'],
  ['emoji go', ':wave::skin-tone-2: what is raft :thinking_face:?', 'what is raft  ?'],
  ['an emoji alone leaves nothing', ':+1:', ''],
  ['colons of code and of numbers stay', 'std::vector::end 1:2:3 a:b:c', 'std::vector::end 1:2:3 a:b:c'],
  ['a date becomes its fallback', 'since <!date^1392734382^{date}|18 February>', 'since 18 February'],
  ['what is not Slack’s own form stays', 'List<String> raft', 'List<String> raft'],
])('%s', (_what, text, expected) => {
  expect(readText(text, 'U0LEMMA')).toBe(expected);
});
