import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../src/bot/claims/index.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { chatMessages } from '../../../src/bot/messages/chat.js';
import { slackMessages } from '../../../src/bot/messages/slack.js';
import { listSheet, sheetText, tableSheet } from '../../../src/bot/reply/indicator-sheet.js';
import { indicatorList } from '../../../src/bot/requests/indicators.js';
import { tools } from '../../../src/tools/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { directAnswer, directWords, slackBench, wordsOf, type SlackBench } from '../../support/slack-app.js';
import type { Message } from '../../support/slack-server/workspace.js';
import { asker } from '../../support/state-samples.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** What only the user sees of a command. */
async function commanded({ team, user, channel }: SlackBench, text: string): Promise<readonly Message[]> {
  await team.actions.command(user, channel, '/lianwen', text);
  return team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
}

describe('/lianwen indicators and growth', () => {
  it.each([
    ['indicators', 'en'],
    ['指标', 'zh'],
    ['growth', 'en'],
  ] as const)('%s alone lists the tables', async (text, language) => {
    const bench = await slackBench(bundled);
    const shown = await commanded(bench, text);
    const { output: list } = await tools['list-indicators'].call({}, bundled.knowledge);
    expect(wordsOf(shown)).toBe(sheetText(listSheet(list, language), 'text', language));
    expect(bench.server.slack.refused).toEqual([]);
  });

  it.each([
    ['indicators table 2', 'table 2', 'published', 'en'],
    ['指标 表2', '表2', 'published', 'zh'],
    ['growth table 2', 'table 2', 'computed', 'en'],
    ['增速 稀土', '稀土', 'computed', 'zh'],
  ] as const)(
    '%s shows the table natively, with a button for the whole as a file',
    async (typed, name, growth, language) => {
      const bench = await slackBench(bundled);
      const { team, user, channel } = bench;
      const shown = await commanded(bench, typed);
      const { output: table } = await tools['indicator-table'].call({ name, growth }, bundled.knowledge);
      if (table.kind !== 'table') throw new Error(table.kind);
      const sheet = tableSheet(table, language);
      expect(wordsOf(shown)).toBe(sheetText(sheet, 'text', language));
      expect(shown.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))).toBe(true);

      const on = shown.at(-1);
      if (on === undefined) throw new Error('no answer');
      await team.actions.clickButton({ user, on, actionId: 'deliver' });
      const text = sheetText(sheet, 'text', language);
      expect(wordsOf(await directWords(bench, text))).toBe(text);
      const csv = await team.until(() => team.files().find((file) => file.name.endsWith('.csv')));
      expect(csv.content.toString('utf8').replace('\ufeff', '')).toBe(sheetText(sheet, 'csv', language));
      expect(team.messages(channel)).toEqual([]);
      expect(bench.server.slack.refused).toEqual([]);
    },
  );

  it('names what is held where a name is none, by titles and not by addresses', async () => {
    const shown = await commanded(await slackBench(bundled), 'indicators foo bar');
    const [table] = await indicatorList({}, bundled.knowledge);
    const facts = { name: 'foo bar', titlesEn: table?.name.en ?? '' };
    expect(wordsOf(shown)).toBe(chatMessages.en.sorry.UNKNOWN_INDICATOR(facts));
  });
});

describe('/lianwen check', () => {
  it.each([
    ['check', 'Rare earth exports were 8 billion yuan in 2022. Furniture exports fell by 2.5%.'],
    ['核对', '2022年稀土出口80亿元。家具出口下降了2.5%。'],
  ])('%s judges each claim in the words of the command line, and opens what it rests on', async (name, draft) => {
    const bench = await slackBench(bundled);
    const { team, user } = bench;
    const shown = await commanded(bench, `${name} ${draft}`);
    expect(wordsOf(shown)).toBe((await checkText({ text: draft }, bundled.knowledge)).text);
    const [on] = shown;
    if (on === undefined) throw new Error('no answer');
    await team.actions.clickButton({ user, on, actionId: 'citation:0' });
    const source = await team.until(() => team.modal(user));
    expect(JSON.stringify(source.content)).toContain('70.7');
  });
});

