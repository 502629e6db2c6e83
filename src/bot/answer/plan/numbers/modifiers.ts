import type { Language } from '../../../../knowledge/index.js';

/** What a question says about how a computation is meant, beside the operation itself. */
export const MODIFIERS = [
  /** Rows are put together before they are compared. */
  'together',
  /** What is named is a whole of its own: 两者之中, "of the pair". */
  'of-these',
  /** All that is named is wanted in order. */
  'ordered',
  /** In order from the lowest up. */
  'ascending',
  /** Growth is compared, not values. */
  'growing',
  /** One thing is held against another: "than", 比. */
  'compared',
  /** How far apart two things are, whichever is more. */
  'gap',
  /** Changes are compared in the unit of the values, not in percent. */
  'in-amounts',
  /** What something moved by is itself set against another number. */
  'increments',
  /** Of one row the year is asked in which it is first. */
  'which-year',
  /** The place of one row among all. */
  'position',
  /** The figure that the source prints. */
  'published',
  /** The figure is to be worked out. */
  'worked-out',
  /** The result is wanted for each year. */
  'yearly',
  /** The whole is to be divided evenly by the years. */
  'evenly',
  /** One number is wanted that stands for several. */
  'averaged',
  /** Of a movement both ends are wanted. */
  'from-to',
  /** Of a movement the end is wanted. */
  'level-reached',
  /** One row is taken as a part or a multiple of another. */
  'as-share',
  /** A thing is held against itself at an earlier time: "multiplied between 2021 and 2022". */
  'over-time',
  /** A fall is held against a rise: how far each went, whichever way. */
  'either-way',
] as const;

export type Modifier = (typeof MODIFIERS)[number];

type ModifierLexicon = Readonly<Record<Modifier, RegExp>>;

