import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { directAnswer, printedText, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import { textOf, type JsonObject } from '../../support/server-parts/json.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口多少？';
const PROMPTS_METHOD = 'assistant.threads.setSuggestedPrompts';
const STATUS_METHOD = 'assistant.threads.setStatus';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('the assistant panel', () => {
  async function opened(bench: SlackBench): Promise<readonly JsonObject[]> {
    const { team, user } = bench;
    expect((await team.openHome(user, 'messages')).acknowledged).toBe(true);
    return team.until(() => {
      const prompts = team.suggestedPrompts(team.workspace.directMessages(user.id));
      return prompts.length > 0 && prompts;
    });
  }

  it('suggests four questions, in both languages, each of which is answered', async () => {
    const prompts = await opened(await slackBench(bundled));
    const questions = prompts.map(({ message }) => textOf(message) ?? '');
    expect(questions).toHaveLength(4);
    const replies = await Promise.all(questions.map((text) => bundled.adviser.answer({ text })));
    expect(replies.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer', 'answer']);
    expect(replies.map(({ language }) => language)).toEqual(['zh', 'en', 'zh', 'en']);
  });

  it('begins with the language that the user chose', async () => {
    const bench = await slackBench(bundled);
    await bench.state.settings.keep(bench.team.workspace.id, bench.user.id, { language: 'en', visibility: null });
    const [first] = await opened(bench);
    expect((await bundled.adviser.answer({ text: textOf(first?.message) ?? '' })).language).toBe('en');
  });

  it('hears what the user looks at, and does nothing with it', async () => {
    const bench = await slackBench(bundled);
    expect((await bench.team.changeContext(bench.user, bench.channel)).acknowledged).toBe(true);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it.each([
    ['does not know the method', (bench: SlackBench) => bench.server.slack.unknownMethods.add(PROMPTS_METHOD)],
    ['gives no scope for it', (bench: SlackBench) => bench.team.takeScope('assistant:write')],
  ])('answers where Slack %s', async (_, spoil) => {
    const bench = await slackBench(bundled);
    spoil(bench);
    await bench.team.openHome(bench.user, 'messages');
    await bench.team.directMessage({ user: bench.user, text: QUESTION });
    expect(wordsOf(await directAnswer(bench))).toBe(await printedText(bundled, QUESTION));
    expect(bench.log.join('')).not.toContain('a listener failed');
  });
});

describe('while it works', () => {
  it('shows its status in a direct conversation, and no placeholder', async () => {
    const bench = await slackBench(bundled);
    const { team, user, server } = bench;
    const shown: (string | null)[] = [];
    const direct = team.workspace.directMessages(user.id);
    const answering = team.until(() => {
      const [question] = team.messages(direct);
      shown.push(question === undefined ? null : team.status(direct, question.ts));
      return shown.includes(slackMessagesZh.status);
    });
    const { ts } = await team.directMessage({ user, text: QUESTION });
    await answering;
    expect(wordsOf(await directAnswer(bench))).toBe(await printedText(bundled, QUESTION));
    await expect.poll(() => team.status(direct, ts)).toBeNull();
    expect(server.slack.calls.get('chat.update')).toBeUndefined();
  });

  it.each([
    ['does not know the method', (bench: SlackBench) => void bench.server.slack.unknownMethods.add(STATUS_METHOD)],
    ['says nothing', (bench: SlackBench) => bench.server.slack.faults.failNext(STATUS_METHOD, 'dropped')],
    ['limits it', (bench: SlackBench) => bench.server.slack.faults.failNext(STATUS_METHOD, 'rate-limited')],
  ])('has a placeholder where Slack %s', async (_, spoil) => {
    const bench = await slackBench(bundled);
    spoil(bench);
    await bench.team.directMessage({ user: bench.user, text: QUESTION });
    expect(wordsOf(await directAnswer(bench))).toBe(await printedText(bundled, QUESTION));
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(1);
  });

  it('posts the answer once though the response to it is lost', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.faults.failNext('chat.postMessage', 'lost-response');
    await bench.team.directMessage({ user: bench.user, text: QUESTION });
    await directAnswer(bench);
    await bench.app.stop();
    expect(await directAnswer(bench)).toHaveLength(1);
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(1);
  });

  it('greets in the chosen language who says nothing', async () => {
    const bench = await slackBench(bundled);
    const { state, team, user } = bench;
    await state.settings.keep(team.workspace.id, user.id, { language: 'en', visibility: null });
    await team.directMessage({ user, text: '' });
    expect(wordsOf(await directAnswer(bench))).toBe(slackMessagesEn.help);
  });
});
