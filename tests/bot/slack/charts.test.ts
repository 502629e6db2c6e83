import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replyChart } from '../../../src/bot/charts/reply-chart.js';
import { sourceNames } from '../../../src/bot/reply/source-names.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { mention, printedText, slackBench, threadAnswer, wordsOf, type SlackBench } from '../../support/slack-app.js';
import { objectsOf } from '../../support/server-parts/json.js';
import type { Message, SharedFile } from '../../support/slack-server/workspace.js';

// Everything here runs the real Bolt client against a Slack on this machine, with the bundled paper.
const SHORT_NAMES = '2021年和2022年稀土、钢材、家具的出口各是多少？';
const LONG_NAMES = 'How much were exports of rare earths, steel and furniture in 2021 and in 2022?';
const PNG = [0x89, 0x50, 0x4e, 0x47];

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const typesOf = (messages: readonly Message[]): unknown[] =>
  messages.flatMap(({ blocks }) => blocks.map(({ type }) => type));

async function uploaded({ team }: SlackBench): Promise<SharedFile> {
  return team.until(() => team.files()[0]);
}

describe('the chart of an answer', () => {
  it('is a native one where its names are short: the numbers are those of the answer', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, SHORT_NAMES));
    const [chart] = answer.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'data_visualization');
    expect(chart).toMatchObject({
      chart: {
        type: 'bar',
        series: [
          { name: '2021 年', data: [{ label: '稀土', value: 42.2 }, { value: 5253.4 }, { value: 4756.6 }] },
          { name: '2022 年', data: [{ label: '稀土', value: 70.7 }, { value: 6426.6 }, { value: 4639.3 }] },
        ],
        axis_config: { y_label: '亿元' },
      },
    });
    expect(wordsOf(answer)).toBe(await printedText(bundled, SHORT_NAMES));
    await bench.app.stop();
    expect(bench.team.files()).toEqual([]);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('is a picture where they are long, with words for who cannot see it, in the language of the reply', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, LONG_NAMES));
    expect(typesOf(answer)).not.toContain('data_visualization');
    const { name, altText, content } = await uploaded(bench);
    expect(name).toBe('table-2.png');
    expect(altText).toMatch(/^Bar chart: .*70\.7/u);
    expect([...content.subarray(0, 4)]).toEqual(PNG);
    expect(bench.server.slack.refused).toEqual([]);
  });

  it('is a picture where Slack does not know the block, under the same blocks otherwise', async () => {
    const bench = await slackBench(bundled);
    bench.server.slack.unknownBlocks.add('data_visualization');
    const answer = await threadAnswer(bench, await mention(bench, SHORT_NAMES));
    expect(typesOf(answer)).toEqual(expect.arrayContaining(['rich_text', 'actions', 'context_actions']));
    expect((await uploaded(bench)).altText).toMatch(/稀土 70\.7/u);
  });

  it('goes with the words alone where Slack knows no such blocks at all', async () => {
    const bench = await slackBench(bundled);
    for (const type of ['data_visualization', 'context_actions']) bench.server.slack.unknownBlocks.add(type);
    const answer = await threadAnswer(bench, await mention(bench, SHORT_NAMES));
    expect(typesOf(answer)).toEqual([]);
    expect(wordsOf(answer)).toBe(await printedText(bundled, SHORT_NAMES));
    expect((await uploaded(bench)).name).toBe('table-2.png');
  });

  it('stands above the buttons of a private answer too', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    await team.actions.command(user, channel, '/lianwen', SHORT_NAMES);
    const [answer] = await team.until(() => team.ephemeral(user).length > 0 && team.ephemeral(user));
    const types = objectsOf(answer?.blocks).map(({ type }) => type);
    expect(types.indexOf('data_visualization')).toBeLessThan(types.indexOf('actions'));
  });
});

describe('replyChart', () => {
  it.each([
    ['one number', '2022年稀土出口多少？', 0],
    ['two numbers of a unit and one of another', '2022年稀土出口比2021年增长了多少？', 0],
    ['no number', '什么是供应链韧性？', 0],
    ['five', '出口最多的前五种产品', 5],
  ])('of %s is drawn only where at least three can be compared', async (_, text, points) => {
    const { corpus } = bundled.knowledge;
    const chart = replyChart(await bundled.adviser.answer({ text }), corpus, sourceNames(corpus));
    expect(chart?.data.categories.length ?? 0).toBe(points);
  });
});
