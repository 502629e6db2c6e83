import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorText } from '../../../src/bot/messages/errors.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { mention, printedText, slackBench, threadAnswer, wordsOf, type SlackBench } from '../../support/slack-app.js';
import type { Message, View } from '../../support/slack-server/workspace.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口多少？';
/** Tells no language of its own. */
const OPEN_QUESTION = '2022?';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** The Home tab once it shows this. */
async function homeWith({ team, user }: SlackBench, words: string): Promise<View> {
  return team.until(() => {
    const home = team.home(user);
    return home !== null && JSON.stringify(home.content).includes(words) && home;
  });
}

async function openedHome(bench: SlackBench): Promise<View> {
  await bench.team.openHome(bench.user);
  return bench.team.until(() => bench.team.home(bench.user));
}

async function choose(bench: SlackBench, actionId: string, value: string): Promise<void> {
  const on = await openedHome(bench);
  await bench.team.actions.clickButton({ user: bench.user, on, actionId, value });
}

const settingsOf = ({ state, team, user }: SlackBench) => state.settings.read(team.workspace.id, user.id);

describe('the language', () => {
  it('that was chosen is that of the Home tab at once', async () => {
    const bench = await slackBench(bundled);
    await choose(bench, 'setting-language', 'en');
    await homeWith(bench, slackMessagesEn.home.examples);
    await choose(bench, 'setting-language', 'zh');
    await homeWith(bench, slackMessagesZh.home.examples);
    expect(await settingsOf(bench)).toEqual({ language: 'zh', visibility: null });
  });

  it.each([['zh'], ['en']] as const)('%s decides where the question leaves its own open', async (language) => {
    const bench = await slackBench(bundled);
    await choose(bench, 'setting-language', language);
    await expect.poll(async () => (await settingsOf(bench)).language).toBe(language);
    const answer = await threadAnswer(bench, await mention(bench, OPEN_QUESTION));
    expect(wordsOf(answer)).toBe((await bundled.adviser.answer({ text: OPEN_QUESTION, language })).text);
  });

  it('of a question that has one decides itself', async () => {
    const bench = await slackBench(bundled);
    await choose(bench, 'setting-language', 'en');
    await expect.poll(async () => (await settingsOf(bench)).language).toBe('en');
    const answer = await threadAnswer(bench, await mention(bench, QUESTION));
    expect(wordsOf(answer)).toBe(await printedText(bundled, QUESTION));
  });

  it('follows the question again once that is chosen', async () => {
    const bench = await slackBench(bundled);
    await choose(bench, 'setting-language', 'en');
    await choose(bench, 'setting-language', 'question');
    await expect.poll(() => settingsOf(bench)).toEqual({ language: null, visibility: null });
  });
});

describe('an answer to /lianwen', () => {
  it('is seen by everyone where its user chose so, under what was asked and by whom', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await choose(bench, 'setting-visibility', 'visible');
    await expect.poll(() => settingsOf(bench)).toEqual({ language: null, visibility: 'visible' });
    await team.actions.command(user, channel, '/lianwen', `提问 ${QUESTION}`);
    const [shown] = await team.until(() => team.messages(channel).length > 0 && team.messages(channel));
    expect(shown?.text).toBe(await printedText(bundled, QUESTION));
    expect(JSON.stringify(shown?.blocks[0])).toContain(slackMessagesZh.askedBy('li', QUESTION));
    expect(team.ephemeral(user)).toEqual([]);
  });

  it.each([
    ['help', '帮助', slackMessagesZh.help],
    ['an error', '提问', errorText('EMPTY_INPUT', {}, 'zh')],
  ])('stays private where it is %s', async (_, text, words) => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await choose(bench, 'setting-visibility', 'visible');
    await expect.poll(() => settingsOf(bench)).toEqual({ language: null, visibility: 'visible' });
    await team.actions.command(user, channel, '/lianwen', text);
    const answer = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
    expect(wordsOf(answer)).toBe(words);
    expect(team.messages(channel)).toEqual([]);
  });
});

describe('“forget everything about me”', () => {
  it('removes what is kept of the user, says how much, and asks before', async () => {
    const bench = await slackBench(bundled);
    const { team, user, state } = bench;
    await threadAnswer(bench, await mention(bench, QUESTION));
    await expect.poll(() => state.events.pending()).toEqual([]);
    const on = await openedHome(bench);
    expect(JSON.stringify(on.content)).toContain(slackMessagesZh.forget.warning);
    await team.actions.clickButton({ user, on, actionId: 'forget-me' });
    // The event, the turn in its thread and the receipt.
    await homeWith(bench, slackMessagesZh.forget.done(3));
    expect(await state.threads.recent(team.workspace.id, user.id, 5)).toEqual([]);
  });

  it('closes the sources of what was asked, in the language of who presses', async () => {
    const bench = await slackBench(bundled);
    const { team, user, state } = bench;
    const [answer] = await threadAnswer(bench, await mention(bench, QUESTION));
    await expect.poll(() => state.events.pending()).toEqual([]);
    await state.eraseUser(team.workspace.id, user.id);
    await state.settings.keep(team.workspace.id, user.id, { language: 'en', visibility: null });
    await team.actions.clickButton({ user, on: answer as Message, actionId: 'citation:0' });
    const modal = await team.until(() => team.modal(user));
    expect(JSON.stringify(modal.content)).toContain(slackMessagesEn.forgotten);
  });
});

describe('a database that is away', () => {
  it('is told of on the Home tab, and nothing is said to be changed', async () => {
    const bench = await slackBench(bundled);
    const on = await openedHome(bench);
    await bench.state.close();
    await bench.team.actions.clickButton({ user: bench.user, on, actionId: 'setting-language', value: 'en' });
    expect(await homeWith(bench, slackMessagesZh.notKept)).toMatchObject({ user: bench.user.id });
  });
});
