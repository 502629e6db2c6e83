import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/bot/answer/index.js';
import { replySchema, type Reply } from '../../../src/bot/reply/reply.js';
import { openBundledAdviser, PAPER, printedExports, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { faultsIn } from '../../support/reply-faults.js';

// End-to-end claims over the bundled paper, with the bundled model.
let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Asks, and holds every reply to the promise of the project. */
async function ask(text: string, more: Omit<Question, 'text'> = {}): Promise<Reply> {
  const reply = await bundled.adviser.answer({ text, ...more });
  expect(replySchema.parse(reply)).toEqual(reply);
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

const sectionsOf = (reply: Reply): (string | null)[] => reply.citations.map(({ section }) => section);

describe('what the issue shows', () => {
  it('says what supply chain resilience is from section 2.1', async () => {
    const reply = await ask('什么是供应链韧性？');
    expect(reply).toMatchObject({ kind: 'answer', language: 'zh' });
    expect(reply.citations[0]?.section).toBe('2.1');
    expect(reply.text).toContain('动态变化中的高效适应力');
  });

  it('names the technologies at risk from section 1, in English beside the original', async () => {
    const reply = await ask('Which technologies are at risk of a broken chain?');
    expect(reply).toMatchObject({ kind: 'answer', language: 'en' });
    expect(reply.citations[0]).toMatchObject({ section: '1', quote: expect.stringContaining('光刻机') });
    expect(reply.citations[0]?.rendering).toContain('lithography');
    expect(reply.text).toContain('光刻机');
  });

  it('refuses to name authors and says what is held', async () => {
    const reply = await ask('Who wrote the paper?');
    expect(reply).toMatchObject({ kind: 'refusal', figures: [], items: [] });
    expect(reply.text).toMatch(/no authors.*held (?:is|are) the text and tables/u);
  });
});

describe('passages', () => {
  it('quotes the sentence that points back at the best one with it', async () => {
    const { citations } = await ask('知识资本包括什么？');
    expect(citations[0]?.quote).toContain('包括专业技能和专业知识');
    expect(citations[0]?.quote).toContain('这有助于提高供应链中的人力资源质量');
  });

  it.each([
    ['供应链安全的核心是什么？', '2.1', '流通和消费'],
    ['What is the core of supply chain security?', '2.1', '流通和消费'],
    ['我国制造业增加值从2015年到2020年怎么变化？', '2.2', '26.60 万亿元'],
    ['How did the value added of manufacturing change from 2015 to 2020?', '2.2', '26.60 万亿元'],
    ['每条产业链确定几家链主企业？', '4.2', '3~4 家'],
    ['产业结构升级为什么会带来供应链风险？', '3.3', '风险'],
    ['How can big data help firms to predict risks?', '2.3.1', '大数据'],
    ['大数据怎样帮助企业预测风险？', '2.3.1', '大数据'],
    ['工业互联网平台有什么作用？', '2.3.2', '工业互联网平台'],
  ])('answers %j from section %s', async (question, section, words) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.citations.some((cited) => cited.section === section && cited.quote.includes(words))).toBe(true);
  });

  it('says how many core indicators rank where without inventing another number', async () => {
    const reply = await ask('2020年的中国制造发展指数是多少？');
    expect(reply.text).toContain('116.02');
    expect(sectionsOf(reply)).toContain('2.2');
  });
});

describe('questions with more than one answer', () => {
  it.each([
    ['供应链韧性源于什么？链长每月的工资是多少？', '链长每月的工资是多少', '紧密关联与灵活调整'],
    ['What is supply chain resilience? How much is a chain leader paid each month?', 'paid each month', '高效适应力'],
  ])('answers the part that is held and names the one that is not: %j', async (question, missing, held) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.citations.map(({ quote }) => quote).join('')).toContain(held);
    expect(reply.blocks).toContainEqual({ type: 'note', text: expect.stringContaining(missing) });
  });

  it('names no part as missing where both are answered', async () => {
    const reply = await ask('什么是供应链韧性？产业结构升级为什么会带来供应链风险？');
    expect(reply.blocks.filter(({ type }) => type === 'note')).toEqual([]);
  });

  it.each(['4.1 提出的要点有哪些？', '在创新主体和新动能方面列出了哪些要点？'])(
    'quotes every entry of the list that the text writes out: %j',
    async (question) => {
      const quotes = (await ask(question)).citations.map(({ quote }) => quote).join('');
      expect(quotes).toContain('一是大力培育创新主体');
      expect(quotes).toContain('二是培育发展新动能');
    },
  );

  it('looks into the sections below the one that is named', async () => {
    const reply = await ask('第四部分怎么说顶尖人才？');
    expect(sectionsOf(reply)).toContain('4.3');
  });
});