describe('/lianwen brief', () => {
  it.each([
    ['brief', 'rare earths', 'en'],
    ['简报', '稀土', 'zh'],
  ] as const)('%s says where it will be, and is there with its Word file', async (name, topic, language) => {
    const bench = await slackBench(bundled);
    const { team, channel } = bench;
    const [told] = await commanded(bench, `${name} ${topic}`);
    expect(told?.text).toBe(slackMessages[language].briefComing(topic));
    const answered = await responderOf(bundled).answer(
      { kind: 'brief', topic, length: 'full', file: 'word' },
      asker('U1'),
    );
    if (answered.kind !== 'brief') throw new Error(answered.kind);
    const file = await team.until(() => team.files().find(({ name: of }) => of.endsWith('.docx')));
    expect(Buffer.compare(file.content, Buffer.from(answered.word ?? []))).toBe(0);
    expect(wordsOf(await directWords(bench, answered.brief.text))).toBe(answered.brief.text);
    expect(team.messages(channel)).toEqual([]);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('on nothing the documents know of is refused where it would be', async () => {
    const bench = await slackBench(bundled);
    await commanded(bench, 'brief bitcoin');
    expect(wordsOf(await directAnswer(bench))).toContain('Nothing in the documents is about “bitcoin”');
    expect(bench.team.files()).toEqual([]);
  });

  it('after a stop is delivered by the next start, once', async () => {
    const bench = await slackBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const { team, user } = bench;
    bench.server.slack.faults.failNext('chat.postMessage', 'rate-limited');
    await commanded(bench, '简报 稀土');
    await team.until(() => bench.server.slack.calls.get('chat.postMessage') === 1);
    await bench.app.stop(0);
    await bench.start();
    await team.until(() => team.files().length === 1);
    await directAnswer(bench);
    const direct = team.messages(team.workspace.directMessages(user.id));
    expect(direct.filter(({ text }) => text.startsWith('稀土：会前简报'))).toHaveLength(1);
  });
});

describe('a command that says too little or too much', () => {
  it.each([
    ['ask', 'EMPTY_INPUT', {}, 'en'],
    ['提问', 'EMPTY_INPUT', {}, 'zh'],
    ['recommend', 'EMPTY_INPUT', {}, 'en'],
    ['核对', 'EMPTY_INPUT', {}, 'zh'],
    ['brief', 'EMPTY_INPUT', {}, 'en'],
    ['简报', 'EMPTY_INPUT', {}, 'zh'],
    [`提问 ${'韧'.repeat(39_990)}`, 'INPUT_TOO_LONG', { length: 39_990, limit: 20_000 }, 'zh'],
    [`brief ${'a'.repeat(39_990)}`, 'INPUT_TOO_LONG', { length: 39_990, limit: 20_000 }, 'en'],
  ] as const)('%.20s says why', async (text, code, facts, language) => {
    const bench = await slackBench(bundled);
    expect(wordsOf(await commanded(bench, text))).toBe(errorText(code, facts, language));
  });

  it('a draft whose verdicts are too many for an answer to a command has them in the direct conversation', async () => {
    const bench = await slackBench(bundled);
    const draft = '2022年稀土出口80亿元。'.repeat(300);
    const shown = await commanded(bench, `核对 ${draft}`);
    expect(wordsOf(shown)).toBe(slackMessages.zh.answerComing);
    const { text } = await checkText({ text: draft }, bundled.knowledge);
    const [why, ...answer] = await directWords(bench, text);
    expect(why?.text.startsWith(slackMessages.zh.detours['too-long-there'](draft.slice(0, 30)).slice(0, 40))).toBe(
      true,
    );
    expect(wordsOf(answer)).toBe(text);
  });
});
