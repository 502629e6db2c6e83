import { describe, expect, it } from 'vitest';
import { useBundledQuestions } from '../../../support/use-bundled-questions.js';

const ask = useBundledQuestions();

/** What is measured of goods and Table 2 does not print: the first of each are in the lists, the last in none. */
const MEASURES = {
  zh: '产量、产值、内销额、零售额、进口额、进出口总额、库存、产能、能耗、顺差、租金、门店数、开工率、次品率',
  en: 'production, output, consumption, retail sales, imports, inventory, employment, productivity, emissions, rent, headcount, insurance, complaints',
};

const WORDINGS = {
  zh: [
    (measure: string) => `2022年玩具${measure}是多少？`,
    (measure: string) => `2022年玩具${measure}增长了多少？`,
    (measure: string) => `2022年哪种商品${measure}最高？`,
    (measure: string) => `2022年玩具和鞋靴的${measure}合计多少？`,
    (measure: string) => `按2022年${measure}给各类商品排名`,
    (measure: string) => `哪三种商品${measure}下降了？`,
    (measure: string) => `2022年所有商品的平均${measure}是多少？`,
  ],
  en: [
    (measure: string) => `What was toy ${measure} in 2022?`,
    (measure: string) => `How much did toy ${measure} grow in 2022?`,
    (measure: string) => `By how much did ${measure} of toys rise from 2021 to 2022?`,
    (measure: string) => `Which product had the highest ${measure} in 2022?`,
    (measure: string) => `Rank the products by ${measure} in 2022`,
    (measure: string) => `What is the average ${measure} of all products in 2022?`,
  ],
};

const questions = (['zh', 'en'] as const).flatMap((language) =>
  MEASURES[language].split(/、|, /u).flatMap((measure) => WORDINGS[language].map((worded) => worded(measure))),
);

describe('a measure that no table holds', () => {
  it('is answered with no number of another one, however it is asked for', async () => {
    const answered: string[] = [];
    for (const question of questions) {
      const { kind, figures } = await ask(question);
      if (kind === 'answer' && figures.length > 0) answered.push(question);
    }
    expect(questions).toHaveLength(14 * 7 + 13 * 6);
    expect(answered).toEqual([]);
  });

  it.each([
    ['2022年所有商品的平均租金是多少？', '没有您问的“租金”'],
    ['What is the average rent of all products in 2022?', 'does not hold what you ask of it: “rent”'],
  ])('is named: %s', async (question, said) => {
    expect((await ask(question)).text).toContain(said);
  });
});

describe('the table’s own measure', () => {
  it.each([
    ['2022年哪类商品出口涨得最猛？', 67.6],
    ['按增加额从大到小，前两名是谁？', 8913.8],
    ['钢材这两年平均一年出口多少？', 5840],
    ['Which category was the biggest export earner of 2022?', 136_973.1],
    ['Which products had the lowest exports in 2022?', 70.7],
  ])('is answered by any of its names: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 0);
  });
});
