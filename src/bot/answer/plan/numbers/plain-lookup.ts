import {
  anyOf,
  parseQuantities,
  wordsIn,
  wordStems,
  type Language,
  type NameMention,
  type Synonyms,
} from '../../../../knowledge/index.js';
import { contentWords } from '../../understand/words.js';

/** Words of questions for values or growth of each thing named, which ask for nothing to be made of them together. */
const PLAIN_EN = new Set(
  [
    'export exports exported value values valued worth amount amounts figure figures number numbers data level',
    'china chinese abroad overseas goods commodities products items row rows table year years yuan rmb million',
    'billion trillion hundred thousand percent percentage rate rates growth grow grew grown rise rose risen',
    'increase increased fall fell fallen decline declined drop dropped change changed year-on-year yoy pace',
    'each both respectively either show list look know recall please exactly just only paper according report',
    'reported published sold sell ship shipped bring brought reach reached stand stood do does did respective',
    'performance fast two three say state stated provide compared previous year-over-year',
  ].flatMap((line) => [...wordStems(line)]),
);

/** The same in Chinese: words, and below them the characters that stand alone. */
const PLAIN_ZH: Synonyms = {
  zh: [
    ...wordsIn('请问|查下|查一下|告诉我|按照|根据|数据|情况|水平|表现|出口|规模|价值|数值'),
    ...wordsIn('总额|金额|数额|差额|总值|分别|各自|单独|每个|每种|每类|论文|文中|文里|表中|表里'),
    ...wordsIn('百分之|百分之几|百分之多|百分之多少|百分比|百分点|增长率|变率|变化率|变动率|变化|变动'),
    ...wordsIn('增幅|涨幅|降幅|跌幅|增速|降速|同期增减|同比|增长|增加|增减|上升|上涨|下降|减少'),
    ...wordsIn('提高|下滑|上年|去年|前一年|商品|品类|产品|海外|国外|全国|我国|中国|公布'),
    ...wordsIn('多少|多大|万元|亿元|人民币|美元|什么|怎样|如何'),
    ...wordsIn(
      '额|各|表|几|元|变|的|之|在|是|为|有|和|与|及|同|跟|以|到|从|对|把|了|过|呢|吗|啊|吧|都|也|还|又|给|我|你|它|们|卖|这|那|两|三|四|五|些|个|种|类|年|率|值|量|钱|涨|跌|增|降|达|大|比|算|列|出|说|里|中|请|看|一|下',
    ),
  ],
  en: [],
};
const PLAIN_WORD_ZH = new RegExp(anyOf(PLAIN_ZH), 'gu');

/** Whether a question says nothing beside names, periods, units and words of asking for what stands in the table. */
export function asksPlainly(question: string, language: Language, names: readonly NameMention[]): boolean {
  const spans = parseQuantities(question).filter(({ kind }) => kind !== 'name');
  const bare = spans.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question);
  const forms = names.map(({ form }) => form);
  if (language === 'zh') {
    const rest = forms
      .toSorted((a, b) => b.length - a.length)
      .reduce((text, form) => text.toLowerCase().replaceAll(form, ' '), bare.replace(/\s/gu, ''));
    return !/\p{Script=Han}/u.test(rest.replace(PLAIN_WORD_ZH, ''));
  }
  const named = new Set(forms.flatMap((form) => form.split(' ')));
  const stems = contentWords(bare, language).flatMap((word) => wordStems(word));
  return stems.every((stem) => named.has(stem) || PLAIN_EN.has(stem) || /^(?:\d.*|s)$/u.test(stem));
}
