import { describe, expect, it } from 'vitest';
import type { Quantity, QuantityMention, Unit } from '../../../src/knowledge/index.js';
import { parseQuantities } from '../../../src/knowledge/quantities/parse-quantities.js';

function kindOf({ dimension }: Unit): string {
  if (dimension.kind === 'money') {
    return dimension.currency;
  }
  return dimension.kind === 'count' ? `#${dimension.noun}` : dimension.kind;
}

function printed({ value, unit, decimals }: Quantity): string {
  return `${value.toFixed()} x${unit.scale.toFixed()} ${kindOf(unit)} .${decimals}`;
}

/** One line for a mention: kind, value, approximation. */
function summary(mention: QuantityMention): string {
  switch (mention.kind) {
    case 'amount':
      return `${printed(mention.quantity)} ${mention.approximation}`;
    case 'range':
      return `${printed(mention.low)} to ${printed(mention.high)} ${mention.approximation}`;
    case 'fraction':
      return `${mention.numerator.toFixed()}/${mention.denominator.toFixed()} ${mention.approximation}`;
    case 'change':
      return `${mention.meaning.kind} ${mention.meaning.factor.toFixed()} ${mention.approximation}`;
    case 'ordinal':
      return `ordinal ${mention.place.toFixed()}`;
    case 'unclear':
      return `unclear ${mention.doubt}`;
    default:
      return mention.kind;
  }
}

