import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const ask = (...turns: readonly string[]) =>
  bundled.adviser.answer({ text: turns.at(-1) ?? '', thread: turns.slice(0, -1) });

describe('a word that frames a question for a row', () => {
  it.each([
    ['Before my briefing tomorrow morning, could someone dig up the toy exports for 2021?', 2959.6],
    ['Grateful if you would confirm plastic product exports for 2022', 7187.9],
    ['How much did furniture exports pull in during 2021?', 4756.6],
    ['I heard high-tech exports shrank. How much lower were they in 2022 than in 2021?', 171],
  ])('does not make another thing of it: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });
});

describe('a word that makes another thing of a row', () => {
  it.each([
    'What were steel pipe exports in 2022?',
    'Please confirm garden furniture exports for 2022',
    'How much did exports of toys for adults make in 2022?',
    'What was the export tariff on steel in 2022?',
    'What were the carbon emissions of steel exports in 2022?',
    'How many jobs did steel exports support in 2022?',
    'How profitable were steel exports in 2022?',
    'Were steel exports subsidised in 2022?',
    'How much steel was exported by rail in 2022?',
    'How much steel was exported by Baowu in 2022?',
    'How much did furniture exports contribute to GDP in 2022?',
    'Could you dig out how much our furniture makers exported in 2022?',
    'How much steel did China consume in 2022?',
    'By how much did steel production grow in 2022?',
    'How much did toy consumption grow in 2022?',
    'How did steel output change in 2022?',
    'How productive was footwear in 2022?',
  ])('is refused: %s', async (question) => {
    expect((await ask(question)).kind).toBe('refusal');
  });
});

describe('the wording of an operation', () => {
  it.each([
    ['Which goods passed one trillion yuan in exports in 2022?', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['Order toys, footwear and bags from lowest to highest by 2022 exports', ['箱包及类似容器', '玩具', '鞋靴']],
    ['Order toys, footwear and bags from highest to lowest by 2022 exports', ['鞋靴', '玩具', '箱包及类似容器']],
    ['把玩具、鞋靴、箱包按2022年出口额由低到高排序', ['箱包及类似容器', '玩具', '鞋靴']],
  ])('chooses and orders rows: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each([
    ['钢材出口涨了多少？要金额不要百分比', 1173.2],
    ["I'd like the yuan amount, not the percentage: how much did steel exports increase?", 1173.2],
    ['表2最后一列里，成品油那一行写的是多少？', 53.9],
    ['玩具两年的年均出口额', 3094.4],
    ['期末年份中药材及中式成药出口多少？', 91.2],
    ['What was the position of toys among all goods by 2022 exports?', 11],
  ])('says what is wanted of one: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });
});

describe('a follow-up', () => {
  it.each([
    [['2020年中国制造业增加值达到多少？', '2015年是多少？'], 20.03],
    [['2020年中国制造业增加值达到多少？', '2015年是多少？', '所以一共增加了多少万亿？'], 6.57],
    [['What was the export value of steel in 2022?', 'Do you have the 2023 number?', 'Then give me 2021.'], 5253.4],
    [['玩具出口增幅是多少', '和陶瓷比哪个快', '差几个百分点'], 1.1],
    [['What were toy exports in 2021?', 'Compared with footwear, which was larger?', 'By how much?'], 130.1],
  ])('takes over what was said: %j', async (turns, value) => {
    expect((await ask(...turns)).figures[0]?.value).toBe(value);
  });

  it('asks which of the rows that share a word is meant', async () => {
    const asked = await ask('2022年“制品”出口了多少亿元？');
    expect(asked.kind).toBe('clarification');
    expect(asked.text).toContain('塑料制品');
    expect(asked.text).not.toContain('稀土');
  });
});
