import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorText } from '../../../src/bot/messages/errors.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { directAnswer, mention, slackBench, threadAnswer, wordsOf, printedText } from '../../support/slack-app.js';
import { REGISTRATION } from '../../support/slack-server/start-slack-server.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口比2021年增长了多少？';
const FOLLOW_UP = '那家具呢？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('a question in Slack', () => {
  it.each([
    [QUESTION],
    ['How much were rare earth exports in 2022?'],
    ['Who wrote the paper?'],
    ['What is 5 < 3 & 2 > 1 <!channel>?'],
  ])('is answered in its thread with the words of the command line: %s', async (question) => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, question));
    expect(wordsOf(answer)).toBe(await printedText(bundled, question.replace('<!channel>', '!channel')));
    expect(bench.team.messages(bench.channel)).toHaveLength(1);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('is answered in a direct conversation outside threads', async () => {
    const bench = await slackBench(bundled);
    await bench.team.directMessage({ user: bench.user, text: QUESTION });
    const answer = await directAnswer(bench);
    expect(wordsOf(answer)).toBe(await printedText(bundled, QUESTION));
    expect(answer.map(({ threadTs }) => threadTs)).toEqual([null]);
  });

  it('is understood from those before it in the thread, and from no other thread', async () => {
    const bench = await slackBench(bundled);
    const first = await mention(bench, QUESTION);
    await threadAnswer(bench, first);
    await mention(bench, FOLLOW_UP, first);
    const answers = await bench.team.until(() => {
      const held = bench.team.answers(bench.channel, first);
      return held[1]?.isEdited === true && held;
    });
    const [alone, inThread] = [
      await printedText(bundled, FOLLOW_UP),
      await printedText(bundled, FOLLOW_UP, [QUESTION]),
    ];
    expect(inThread).not.toBe(alone);
    expect(wordsOf(answers.slice(1))).toBe(inThread);
    expect(wordsOf(await threadAnswer(bench, await mention(bench, FOLLOW_UP)))).toBe(alone);
  });

  it('is answered once, however often Slack delivers it', async () => {
    const bench = await slackBench(bundled);
    const sent = await bench.team.mention({ user: bench.user, channel: bench.channel, text: QUESTION });
    expect(await bench.team.repeat(sent)).toBe(true);
    await threadAnswer(bench, sent.ts);
    expect(await bench.team.repeat(sent)).toBe(true);
    await threadAnswer(bench, await mention(bench, FOLLOW_UP));
    expect(bench.team.answers(bench.channel, sent.ts)).toHaveLength(1);
  });
});

describe('what asks nothing', () => {
  it('is not answered: edits, deletions, other bots, talk in a channel', async () => {
    const bench = await slackBench(bundled);
    const { team, channel, user } = bench;
    const { ts } = await team.say({ user, channel, text: QUESTION });
    const direct = team.workspace.directMessages(user.id);
    const own = await team.directMessage({ user, text: QUESTION });
    await directAnswer(bench);
    await team.edit(direct, own.ts, FOLLOW_UP);
    await team.remove(direct, own.ts);
    await team.otherBotSays(direct, QUESTION);
    await threadAnswer(bench, await mention(bench, QUESTION));
    expect(team.answers(channel, ts)).toEqual([]);
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(2);
  });

  it('gets help where it only names the app', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, ''));
    expect([slackMessagesEn.help, slackMessagesZh.help]).toContain(wordsOf(answer));
  });

  it('gets the error in words where it is too long', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, '韧'.repeat(39_000)));
    expect(wordsOf(answer)).toBe(errorText('INPUT_TOO_LONG', { length: 39_000, limit: 20_000 }, 'zh'));
  });
});

describe('what goes wrong', () => {
  it('a stop between placeholder and answer: the next start answers in its place, once', async () => {
    const bench = await slackBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    bench.server.slack.faults.failNext('chat.update', 'rate-limited');
    const ts = await mention(bench, QUESTION);
    await bench.team.until(() => bench.server.slack.calls.get('chat.update') === 1);
    await bench.app.stop(0);
    expect(wordsOf(bench.team.answers(bench.channel, ts))).toBe(slackMessagesZh.working);
    await bench.start();
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    expect(bench.team.answers(bench.channel, ts)).toHaveLength(1);
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(1);
  });

  it('a response that is lost: the message is found, not posted again', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.faults.failNext('chat.postMessage', 'lost-response');
    const ts = await mention(bench, QUESTION);
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(1);
  });

  it('blocks that this Slack does not know: the words come without them', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.unknownBlocks.add('context_actions');
    const answer = await threadAnswer(bench, await mention(bench, QUESTION));
    expect(answer.map(({ blocks }) => blocks)).toEqual([[]]);
    expect(wordsOf(answer)).toBe(await printedText(bundled, QUESTION));
  });

  it('a token that is none: told in words, nothing is started', async () => {
    const starting = slackBench(bundled, { access: { kind: 'token', botToken: 'xoxb-none' } });
    await expect(starting).rejects.toMatchObject({
      code: 'PLATFORM_REFUSED',
      facts: { platform: 'Slack', reason: 'unknown-token' },
    });
  });

  it('an installation without scopes: says which', async () => {
    const scopes = REGISTRATION.scopes.filter((scope) => scope !== 'channels:history');
    const bench = await slackBench(bundled, { app: { scopes: [...scopes, 'mpim:history'] } });
    expect(bench.app.missingScopes).toEqual(['channels:history']);
  });
});