/** [text, the mention's own text, what it is], of texts that hold one number. */
const SINGLE: readonly (readonly [text: string, found: string, meaning: string])[] = [
  // Money
  ['稀土出口70.7亿元', '70.7亿元', '70.7 x100000000 CNY .1 exact'],
  ['达到26.60万亿元', '26.60万亿元', '26.6 x1000000000000 CNY .2 exact'],
  ['达人民币7.07亿元', '人民币7.07亿元', '7.07 x100000000 CNY .2 exact'],
  ['共 3 万 元', '3 万 元', '3 x10000 CNY .0 exact'],
  ['1亿2000万元', '1亿2000万元', '1.2 x100000000 CNY .4 exact'],
  ['约1.5亿美元', '约1.5亿美元', '1.5 x100000000 USD .1 about'],
  ['￥1,234.50', '￥1,234.50', '1234.5 x1 CNY .2 exact'],
  ['１，２３４元', '１，２３４元', '1234 x1 CNY .0 exact'],
  ['三千二百三十七点一亿元', '三千二百三十七点一亿元', '3237.1 x100000000 CNY .1 exact'],
  ['两万三千四百零五元', '两万三千四百零五元', '2.3405 x10000 CNY .4 exact'],
  ['reached RMB 3,237.1 billion', 'RMB 3,237.1 billion', '3237.1 x1000000000 CNY .1 exact'],
  ['7.07 billion yuan', '7.07 billion yuan', '7.07 x1000000000 CNY .2 exact'],
  ['US$5.2 million in sales', 'US$5.2 million', '5.2 x1000000 USD .1 exact'],
  ['about $5m.', 'about $5m', '5 x1000000 USD .0 about'],
  ['€5bn', '€5bn', '5 x1000000000 EUR .0 exact'],
  ['a 5 million dollar plan', '5 million dollar', '5 x1000000 USD .0 exact'],
  ['five hundred million yuan', 'five hundred million yuan', '500 x1000000 CNY .0 exact'],
  ['-$5.3 million', '-$5.3 million', '-5.3 x1000000 USD .1 exact'],
  ['$-5.3 million', '$-5.3 million', '-5.3 x1000000 USD .1 exact'],
  ['USD 3 trillion', 'USD 3 trillion', '3 x1000000000000 USD .0 exact'],
  ['£12k', '£12k', '12 x1000 GBP .0 exact'],
  ['cost $500 per tonne', '$500 per tonne', '500 x1 rate .0 exact'],
  ['价格为800元/吨', '800元/吨', '800 x1 rate .0 exact'],
  // Percent, points, times
  ['增长67.6%', '67.6%', '67.6 x1 percent .1 exact'],
  ['５％', '５％', '5 x1 percent .0 exact'],
  ['下降−2.5%', '−2.5%', '-2.5 x1 percent .1 exact'],
  ['fell by –2.5%', '–2.5%', '-2.5 x1 percent .1 exact'],
  ['百分之五点八四', '百分之五点八四', '5.84 x1 percent .2 exact'],
  ['近百分之三十', '近百分之三十', '30 x1 percent .0 nearly'],
  ['千分之三', '千分之三', '3 x0.1 percent .0 exact'],
  ['近四成', '近四成', '4 x10 percent .0 nearly'],
  ['逾两成', '逾两成', '2 x10 percent .0 over'],
  ['三成五', '三成五', '3.5 x10 percent .1 exact'],
  ['1.2个百分点', '1.2个百分点', '1.2 x1 percentage-point .1 exact'],
  ['by 1.2 percentage points', '1.2 percentage points', '1.2 x1 percentage-point .1 exact'],
  ['a 50-basis-point cut', '50-basis-point', '50 x0.01 percentage-point .0 exact'],
  ['25 bps', '25 bps', '25 x0.01 percentage-point .0 exact'],
  ['five percent', 'five percent', '5 x1 percent .0 exact'],
  ['6.56 per cent', '6.56 per cent', '6.56 x1 percent .2 exact'],
  ['是上年的1.5倍', '1.5倍', '1.5 x1 times .1 exact'],
  ['3.2 times as much', '3.2 times', '3.2 x1 times .1 exact'],
  ['两倍半', '两倍半', '2.5 x1 times .1 exact'],
  // Physical units are never money
  ['3.5万吨', '3.5万吨', '3.5 x10000000000 mass .1 exact'],
  ['5 million tonnes', '5 million tonnes', '5 x1000000000000 mass .0 exact'],
  ['20千克', '20千克', '20 x1000 mass .0 exact'],
  ['3千克', '3千克', '3 x1000 mass .0 exact'],
  ['5千千瓦', '5千千瓦', '5 x1000000 power .0 exact'],
  ['100万桶', '100万桶', '100 x1589872.94928 volume .0 exact'],
  ['7.5亿立方米', '7.5亿立方米', '7.5 x100000000000 volume .1 exact'],
  ['120 kWh', '120 kWh', '120 x3600000 energy .0 exact'],
  ['960万平方公里', '960万平方公里', '960 x10000000000 area .0 exact'],
  ['20 km away', '20 km', '20 x1000 length .0 exact'],
  ['5 m long', '5 m', '5 x1 length .0 exact'],
  ['3个月', '3个月', '3 x1 calendar .0 exact'],
  ['三年半', '三年半', '3.5 x12 calendar .1 exact'],
  ['半年', '半年', '0.5 x12 calendar .1 exact'],
  ['a 12-month plan', '12-month', '12 x1 calendar .0 exact'],
  ['72小时', '72小时', '72 x3600 duration .0 exact'],
  // Counts
  ['提出31项举措', '31项', '31 x1 #item .0 exact'],
  ['九个领域', '九个', '9 x1 # .0 exact'],
  ['1.2万家企业', '1.2万家企业', '1.2 x10000 #company .1 exact'],
  ['nine areas', 'nine', '9 x1 # .0 exact'],
  ['thirty-one items', 'thirty-one items', '31 x1 #item .0 exact'],
  ['two hundred and fifty firms', 'two hundred and fifty firms', '250 x1 #company .0 exact'],
  ['12,345 shares', '12,345 shares', '12345 x1 #share .0 exact'],
  ['5k users', '5k', '5 x1000 # .0 exact'],
  ['1.2 million', '1.2 million', '1.2 x1000000 # .1 exact'],
  // Approximation
  ['将近30家', '将近30家', '30 x1 #company .0 nearly'],
  ['接近30家', '接近30家', '30 x1 #company .0 nearly'],
  ['大约30家', '大约30家', '30 x1 #company .0 about'],
  ['30家左右', '30家左右', '30 x1 #company .0 about'],
  ['超过30家', '超过30家', '30 x1 #company .0 over'],
  ['超30家', '超30家', '30 x1 #company .0 over'],
  ['30多家', '30多家', '30 x1 #company .0 over'],
  ['70余亿元', '70余亿元', '70 x100000000 CNY .0 over'],
  ['30家以上', '30家以上', '30 x1 #company .0 at-least'],
  ['不足30家', '不足30家', '30 x1 #company .0 under'],
  ['不到30家', '不到30家', '30 x1 #company .0 under'],
  ['不低于5%', '不低于5%', '5 x1 percent .0 at-least'],
  ['低于5%', '低于5%', '5 x1 percent .0 under'],
  ['至少5%', '至少5%', '5 x1 percent .0 at-least'],
  ['至多5%', '至多5%', '5 x1 percent .0 at-most'],
  ['不超过5%', '不超过5%', '5 x1 percent .0 at-most'],
  ['节约3亿元', '3亿元', '3 x100000000 CNY .0 exact'],
  ['最近3年', '3年', '3 x12 calendar .0 exact'],
  ['nearly 40%', 'nearly 40%', '40 x1 percent .0 nearly'],
  ['around 40%', 'around 40%', '40 x1 percent .0 about'],
  ['more than 40%', 'more than 40%', '40 x1 percent .0 over'],
  ['no more than 40%', 'no more than 40%', '40 x1 percent .0 at-most'],
  ['over 40%', 'over 40%', '40 x1 percent .0 over'],
  ['less than 40%', 'less than 40%', '40 x1 percent .0 under'],
  ['at least 40%', 'at least 40%', '40 x1 percent .0 at-least'],
  ['up to 40%', 'up to 40%', '40 x1 percent .0 at-most'],
  ['不足百亿元', '不足百亿元', '1 x10000000000 CNY .0 under'],
  ['近万亿元', '近万亿元', '1 x1000000000000 CNY .0 nearly'],
  ['turnover 40%', '40%', '40 x1 percent .0 exact'],
  ['500 or more', '500 or more', '500 x1 # .0 at-least'],
  // Ranges
  ['3~4家', '3~4家', '3 x1 #company .0 to 4 x1 #company .0 exact'],
  ['３～４家', '３～４家', '3 x1 #company .0 to 4 x1 #company .0 exact'],
  ['3-4家', '3-4家', '3 x1 #company .0 to 4 x1 #company .0 exact'],
  ['5% to 10%', '5% to 10%', '5 x1 percent .0 to 10 x1 percent .0 exact'],
  ['5–10%', '5–10%', '5 x1 percent .0 to 10 x1 percent .0 exact'],
  ['between 3 and 4 firms', '3 and 4 firms', '3 x1 #company .0 to 4 x1 #company .0 exact'],
  ['三到五成', '三到五成', '3 x10 percent .0 to 5 x10 percent .0 exact'],
  ['三四成', '三四成', '3 x10 percent .0 to 4 x10 percent .0 about'],
  ['两三年', '两三年', '2 x12 calendar .0 to 3 x12 calendar .0 about'],
  ['三四十家', '三四十家', '30 x1 #company .0 to 40 x1 #company .0 about'],
  ['3~4万亿元', '3~4万亿元', '3 x1000000000000 CNY .0 to 4 x1000000000000 CNY .0 exact'],
  ['3万~4万吨', '3万~4万吨', '3 x10000000000 mass .0 to 4 x10000000000 mass .0 exact'],
  ['$3-4 million', '$3-4 million', '3 x1000000 USD .0 to 4 x1000000 USD .0 exact'],
  ['$3 million to $4 million', '$3 million to $4 million', '3 x1000000 USD .0 to 4 x1000000 USD .0 exact'],
  // Fractions and changes
  ['三分之二', '三分之二', '2/3 exact'],
  ['过半', '过半', '1/2 over'],
  ['nearly half', 'nearly half', '1/2 nearly'],
  ['two-thirds of it', 'two-thirds', '2/3 exact'],
  ['a quarter of it', 'a quarter', '1/4 exact'],
  ['rose by about a third', 'about a third', '1/3 about'],
  ['翻番', '翻番', 'multiplied-by 2 exact'],
  ['翻了一番', '翻了一番', 'multiplied-by 2 exact'],
  ['翻两番', '翻两番', 'multiplied-by 4 exact'],
  ['减半', '减半', 'multiplied-by 0.5 exact'],
  ['增加两倍', '增加两倍', 'grown-by 2 exact'],
  ['增长了1.5倍', '增长了1.5倍', 'grown-by 1.5 exact'],
  ['增加到3倍', '增加到3倍', 'multiplied-by 3 exact'],
  ['more than doubled', 'more than doubled', 'multiplied-by 2 over'],
  ['tripled', 'tripled', 'multiplied-by 3 exact'],
  ['halved', 'halved', 'multiplied-by 0.5 exact'],
  // Numbers that are no amounts
  ['十几家', '十几', 'vague'],
  ['数十项', '数十', 'vague'],
  ['dozens of firms', 'dozens of', 'vague'],
  ['2022年', '2022年', 'period'],
  ['二〇二二年', '二〇二二年', 'period'],
  ['2015—2020年', '2015—2020年', 'period'],
  ['in 2022, exports', '2022', 'period'],
  ['over 2015 to 2020', '2015 to 2020', 'period'],
  ['2022年3月5日', '2022年3月5日', 'period'],
  ['2022-05-01', '2022-05-01', 'period'],
  ['March 5, 2022', 'March 5, 2022', 'period'],
  ['Q3 2022', 'Q3 2022', 'period'],
  ['FY2022', 'FY2022', 'period'],
  ['21世纪', '21世纪', 'period'],
  ['第三季度', '第三季度', 'period'],
  ['2022 tonnes', '2022 tonnes', '2022 x1000000 mass .0 exact'],
  ['表2', '表2', 'address'],
  ['Table 2', 'Table 2', 'address'],
  ['section 2.2', 'section 2.2', 'address'],
  ['第2.2节', '第2.2节', 'address'],
  ['见2.3.1', '2.3.1', 'address'],
  ['2.2 Methods', '2.2', 'address'],
  ['text\n### 2.2 Methods', '2.2', 'address'],
  ['# 1 引言', '1', 'address'],
  ['2.3.1. Methods', '2.3.1', 'address'],
  ['(1) first of all', '(1)', 'address'],
  ['增长[3]', '[3]', 'citation'],
  ['growth [3-5, 7]', '[3-5, 7]', 'citation'],
  ['第三', '第三', 'ordinal 3'],
  ['第12位', '第12', 'ordinal 12'],
  ['3rd place', '3rd', 'ordinal 3'],
  ['ranked third', 'third', 'ordinal 3'],
  ['C2M模式', 'C2M', 'name'],
  ['COVID-19', 'COVID-19', 'name'],
  ['5G网络', '5G', 'name'],
  ['工业4.0', '工业4.0', 'name'],
  ['一带一路', '一带一路', 'name'],
  ['二十大', '二十大', 'name'],
  // No one meaning
  ['1,23,456', '1,23,456', 'unclear separators'],
  ['1.234,5', '1.234,5', 'unclear separators'],
  ['12 500', '12 500', 'unclear separators'],
  ["1'234", "1'234", 'unclear separators'],
  ['1e400', '1e400', 'unclear exponent'],
  ['--5', '--5', 'unclear signs'],
  ['三万五元', '三万五元', 'unclear parts'],
  ['12万5', '12万5', 'unclear parts'],
  ['二十五万八千亿元', '二十五万八千亿元', 'unclear parts'],
  ['5e3元', '5e3', 'unclear exponent'],
  ['−−5%', '−−5%', 'unclear signs'],
  ['负5%', '负5%', '-5 x1 percent .0 exact'],
  ['minus 5%', 'minus 5%', '-5 x1 percent .0 exact'],
  ['附件甲-2', '-2', 'unclear signs'],
  ['增长-2.5%', '-2.5%', '-2.5 x1 percent .1 exact'],
  ['增长－2.5%', '－2.5%', '-2.5 x1 percent .1 exact'],
  ['a loss (5.3)', '5.3', 'unclear brackets'],
  ['US$5 yuan', 'US$5 yuan', 'unclear currencies'],
  ['3:1', '3:1', 'unclear ratio'],
  ['2022-13', '2022-13', 'unclear date'],
];

