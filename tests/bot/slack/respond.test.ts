import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../src/bot/claims/index.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { printedText, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import type { CallFault } from '../../support/slack-server/faults.js';
import type { Message } from '../../support/slack-server/workspace.js';

// What a command or press is answered with goes through an address that Slack gives: five messages, half an hour.
const QUESTION = '2022年稀土出口多少？';
/** A claim, and how often it is said so that its verdicts fill so many messages. */
const CLAIM = '2022年稀土出口80亿元。';
const [THREE_MESSAGES, FOUR_MESSAGES] = [115, 180];

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const ask = ({ team, user, channel }: SlackBench, text: string): Promise<unknown> =>
  team.actions.command(user, channel, '/lianwen', text);

function privately({ team, user }: SlackBench, count = 1): Promise<readonly Message[]> {
  return team.until(() => team.ephemeral(user).length >= count && team.ephemeral(user));
}

describe('an answer through the address of a command', () => {
  it.each<CallFault>(['rate-limited', 'dropped'])('that was %s is sent again, buttons and all', async (fault) => {
    const bench = await slackBench(bundled);
    bench.server.slack.faults.failNext('response_url', fault);
    await ask(bench, QUESTION);
    const answer = await privately(bench);
    expect(wordsOf(answer)).toBe(await printedText(bundled, QUESTION));
    expect(JSON.stringify(answer)).toContain(slackMessagesZh.share);
  });

  it('whose response is lost stands with its buttons, twice at the most', async () => {
    const bench = await slackBench(bundled);
    for (const _ of [1, 2]) bench.server.slack.faults.failNext('response_url', 'lost-response');
    await ask(bench, QUESTION);
    const answer = await privately(bench, 2);
    expect(answer).toHaveLength(2);
    for (const { blocks } of answer) expect(JSON.stringify(blocks)).toContain(slackMessagesZh.share);
    await expect.poll(() => bench.log.join('')).toContain('a listener failed');
    expect(bench.team.ephemeral(bench.user)).toHaveLength(2);
  });

  it('comes as words where Slack refuses the blocks', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.unknownBlocks.add('context_actions');
    await ask(bench, QUESTION);
    const [answer] = await privately(bench);
    expect(answer?.blocks).toEqual([]);
    expect(answer?.text).toBe(await printedText(bundled, QUESTION));
  });

  it('comes whole as words where the blocks of each message are refused', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.unknownBlocks.add('rich_text');
    const draft = CLAIM.repeat(THREE_MESSAGES);
    await ask(bench, `核对 ${draft}`);
    const answer = await privately(bench, 3);
    expect(wordsOf(answer).replace(/^（\d\/3）\n/gmu, '')).toBe(
      (await checkText({ text: draft }, bundled.knowledge)).text,
    );
  });

  it('ends in a word on the rest where refused blocks have used it up', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.unknownBlocks.add('rich_text');
    await ask(bench, `核对 ${CLAIM.repeat(FOUR_MESSAGES)}`);
    const [, , rest] = await privately(bench, 3);
    expect(rest?.text).toBe(slackMessagesZh.tooLongHere);
  });
});

describe('“share” where Slack does not take the answer', () => {
  it.each([true, false])('for now says so to who pressed (the app is a member: %s)', async (withApp) => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const channel = team.addChannel('elsewhere', [user], { withApp });
    await team.actions.command(user, channel, '/lianwen', QUESTION);
    const [on] = await privately(bench);
    if (on === undefined) throw new Error('no answer');
    for (const _ of [1, 2]) bench.server.slack.faults.failNext('response_url', 'dropped');
    await team.actions.clickButton({ user, on, actionId: 'share' });
    const direct = team.workspace.directMessages(user.id);
    const told = await team.until(() => (withApp ? team.ephemeral(user)[1] : team.messages(direct)[0]));
    expect(told.text).toBe(slackMessagesZh.notSharedNow);
    expect(team.messages(channel)).toEqual([]);
  });
});
