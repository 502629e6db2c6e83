import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/knowledge/index.js';
import { requestMessages } from '../../../src/bot/messages/requests.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import {
  mention,
  slackBench,
  threadAnswer,
  verdictOn,
  wordsOf,
  type SlackBench,
  printedText,
} from '../../support/slack-app.js';
import { BOT_TOKEN, REGISTRATION } from '../../support/slack-server/start-slack-server.js';
import type { Message } from '../../support/slack-server/workspace.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口比2021年增长了多少？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('buttons of an answer', () => {
  async function answered(): Promise<{ bench: SlackBench; ts: string; on: Message }> {
    const bench = await slackBench(bundled);
    const ts = await mention(bench, QUESTION);
    const [on] = await threadAnswer(bench, ts);
    if (on === undefined) throw new Error('no answer');
    return { bench, ts, on };
  }

  it('open the source, and how it was computed', async () => {
    const { bench, on } = await answered();
    const { team, user } = bench;
    await team.actions.clickButton({ user, on, actionId: 'citation:0' });
    const source = await team.until(() => team.modal(user));
    expect(JSON.stringify(source.content)).toContain('稀土 × 同期增减：67.6 %');
    await team.actions.closeView(user);
    await team.actions.clickButton({ user, on, actionId: 'figures:0' });
    const figures = await team.until(() => team.modal(user));
    expect(JSON.stringify(figures.content)).toContain('(70.7 − 42.2) ÷ 42.2 × 100');
  });

  it('ask the next question in the thread', async () => {
    const { bench, ts, on } = await answered();
    const { followUps } = await bundled.adviser.answer({ text: QUESTION });
    await bench.team.actions.clickButton({ user: bench.user, on, actionId: 'follow-up:0' });
    const answers = await bench.team.until(() => {
      const held = bench.team.answers(bench.channel, ts);
      return held[1]?.isEdited === true && held;
    });
    expect(wordsOf(answers.slice(1))).toBe(await printedText(bundled, followUps[0] ?? '', [QUESTION]));
    expect(JSON.stringify(answers[1]?.blocks[0])).toContain(slackMessagesZh.asked(followUps[0] ?? ''));
  });

  it('keep what helped, and why it did not', async () => {
    const { bench, on } = await answered();
    const { team, user, state } = bench;
    await team.actions.clickButton({ user, on, actionId: 'feedback', value: verdictOn(on, 'unhelpful') });
    await team.until(() => team.modal(user));
    await team.actions.submitView(user, { text: '单位不对' });
    await expect
      .poll(() => state.feedback.all())
      .toMatchObject([
        { asker: { user: user.id }, verdict: 'down', reason: '单位不对', receipt: { question: QUESTION } },
      ]);
    await team.actions.clickButton({ user, on, actionId: 'feedback', value: verdictOn(on, 'helpful') });
    await expect.poll(() => state.feedback.all()).toMatchObject([{ verdict: 'up', reason: null }]);
  });
});

describe('/lianwen', () => {
  it.each([
    ['提问 2022年稀土出口多少？', '2022年稀土出口多少？'],
    ['ask Who wrote the paper?', 'Who wrote the paper?'],
    ['资料', requestMessages.zh.askDocuments],
    ['documents', requestMessages.en.askDocuments],
  ])('%s is answered to who asked alone', async (text, question) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', text);
    const answer = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
    expect(wordsOf(answer)).toBe(await printedText(bundled, question));
    expect(team.messages(channel)).toEqual([]);
  });

  it.each([['recommend We make lithography equipment.'], ['建议 我们是做光刻设备的，国内没有供应商。']])(
    '%s recommends',
    async (text) => {
      const bench = await slackBench(bundled);
      const { team, user, channel } = bench;
      await team.actions.command(user, channel, '/lianwen', text);
      const [first] = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
      const description = text.replace(/^\S+ /u, '');
      const reply = await bundled.adviser.answer({ text: description, purpose: 'advice' });
      expect(reply.text.startsWith(wordsOf(first ? [first] : []))).toBe(true);
    },
  );

  it.each([
    ['docments', slackMessagesEn.unknownCommand('docments', 'documents')],
    ['帮住', slackMessagesZh.unknownCommand('帮住', '帮助')],
  ])('%s is unknown: names the nearest, and helps', async (text, expected) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', text);
    const answer = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
    const { help } = detectLanguage(text) === 'zh' ? slackMessagesZh : slackMessagesEn;
    expect(wordsOf(answer)).toBe(`${expected}\n${help}`);
  });

  it('answers a suggestion below a private answer privately', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', `提问 ${QUESTION}`);
    const [on] = await team.until(() => team.ephemeral(user).length === 1 && team.ephemeral(user));
    if (on === undefined) throw new Error('no answer');
    await team.actions.clickButton({ user, on, actionId: 'follow-up:0' });
    const answers = await team.until(() => team.ephemeral(user).length === 2 && team.ephemeral(user));
    const { followUps } = await bundled.adviser.answer({ text: QUESTION });
    expect(wordsOf(answers.slice(1))).toBe(await printedText(bundled, followUps[0] ?? ''));
    expect(JSON.stringify(answers[1]?.blocks[0])).toContain(slackMessagesZh.asked(followUps[0] ?? ''));
    expect(team.messages(channel)).toEqual([]);
    const [, shareable] = answers;
    if (shareable === undefined) throw new Error('no second answer');
    await team.actions.clickButton({ user, on: shareable, actionId: 'share' });
    expect((await team.until(() => team.messages(channel)[0])).text).toBe(shareable.text);
  });
});

describe('the app', () => {
  it('shows on its Home tab what is held and what the user asked', async () => {
    const bench = await slackBench(bundled);
    await threadAnswer(bench, await mention(bench, QUESTION));
    await bench.team.openHome(bench.user);
    const home = await bench.team.until(() => bench.team.home(bench.user));
    const shown = JSON.stringify(home.content);
    const [held] = bundled.knowledge.corpus.documents;
    expect(shown).toContain(held?.title.zh);
    expect(shown).toContain(QUESTION);
  });

  it('forgets a workspace that removes it', async () => {
    const bench = await slackBench(bundled);
    await threadAnswer(bench, await mention(bench, QUESTION));
    const recent = (): Promise<readonly string[]> =>
      bench.state.threads.recent(bench.team.workspace.id, bench.user.id, 5);
    expect(await recent()).toEqual([QUESTION]);
    await bench.team.uninstall();
    await expect.poll(recent).toEqual([]);
  });

  it('forgets a workspace whose token is taken back, though it hears of no removal', async () => {
    const bench = await slackBench(bundled);
    await threadAnswer(bench, await mention(bench, QUESTION));
    const recent = (): Promise<readonly string[]> =>
      bench.state.threads.recent(bench.team.workspace.id, bench.user.id, 5);
    await bench.team.revokeTokens({ oauth: [bench.user.id], bot: [] });
    expect(await recent()).toEqual([QUESTION]);
    await bench.team.revokeTokens({ oauth: [], bot: [bench.team.botUser] });
    await expect.poll(recent).toEqual([]);
  });

  it('logs what it did, without words of messages and without tokens', async () => {
    const bench = await slackBench(bundled);
    await threadAnswer(bench, await mention(bench, QUESTION));
    await bench.app.stop();
    const log = bench.log.join('');
    expect(log).toContain('"msg":"answered"');
    for (const secret of [QUESTION, '稀土', BOT_TOKEN, REGISTRATION.appToken, REGISTRATION.signingSecret]) {
      expect(log).not.toContain(secret);
    }
  });
});