describe('parseQuantities', () => {
  it.each(SINGLE)('%j holds %j: %s', (text, found, meaning) => {
    const mentions = parseQuantities(text);
    expect(mentions.map((mention) => [mention.text, summary(mention)])).toEqual([[found, meaning]]);
  });

  it.each(['', 'NaN', '统一', '这一成果', '进一步', '一种', '万一', 'no one', '千万不要', '十分', '百姓'])(
    'finds none in %j',
    (text) => {
      expect(parseQuantities(text)).toEqual([]);
    },
  );

  it.each([
    ['从20.03万亿元增长到26.60万亿元', ['20.03万亿元', '26.60万亿元']],
    ['从5%到10%', ['5%', '10%']],
    ['10家-5家', ['10家', '-5家']],
    ['rose from 5% to 10%', ['5%', '10%']],
    ['rose 26.7% to 1,452.4', ['26.7%', '1,452.4']],
    ['increased by $5 million to $20 million', ['$5 million', '$20 million']],
    ['从105.78升至116.02', ['105.78', '116.02']],
    ['2021年为42.2亿元，2022年为70.7亿元', ['2021年', '42.2亿元', '2022年', '70.7亿元']],
    ['从2015年的105.78到2020年的116.02', ['2015年', '105.78', '2020年', '116.02']],
    ['2.5 US$5', ['2.5', 'US$5']],
    ['增长5，达到10', ['5', '10']],
    ['25.3%、30.1%和40%', ['25.3%', '30.1%', '40%']],
    ['The 3 firms paid $5 million, 3 years ago.', ['3 firms', '$5 million', '3 years']],
    ['In 2022, exports of Table 2 grew by 5% [3].', ['2022', 'Table 2', '5%', '[3]']],
  ])('finds in %j each by itself', (text, found) => {
    const mentions = parseQuantities(text);
    expect(mentions.map((mention) => mention.text)).toEqual(found);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it.each([
    ['20.03、26.60万亿元', ['20.03 x1000000000000 CNY .2', '26.6 x1000000000000 CNY .2']],
    ['从20.03增长到26.60万亿元', ['20.03 x1000000000000 CNY .2', '26.6 x1000000000000 CNY .2']],
    ['rose from 42.2 to 70.7 billion yuan', ['42.2 x1000000000 CNY .1', '70.7 x1000000000 CNY .1']],
    ['1.2、3.4和5.6亿元', ['1.2 x100000000 CNY .1', '3.4 x100000000 CNY .1', '5.6 x100000000 CNY .1']],
    ['were 5.2 and 6.3 percent', ['5.2 x1 percent .1', '6.3 x1 percent .1']],
    ['3 x 5 metres', ['3 x1 # .0', '5 x1 length .0']],
    ['第一批3，其余占5%', ['3 x1 # .0', '5 x1 percent .0']],
    ['3家和5%', ['3 x1 #company .0', '5 x1 percent .0']],
  ])('gives numbers joined in %j the unit of the last', (text, quantities) => {
    const amounts = parseQuantities(text).filter((mention) => mention.kind === 'amount');
    expect(amounts.map(({ quantity }) => printed(quantity))).toEqual(quantities);
  });
});