describe('cells of a table', () => {
  it('gives a value in the source’s unit with the interval of its precision', async () => {
    const reply = await ask('2022年稀土出口多少？');
    expect(reply).toMatchObject({ kind: 'answer', language: 'zh', items: ['70.7'] });
    expect(reply.figures).toEqual([
      {
        value: 70.7,
        unit: '亿元',
        display: '70.7 亿元',
        formula: null,
        interval: [70.65, 70.75],
        inputs: [{ document: PAPER, table: 'table-2', row: '稀土', column: '2022 年', value: 70.7, unit: '亿元' }],
      },
    ]);
    expect(reply.citations).toEqual([
      expect.objectContaining({ table: 'table-2', quote: '70.7', cells: [{ row: '稀土', column: '2022 年' }] }),
    ]);
  });

  it('displays yuan in English magnitudes and keeps the source’s value', async () => {
    const reply = await ask('How much were rare earth exports in 2022?');
    expect(reply.figures[0]).toMatchObject({ value: 70.7, unit: '亿元', interval: [70.65, 70.75] });
    expect(reply.figures[0]?.display).toContain('7.07 billion yuan');
    expect(reply.text).toContain('7.07 billion yuan');
    expect(reply.text).not.toMatch(/70\.7 billion/u);
  });

  it.each(['家具出口同比增长多少？', 'How much did furniture exports grow?'])(
    'shows a fall with the source’s own minus sign for %j',
    async (question) => {
      const reply = await ask(question);
      expect(reply.figures).toEqual([expect.objectContaining({ value: -2.5, unit: '%', interval: [-2.55, -2.45] })]);
      expect(reply.text).toContain('\u22122.5');
      expect(reply.citations[0]?.quote).toBe('\u22122.5');
    },
  );

  it('takes the precision of the column where a cell prints no decimals', async () => {
    const reply = await ask('2021年肥料出口多少？');
    expect(reply.figures[0]).toMatchObject({ value: 754, interval: [753.95, 754.05] });
  });

  it.each(printedExports())('knows every cell of $label', async ({ label, year2021, year2022, growth }) => {
    const name = bundled.knowledge.corpus.documents
      .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
      .find((row) => row.label.replaceAll(/\s/gu, '') === label);
    const printed = Number(growth.replace('\u2212', '-'));
    for (const [question, value] of [
      [`2021年${label}出口额是多少？`, Number(year2021)],
      [`2022年${label}出口额是多少？`, Number(year2022)],
      [`${label}出口同比增长多少？`, printed],
      [`How much were exports of ${name?.title.en ?? ''} in 2022?`, Number(year2022)],
      [`How much did exports of ${name?.title.en ?? ''} grow?`, printed],
    ] as const) {
      const reply = await ask(question);
      expect([question, reply.figures.map((figure) => figure.value)]).toEqual([question, [value]]);
    }
  });

  it.each([
    ['出口增长最快的商品是哪个？', '稀土', 67.6],
    ['Which goods had the highest export value in 2022?', '机电产品', 136973.1],
    ['哪些商品出口下降了？', '家具及其零件', -2.5],
    ['2021年出口额最低的商品是哪个？', '稀土', 42.2],
  ])('ranks the rows for %j', async (question, row, value) => {
    const reply = await ask(question);
    expect(reply.items).toEqual([row]);
    expect(reply.figures.map((figure) => figure.value)).toEqual([value]);
  });
});

