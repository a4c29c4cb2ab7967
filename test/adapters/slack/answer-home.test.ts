import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { labelsOf, only } from './read-answers.ts';
import { type Mode, startTestSlack, type TestSlack } from './start-test-slack.ts';
import { keyOf } from './test-context.ts';

describe.each<Mode>(['socket', 'http'])('The Home tab on Slack by %s', (mode) => {
  let test: TestSlack;

  beforeEach(async () => {
    test = await startTestSlack({ mode });
  });
  afterEach(() => test.close());

  /** Waits until the Home tab holds these words, and gives it. */
  function shows(words: string | RegExp, user: 'ada' | 'bob' = 'ada') {
    const look = () => {
      const home = test[user].home();
      return JSON.stringify(home?.blocks ?? []).match(words) ? home : undefined;
    };
    return test.slack.waitFor(look, `${words} in the Home tab of ${user}`).then((home) => {
      if (!home) throw new Error('There is no Home tab.');
      return home;
    });
  }

  it('shows the front page, however often its opening is delivered, and posts nothing', async () => {
    test.slack.faults.deliverTimes(3);
    await test.ada.openHome();
    const home = await shows('The glossary');
    expect(home.view).toMatchObject({ type: 'home' });
    expect(labelsOf(home)).not.toContain('Glossary home');
    await test.bob.openHome();
    await shows('The glossary', 'bob');
    expect(test.calls('views.publish').map(({ body }) => body.user_id)).toEqual(['U0ADA', 'U0BOB']);
    expect(test.said('U0ADA', 'D0ADA')).toEqual([]);
  });

  it('stays as it is when the tab with the messages is opened', async () => {
    await test.ada.openHome('messages');
    await test.bob.openHome();
    await shows('The glossary', 'bob');
    expect(test.ada.home()).toBeUndefined();
  });

  it('changes in place at each press, with a way back to the front page and nothing to share', async () => {
    await test.ada.openHome();
    const front = await shows('The glossary');
    await test.ada.press(front, 'Reliability');
    const category = await shows(/"header","text":[{]"type":"plain_text","text":"Reliability/);
    expect(labelsOf(category)).toContain('Glossary home');
    await test.ada.press(category, 'Backpressure');
    const term = await shows('slow down');
    expect(labelsOf(term)).toEqual(expect.arrayContaining(['Circuit Breaker', 'Glossary home']));
    expect(labelsOf(term)).not.toContain('Share in channel');
    await test.ada.press(term, 'Glossary home');
    const back = await shows('The glossary');
    expect(back.blocks).toEqual(front.blocks);
    expect(back.id).toBe(front.id);
    expect(test.calls('response_url')).toEqual([]);
  });

  it('answers a question that is typed into its field', async () => {
    await test.ada.openHome();
    await test.ada.search(await shows('Search the glossary'), 'what is backpressure?');
    const term = await shows('slow down');
    expect(labelsOf(term)).toContain('Glossary home');
    expect(labelsOf(term)).not.toContain('Share in channel');
    expect(test.bob.home()).toBeUndefined();
  });

  it('counts before it shows', async () => {
    await test.ada.openHome();
    const front = await shows('The glossary');
    await test.ada.pressForged(front, `rate:${keyOf(test.context, 'backpressure')}:helpful:0:`);
    expect(labelsOf(await shows('Thanks for the feedback'))).toContain('Glossary home');
    expect(test.counted).toEqual([{ kind: 'verdict', termId: 'backpressure', verdict: 'helpful' }]);
  });

  it.each([
    ['a share', () => `share:${keyOf(test.context, 'backpressure')}`],
    ['a deletion', () => 'delete:U0ADA'],
    ['nonsense', () => 'nonsense'],
  ])('does nothing at %s that a stranger could send but to say so', async (_what, action) => {
    await test.ada.openHome();
    await test.ada.pressForged(await shows('The glossary'), action());
    expect(labelsOf(await shows('older version'))).toEqual(['Glossary home']);
    expect(test.slack.workspace.messages).toEqual([]);
    expect(test.calls('response_url')).toEqual([]);
  });

  it('says so when a term is gone', async () => {
    await test.ada.openHome();
    await test.ada.pressForged(await shows('The glossary'), 'open:zzzzzz:0:');
    expect(labelsOf(await shows('no longer in the glossary'))).toContain('Glossary home');
  });

  it('keeps each person’s state to that person, also when two press at once', async () => {
    await Promise.all([test.ada.openHome(), test.bob.openHome()]);
    const [ada, bob] = await Promise.all([shows('The glossary'), shows('The glossary', 'bob')]);
    const open = (id: string) => `open:${keyOf(test.context, id)}:0:`;
    await Promise.all([
      test.ada.pressForged(ada, open('backpressure')),
      test.bob.pressForged(bob, open('circuit-breaker')),
    ]);
    await Promise.all([shows('slow down'), shows('Stops calling', 'bob')]);
    expect(JSON.stringify(test.ada.home())).not.toContain('Stops calling');
    expect(JSON.stringify(test.bob.home())).not.toContain('slow down');
  });

  it('tells of a failure in the log and in the tab, and goes on', async () => {
    test.slack.faults.plan.add('views.publish', { kind: 'refuse', error: 'not_enabled' }, 2);
    await test.ada.openHome();
    expect(await test.logs('could not answer')).toMatchObject({ what: 'home', outcome: 'refused' });
    await test.logs('could not tell the person');
    await test.ada.openHome();
    const front = await shows('The glossary');
    test.slack.faults.plan.add('views.publish', { kind: 'refuse', error: 'invalid_arguments' });
    await test.ada.press(front, 'Reliability');
    const failure = await shows('Something went wrong');
    expect(labelsOf(failure)).toEqual(['Glossary home']);
    await test.ada.press(failure, 'Glossary home');
    await shows('The glossary');
  });
});

it('shows a failure to count as one, with an id that stands in the log', async () => {
  const count = async () => {
    throw new Error('the disk is full');
  };
  const test = await startTestSlack({ adapter: { count } });
  await test.ada.command('/define', 'backpressure');
  const card = only(test.said());
  const before = structuredClone(card);
  await test.ada.press(card, `rate:${keyOf(test.context, 'backpressure')}:helpful:0:`);
  const [, notice] = await test.hears(2);
  expect(notice).toMatchObject({ ephemeralFor: 'U0ADA', text: expect.stringContaining('id-2') });
  expect(card).toEqual(before);
  expect(await test.logs('could not answer')).toMatchObject({ requestId: 'id-2', what: 'press' });
  await test.close();
});
