import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/index.js';
import { checkText } from '../../../src/tools/check-claims.js';

const { corpus } = await loadCorpus('tests/eval/tables/dated/corpus');

interface Claims {
  readonly holding: readonly string[];
  /** False, or more than the table tells. */
  readonly others: readonly string[];
}

const TABLES: Readonly<Record<string, Claims>> = {
  'shop-zh': {
    holding: [
      '第三季度销售额合计1559万元。',
      '2024年1—3月销售额为1225万元。',
      '一至三季度销售额合计4185万元。',
      '前三季度销售额合计4185万元。',
      '前9个月销售额合计4185万元。',
      '7月销售额比退货额多496万元。',
      '7月销售额比上月增长5.2%。',
      '销售额从1月到9月增长29.9%。',
      '第二季度销售额环比增长14.4%。',
    ],
    others: [
      '2024年销售额为4185万元。',
      '7月销售额同比增长5.2%。',
      '前三季度客单价合计2205元。',
      '第三季度客单价为762元。',
      '上半年客单价为252元。',
      '9月末销售额为535万元。',
      '后三季度销售额为1559万元。',
      '每月销售额为535万元。',
      '近6月销售额为500万元。',
      '前6月客单价为252元。',
      '前8个月销售额合计4185万元。',
      '5个月销售额为471万元。',
      '7月上旬销售额为526万元。',
      '7月初销售额为526万元。',
      '销售额和退货额7月合计530万元。',
      '2023年7月销售额为526万元。',
      '7月销售额比上月增长5.3%。',
      '7月销售额比上季度增长5.2%。',
      '只有销售额在7月超过500万元。',
      '仅7月销售额超过500万元。',
      '所有月份销售额均超过400万元。',
      '销售额逐月增长。',
      '7月销售额预计为526万元。',
      '7月销量为526。',
      '销售额7月最高，9月最低。',
      '8月销售额比6月和7月都高。',
      '销售额从1月到9月年均增长29.9%。',
      '第二季度销售额环比增长5.2%。',
      '6月到7月，销售额下降。',
      '2024年7月销售额增长5.2%。',
      '1月销售额比12月增长12%。',
    ],
  },
  'quarterly-en': {
    holding: [
      'Revenue rose 8.6% quarter on quarter in Q4 2023.',
      'Revenue fell in Q3 2022 from Q2.',
      'Revenue in Q1 2023 was 3.5% lower than in Q4.',
      'Operating income was 14.5% of revenue in Q4 2023.',
      'Second-half revenue in 2023 was $440.7 million.',
      'Revenue for the first nine months of 2023 was $616.7 million.',
      'Revenue rose 24.5% from Q1 2022 to Q4 2023.',
      'Subscribers at the end of Q4 2023 were 1,102 thousand.',
    ],
    others: [
      'Subscribers totalled 4,208 thousand in 2023.',
      'Revenue was $229.4 million at the end of Q4 2023.',
      'Revenue rose 9.9% in Q4 2023.',
      'Revenue in Q4 was the highest.',
      'Revenue rose 11.4% quarter on quarter in Q4 2023.',
      'Revenue rose 8.6% month on month in Q4 2023.',
      'Revenue rose 8.6% year on year in Q4 2023.',
      'Revenue in 2023 was highest in Q3.',
      'Revenue fell in Q3 2022 from Q1.',
      'Revenue in Q1 was 11.4% higher than in Q4 2022.',
      'Revenue in Q1 2023 was 3.5% higher than in Q4.',
      'Q2 accounted for 24.4% of Q4 2023 revenue.',
      '2023 accounted for 27.1% of Q4 revenue.',
      'Only revenue exceeded $200 million in Q4 2023.',
      'In every quarter of 2023, revenue exceeded $200 million.',
      'Revenue averaged $211.5 million in 2023.',
      'Revenue and operating income were both higher in Q1 2023 than in Q4 2022.',
      'Operating margin was 14.5% in Q4 2023.',
      'Revenue was $206.8 in Q2 2023.',
      'Revenue was $206.8 billion in Q2 2023.',
      'Second-half revenue in 2023 was $405.4 million.',
      'Revenue for the first nine months of 2023 was $846.1 million.',
      'Revenue for the first three quarters of 2022 rose.',
      'Revenue rose sharply in Q2 2023.',
      'Revenue grew faster in Q4 2023 than in Q3 2023.',
      'Revenue grew every quarter in 2023 from Q4 2022.',
      'Revenue grew at an annual rate of 4.1% from Q1 to Q2 2023.',
      'Revenue doubled from Q1 2022 to Q4 2023.',
      'Revenue peaked at $229.4 million in Q3 2023.',
      'Revenue overtook operating income in Q4 2023.',
      'Net revenue was $229.4 million in Q4 2023.',
      'By Q4 2023 revenue had risen 24.5% since Q1 2022.',
      'Subscribers at the end of 2023 were 1,102 million.',
      'Revenue was lowest in Q1 2023.',
    ],
  },
  'regions-en': {
    holding: [
      'North sales rose 10.1% quarter on quarter in Q4 2023.',
      'Sales in the North totalled $5,265 thousand in 2023.',
      'North sales in Q4 2023 were $252 thousand higher than South sales.',
    ],
    others: [
      'Sales were $1,420 thousand in Q4 2023.',
      'North had the highest sales in Q4 2023.',
      'North sales in Q4 2023 were $1,168 thousand.',
      'South complaints were 30 in Q4 2023.',
      'North sales rose 10.1% in Q4 2023.',
      'North and South sales rose 10.1% quarter on quarter in Q4 2023.',
      'South sales fell between Q1 and Q4 2023.',
      'Sales in the North totalled $5,265 thousand in Q4 2023.',
      'North sales in Q4 2023 were $252 thousand lower than South sales.',
      'Complaints in Q4 2023 were 30.',
    ],
  },
  'clinic-zh': {
    holding: [
      '2024年第一季度门诊量比第四季度下降2.1%。',
      '2024年上半年门诊量同比增长8.9%。',
      '2023年四季度门诊量占全年的26.5%。',
    ],
    others: [
      '2023年平均候诊时间合计126分钟。',
      '2023年住院人数为5005人。',
      '2024年第一季度门诊量比第四季度增长2.1%。',
      '2024年门诊量为40930人次。',
      '2024年上半年门诊量环比增长8.9%。',
      '2023年末门诊量为20310人次。',
      '2023年四季度门诊量占全年的26.0%。',
      '2023年第二季度门诊量同比增长9.9%。',
      '2023年第二季度，门诊量创历史新高。',
    ],
  },
  'warehouse-en': {
    holding: ['Units shipped rose 38.6% on March 7, 2024 from the previous day.'],
    others: [
      'Units in stock totalled 24,505 from March 4 to March 8, 2024.',
      'Units in stock were 4,420 at the end of March 2024.',
      '3,535 units in stock on March 8, 2024.',
      'Units shipped rose 38.6% on March 7, 2024 year on year.',
      'Staff on duty on March 8, 2024 was 19.',
      'In March 2024, units shipped were 3,535.',
    ],
  },
  'power-zh': {
    holding: ['2023年底装机容量为6125万千瓦。', '2018年至2023年发电量合计12174亿千瓦时。'],
    others: [
      '2023年末发电量为2235亿千瓦时。',
      '2023年发电量环比增长6.6%。',
      '2018年至2023年装机容量合计29960万千瓦。',
      '2022年末发电量同比下降2.1%。',
      '2018年和2023年发电量合计12174亿千瓦时。',
      '发电量逐年增长。',
      '2023年上半年发电量为2235亿千瓦时。',
    ],
  },
  'brand-zh': {
    holding: ['全年净利润合计7.4亿元。', '前三季度营业收入39.4亿元。', '第四季度净利润是第三季度的1.6倍。'],
    others: [
      '第四季度营业收入环比增长12.1%。',
      '第一季度营业收入环比增长12.1%。',
      '第四季度营业收入同比增长12.1%。',
      '全年净利润合计7.3亿元。',
      '2023年第二季度营业收入为13.9亿元。',
      '前三季度营业收入13.1亿元。',
      '第三季度末营业收入13.1亿元。',
      '第四季度末净利润为2.4亿元。',
    ],
  },
};

/** True, but open to another reading: of all months it is not the highest. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  'shop-zh': ['2024年上半年，销售额为2626万元，其中6月最高。'],
  'quarterly-en': ['Revenue in 2023 was lowest in Q1.'],
};

describe.each(Object.entries(OPEN))('true claims on the periods of %s', (document, texts) => {
  it.each(texts)('are not contradicted: %s', (text) => {
    expect(checkText(text, { corpus, document }).verdict).not.toBe('contradicted');
  });
});

describe.each(Object.entries(TABLES))('claims on the periods of %s', (document, { holding, others }) => {
  it.each(holding)('supports: %s', (text) => {
    expect(checkText(text, { corpus, document }).verdict).toBe('supported');
  });

  it.each(others)('does not support: %s', (text) => {
    expect(checkText(text, { corpus, document }).verdict).not.toBe('supported');
  });
});
