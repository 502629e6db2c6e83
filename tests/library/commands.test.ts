import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AdvisorError,
  ask,
  audit,
  brief,
  check,
  indicators,
  indicatorTable,
  openAdviser,
  recommend,
  search,
  type KnowledgeIndex,
  type OpenAdviser,
} from '../../src/index.js';
import { TEST_INDEX } from '../support/command-line.js';
import { useCommandLine } from '../support/use-command-line.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';
const CLAIM = 'Refined oil exports reached RMB 3,237.1 billion in 2022.';
const INDUSTRY = '我们做光刻设备，核心部件全部依赖进口，国内没有供应商。';

describe('the library', () => {
  const { lianwen } = useCommandLine();
  let adviser: OpenAdviser;
  let knowledge: KnowledgeIndex;
  beforeAll(async () => {
    adviser = await openAdviser({ index: TEST_INDEX });
    knowledge = adviser.knowledge;
  });
  afterAll(() => adviser.close());

  it.each<[command: string, args: readonly string[], call: () => Promise<object>]>([
    ['ask', [QUESTION], () => ask({ text: QUESTION }, knowledge)],
    ['check', [CLAIM], () => check({ text: CLAIM }, knowledge)],
    ['recommend', [INDUSTRY], () => recommend({ description: INDUSTRY }, knowledge)],
    [
      'search',
      ['供应链韧性', '--k', '3'],
      async () => ({ hits: await search({ query: '供应链韧性', limit: 3 }, knowledge) }),
    ],
    ['indicators', [], async () => ({ indicators: await indicators({}, knowledge) })],
    ['indicators', ['稀土'], () => indicatorTable({ name: '稀土' }, knowledge)],
    ['audit', ['--lang', 'en'], () => audit({ language: 'en' }, knowledge)],
    ['brief', ['--topic', '成品油', '--format', 'json'], () => brief({ topic: '成品油' }, knowledge)],
  ])('gives what the command %s %j writes', async (command, args, call) => {
    const [line] = await lianwen.json([command, ...args, '--json']);
    const own: unknown = JSON.parse(JSON.stringify(await call()));
    expect(line).toMatchObject(own as object);
  });

  it('answers alike by the adviser and by the function', async () => {
    expect(await adviser.answer({ text: QUESTION })).toEqual(await ask({ text: QUESTION }, knowledge));
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a blank question', () => ask({ text: ' ' }, knowledge), 'EMPTY_INPUT'],
    ['a blank query', () => search({ query: '\n' }, knowledge), 'EMPTY_INPUT'],
    ['a claim too long', () => check({ text: '字'.repeat(100_001) }, knowledge), 'INPUT_TOO_LONG'],
    ['a document not held', () => check({ text: CLAIM, document: 'x' }, knowledge), 'UNKNOWN_DOCUMENT'],
    ['an indicator not held', () => indicatorTable({ name: '大豆' }, knowledge), 'UNKNOWN_INDICATOR'],
    ['a folder that is not there', () => openAdviser({ corpus: '/no/such/folder' }), 'CORPUS_NOT_FOUND'],
  ])('refuses %s with a code', async (_, call, code) => {
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AdvisorError);
    expect(error).toMatchObject({ code });
  });
});
