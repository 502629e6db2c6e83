import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Adviser } from '../../../src/bot/answer/index.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { printedText, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import { manualClock } from '../../support/server-parts/clock.js';
import type { Channel, Message } from '../../support/slack-server/workspace.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口多少？';
/** Slack takes answers for half an hour. */
const HALF_AN_HOUR = 30 * 60_000;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function privateAnswer({ team, user }: SlackBench, channel: Channel, text: string): Promise<Message> {
  await team.actions.command(user, channel, '/lianwen', text);
  return team.until(() => team.ephemeral(user)[0]);
}

describe('“share” under a private answer', () => {
  it.each([
    [`提问 ${QUESTION}`, QUESTION, slackMessagesZh],
    ['How much were rare earth exports in 2022?', 'How much were rare earth exports in 2022?', slackMessagesEn],
  ])('shows the answer to %s in the channel, under the question and who shared it', async (text, question, words) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const on = await privateAnswer(bench, channel, text);
    expect(JSON.stringify(on.blocks)).toContain(words.share);
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const [shared, ...others] = await team.until(() => team.messages(channel).length > 0 && team.messages(channel));
    expect(wordsOf(shared === undefined ? [] : [shared])).toBe(await printedText(bundled, question));
    expect(JSON.stringify(shared?.blocks[0])).toContain(words.sharedBy('li', question));
    expect(JSON.stringify(shared?.blocks)).not.toContain(words.share);
    expect(others).toEqual([]);
  });

  it('needs no membership, and its sources open for everyone', async () => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const other = team.addUser('wang');
    const outside = team.addChannel('outside', [user, other], { withApp: false });
    const on = await privateAnswer(bench, outside, QUESTION);
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const shared = await team.until(() => team.messages(outside)[0]);
    await team.actions.clickButton({ user: other, on: shared, actionId: 'citation:0' });
    expect(JSON.stringify((await team.until(() => team.modal(other))).content)).toContain('稀土');
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('calls nobody, whatever the question says', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const on = await privateAnswer(bench, channel, 'ask What does <!channel> say of rare earth exports in 2022?');
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const shared = await team.until(() => team.messages(channel)[0]);
    expect(JSON.stringify(shared)).not.toMatch(/<[!@#]/u);
  });

  it('is not there under help', async () => {
    const bench = await slackBench(bundled);
    const on = await privateAnswer(bench, bench.channel, 'help');
    expect(on.blocks).toEqual([]);
  });

  it.each([
    [QUESTION, slackMessagesZh],
    ['How much were rare earth exports in 2022?', slackMessagesEn],
  ])('says why in words where Slack’s address has expired: %s', async (question, words) => {
    const clock = manualClock();
    let passes = 0;
    const adviser: Adviser = {
      answer(asked) {
        clock.advance(passes);
        return bundled.adviser.answer(asked);
      },
    };
    const bench = await slackBench({ ...bundled, adviser }, { clock });
    const { team, user, channel } = bench;
    const on = await privateAnswer(bench, channel, question);
    passes = HALF_AN_HOUR + 1;
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const [, told] = await team.until(() => team.ephemeral(user).length > 1 && team.ephemeral(user));
    expect(told?.text).toBe(words.notShared);
    expect(team.messages(channel)).toEqual([]);
  });
});

describe('/lianwen while the database is away', () => {
  it('answers, and says what does not work', async () => {
    const bench = await slackBench(bundled);
    await bench.state.close();
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', QUESTION);
    const [answer, note] = await team.until(() => team.ephemeral(user).length > 1 && team.ephemeral(user));
    expect(answer?.text).toBe(await printedText(bundled, QUESTION));
    expect(note?.text).toBe(slackMessagesZh.withoutSources);
  });
});