describe('lists and counts', () => {
  it.each([
    ['三大机制分别是什么？', ['技术提升机制', '要素配置机制', '结构优化机制']],
    ['绿色供应链有哪些经验模式？', ['提升绿色采购管理水平', '推动绿色物流体系建设', '建设逆向供应链网络']],
    ['4.2 提出了哪些措施？', ['严格落实“链长”制', '切实保障各环节协同发展', '建立区域产业协同联动机制']],
    ['C2M 定制供应链模式属于哪一类？', ['开展智慧生产制造']],
    ['4.2的第三条措施是什么？', ['建立区域产业协同联动机制']],
  ])('lists the names asked for in %j, in order', async (question, items) => {
    const reply = await ask(question);
    expect(reply).toMatchObject({ kind: 'answer', items });
    for (const item of items) expect(reply.text).toContain(item);
  });

  it('gives names in English with the source’s words', async () => {
    const reply = await ask('What are the three mechanisms?');
    expect(reply.items.map((item) => /\((.+)\)$/u.exec(item)?.[1])).toEqual([
      '技术提升机制',
      '要素配置机制',
      '结构优化机制',
    ]);
    expect(sectionsOf(reply)).toEqual(expect.arrayContaining(['3.1', '3.2', '3.3']));
  });

  it.each([
    ['一共有多少条经验模式？', 31],
    ['How many experience patterns are there?', 31],
    ['经验模式分成几大类？', 9],
    ['表2一共收录了多少种商品？', 17],
    ['有几条实现路径？', 3],
    ['How many mechanisms are there?', 3],
  ])('counts with a figure without unit for %j', async (question, value) => {
    const reply = await ask(question);
    expect(reply.figures[0]).toMatchObject({ value, unit: '' });
    expect(reply.text).toContain(String(value));
  });
});

describe('sections', () => {
  it.each([
    ['3.1 和 3.2 有什么区别？', '3.1', '3.2'],
    ['How do sections 3.1 and 3.3 differ?', '3.1', '3.3'],
    ['Compare section 4.1 with section 4.3.', '4.1', '4.3'],
  ])('compares two for %j and quotes both', async (question, first, second) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(new Set(sectionsOf(reply))).toEqual(new Set([first, second]));
  });

  it.each(['4.3 讲了什么？', 'What is section 4.3 about?'])('says what one is about for %j', async (question) => {
    expect(new Set(sectionsOf(await ask(question)))).toEqual(new Set(['4.3']));
  });

  it('names the sections that there are where one is asked that is not', async () => {
    const reply = await ask('第6章讲了什么？');
    expect(reply.kind).toBe('refusal');
    expect(reply.text).toContain('4.3');
  });
});

describe('the language of the reply', () => {
  it.each([
    ['什么是供应链韧性？', undefined, 'zh'],
    ['What is supply chain resilience?', undefined, 'en'],
    ['What does 供应链韧性 mean?', undefined, 'en'],
    ['什么是供应链韧性？', 'en', 'en'],
    ['What is supply chain resilience?', 'zh', 'zh'],
  ] as const)('of %j with %j is %s', async (question, language, expected) => {
    const reply = await ask(question, language === undefined ? {} : { language });
    expect(reply.language).toBe(expected);
    expect(reply.text).toMatch(expected === 'zh' ? /来源：/u : /Sources:/u);
    expect(reply.citations.every(({ rendering }) => (rendering !== undefined) === (expected === 'en'))).toBe(true);
  });

  it('changes no fact', async () => {
    const [chinese, english] = [
      await ask('2022年稀土出口多少？'),
      await ask('2022年稀土出口多少？', { language: 'en' }),
    ];
    expect(english.figures.map(({ value, unit, interval }) => ({ value, unit, interval }))).toEqual(
      chinese.figures.map(({ value, unit, interval }) => ({ value, unit, interval })),
    );
    expect(english.receipt).toMatchObject({ forcedLanguage: 'en', language: 'en' });
  });
});

describe('the receipt', () => {
  it('holds the question, the plan and the outcome', async () => {
    const reply = await ask('2022年稀土出口多少？', { document: PAPER });
    const { kind, text, citations, figures, receipt } = reply;
    expect(receipt).toMatchObject({ version: 'test', question: '2022年稀土出口多少？', document: PAPER, thread: [] });
    expect(receipt.plan.map(({ tool }) => tool)).toEqual(['look-up-cells']);
    expect(receipt.outcome).toEqual({ kind, text, citations, figures });
    expect(receipt.corpusDigest).toBe(bundled.knowledge.corpusDigest);
  });
});
