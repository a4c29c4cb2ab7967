import { expect, it } from 'vitest';
import { startTestSlack } from './start-test-slack.ts';
import { createTestContext } from './test-context.ts';

it('answers from the glossary of the workspace through which the bot received a shared channel’s message', async () => {
  const asked: (string | undefined)[] = [];
  const context = createTestContext();
  const contextFor = (workspace: string | undefined) => {
    asked.push(workspace);
    return context;
  };
  const test = await startTestSlack({ adapter: { contextFor } });
  const event = { type: 'app_mention', user: 'U0FAR', text: 'backpressure', channel: 'C0GENERAL', ts: '7.1' };
  await test.deliver(event, { team_id: 'T0OTHER', context_team_id: 'T0LEMMA', is_ext_shared_channel: true });
  await test.hears(1, 'U0BOB');
  expect(asked).toEqual(['T0LEMMA']);
  await test.close();
});