const LEXICONS: Readonly<Record<Language, ModifierLexicon>> = {
  zh: {
    together: /合起来|合计|合共|合在一起|合并|之和|总和|加起来|加在一起|一起|总共|[两三四五二]类/u,
    'of-these': /[二两三四]者|[二两三四五][项样种类个](?:之?[中里间]|总|合|的)|[这那][二两三四五几][项样种类个]/u,
    ordered: /[从由][高大低小快慢]到|排个?序|排列|怎么排/u,
    ascending: /[从由][低小慢少]到|升序/u,
    growing: /增长|增速|增幅|涨|快|慢/u,
    compared: /比/u,
    gap: /^(?:又|那)?[多高大快]了?(?:多少|几)|相差|差额|差距|差多少|差几|差了|[的之]差|[少低慢](?:出口|卖)?了?(?:多少|几)/u,
    'in-amounts':
      /绝对|[增减][加少长]额|[增减]量|净[增减]|(?:增加|减少)的?(?:得|金额|数额|额度|数值)?(?:[最更]|第.{1,3}[多少大小])|[增减][加少]的?(?:金额|数额|亿元)|多卖/u,
    increments: /[增减][加长少]的?(?:金|数)?额|[增减]量|贡献率/u,
    'which-year': /哪一?年|哪个年份/u,
    position: /第几|几名|多少[名位]|第多少|排几|名次|排名|排位|什么位置/u,
    published: /公布|填的|写的|印的|登的|原表|一栏|一列/u,
    'worked-out': /自己算|重新计算|重算|算出|计算|按出口额|根据出口额|推算/u,
    yearly: /年均|每年|年平均|一年.{0,4}平均|平均.{0,4}[每一]年|复合/u,
    averaged: /平均|均值/u,
    evenly: /平摊|均摊|平均到|除以|简单平均|算术平均|不(?:算|按|考虑)复[合利]/u,
    'from-to': /从多少.{0,6}[到至为]|由多少.{0,6}[到至为]|[到至]了?多少.{0,4}从/u,
    'level-reached': /[到至](?:了)?多少|达多少|什么水平|多高的?水平/u,
    'as-share': /相当于.*(?:百分|比例)|占.*(?:百分|比例|比重|份额|比)|之比(?!较)|比值|比率/u,
    'over-time': /从\s*\d{4}\s*年?\s*[到至]|[到至]\s*\d{4}\s*年.{0,8}(?:增长|扩大|翻)/u,
    'either-way': /[跌降减]幅.*[增涨升]幅|[增涨升](?:幅|速).*[跌降减]幅/u,
  },
  en: {
    together: /\b(?:together|plus|combined|in total|joint|jointly|pooled|altogether|as a (?:group|whole))\b/iu,
    'of-these':
      /\b(?:the (?:pair|two|three|four|trio|sum of|total of)|of (?:them|both)|between|their (?:combined|total|joint|sum))\b/iu,
    ordered: /\brank\b(?! (?:is|was|does|did|has)\b)|\b(?:order|sort(?! of)|arrange)\b/iu,
    ascending:
      /\b(?:low|small|slow|least)\w* to (?:high|large|big|great|fast|most)|\bascending\b|\b(?:lowest|smallest|slowest|least) first\b/iu,
    growing: /\b(?:grew|grow|growth|grown|growing|outpaced?|outgr[eo]w|risers?|faster|slower|fastest|slowest|rose)\b/iu,
    compared: /\bthan\b/iu,
    gap: /\b(?:gap|separates?|differences?|differ|less|lower|fewer|smaller|slower|slowly|trail|trailed|lag|lagged|apart|behind|below|short of|how far)\b|^(?:and )?by how (?:much|many (?:percentage )?points)\W*$/iu,
    'in-amounts':
      /\babsolute\b|\badded\b|\bmost (?:yuan|money)\b|(?<!\b(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|rank(?:s|ed)?|place|largest|highest|smallest|lowest) )\bin (?:yuan|rmb|money|value)\b|\b(?:increase|gain|rise|decrease|decline|drop|fall)s? in export value\b/iu,
    increments:
      /\b(?:(?:increase|gain|rise|increment|decrease)s?|(?:share|part|portion|proportion|percent(?:age)?|fraction|slice|much) of (?:the |all )?(?:(?:total|overall|combined) )?growth(?! rates?\b))\b(?! (?:by|to|from)\b)/iu,
    'which-year': /\b(?:which|what) year\b/iu,
    position:
      /\b(?:what|which) (?:rank|place|position)\b|\b(?:what|which) (?:is|was) the (?:rank|place|position|ranking)\b|\bposition of\b|\bwhere (?:does|did|do) .+ (?:rank|stand|come|place)\b|\b(?:rank|position|place|ranking) among\b|\bhow (?:high |low )?(?:does|did|do) .+ rank\b|\brank(?:ing)? (?:of|for)\b|\bplace (?:does|did) .+ (?:take|have|hold|occupy)\b/iu,
    published: /\b(?:publish(?:ed|es)?|printed|prints?|column|reported|official)\b/iu,
    'worked-out':
      /\b(?:comput|calculat|recomput|recalculat|work(?:s|ed|ing)? (?:it )?out|from the (?:export )?values)/iu,
    yearly: /\b(?:annual(?:ly)?|yearly|per annum|per year|(?:a|each|every) year|compound(?:ed)?)\b/iu,
    averaged: /\b(?:average|(?<!\b(?:i|we|you|they|that|does|do) )mean)\b/iu,
    evenly:
      /\bdivided (?:evenly|equally|by)\b|\bsimple average\b|\bspread evenly\b|\barithmetic\b|\bnot compounded\b|\bwithout compounding\b/iu,
    'from-to': /\bfrom (?:what|how (?:much|many)).{0,30}\bto (?:what|how (?:much|many))\b|\bfrom what to what\b/iu,
    'level-reached': /\bto what (?:level|value|amount|figure)\b|\breach\b|\bstand at\b/iu,
    'as-share':
      /\bas an? (?:percent(?:age)?|per cent|share|proportion|fraction) of\b|\bratio\b|\b(?:share|proportion) of\b/iu,
    'over-time': /\bmultipl(?:y|ied)\b|\b(?:from|between) (?:20|19)\d\d (?:to|and) (?:20|19)\d\d\b/iu,
    'either-way':
      /\b(?:fall|drop|declines?|decrease|slump)\b.*\b(?:than|with|versus|against|and)\b.*\b(?:growth|rise|increase|gain)\b|\b(?:growth|rise|increase|gain)\b.*\b(?:than|with|versus|against|and)\b.*\b(?:fall|drop|decline|decrease|slump)\b/iu,
  },
};

/** Every modifier that a question's wording shows. */
export function readModifiers(question: string, language: Language): ReadonlySet<Modifier> {
  return new Set(MODIFIERS.filter((modifier) => LEXICONS[language][modifier].test(question)));
}
