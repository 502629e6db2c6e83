import { behind, inFront, swapped, type Alteration, type Surroundings } from './alteration.js';

const direction: Alteration = (text) =>
  swapped(text, [
    [/增长|增加|上升|跃升/u, '下降'],
    [/下降|减少|下滑/u, '增长'],
    [/高于|高出|高(?=\d)|多(?=\d)/u, '低于'],
    [/提升|提高|增强/u, '降低'],
    [/降低|减少/u, '提高'],
    [/\bgrew\b|\brose\b|\bincreased\b|\bleapt\b/u, 'fell'],
    [/\bfell\b|\bdeclined\b|\bdecreased\b/u, 'rose'],
    [/\bhigher\b/u, 'lower'],
    [/\bexceeded\b/u, 'fell short of'],
    [/\bup\b/u, 'down'],
    [/\bdown\b/u, 'up'],
    [/\braises\b|\benhances\b/u, 'lowers'],
    [/\breduce\b|\blower\b/u, 'raise'],
    [/\bincrease\b|\bpromote\b/u, 'reduce'],
    [/净增|增加(?!额)|多出?(?=\s?\d)|高出/u, '减少'],
    [/净减少|少(?=\s?\d)|低(?=\s?\d)/u, '多'],
    [/快(?=\s?\d)/u, '慢'],
    [/(?<=\d 个百分点|\d)低于/u, '高于'],
    [/\bfaster\b/u, 'slower'],
    [/\bmore slowly\b/u, 'faster'],
    [/\blarger\b|\bahead of\b/u, 'smaller'],
    [/\blower\b|\bsmaller\b/u, 'higher'],
    [/\bgained\b|\bexpanded\b/u, 'lost'],
    [/\blost\b|\bcontracted\b|\bshrank\b/u, 'gained'],
    [/\bfell short of\b/u, 'exceeded'],
  ]);

/** How far something went, said as where it came to. */
const extent: Alteration = (text) =>
  swapped(text, [
    [/(增加|减少|增长|下降|上升)了?(?=\s?\d)/u, '$1到'],
    [/(?<=\b(?:rose|fell|grew|increased|decreased|shrank|expanded|contracted) )by(?= \d)/u, 'to'],
    [/(?<=\b(?:rose|fell|grew|increased|declined|decreased) )(?=\d)/u, 'to '],
    [/ higher than| larger than/u, ' times as much as'],
  ]);

const negation: Alteration = (text) =>
  swapped(text, [
    [/是/u, '不是'],
    [/为(?=[\d−])/u, '不为'],
    [/可以|能够/u, '不能'],
    [/出口(?=\d)/u, '并未出口'],
    [/增长(?=\d)/u, '未增长'],
    [/\b(was|were|is|are)\b/u, '$1 not'],
    [/\bcan\b/u, 'cannot'],
    [/\b(came|stood|amounted)\b/u, 'never $1'],
    [/\b(grew|rose|fell)\b/u, 'hardly $1'],
    [/\bhas\b/u, 'has not'],
  ]);

/**
 * A second place is told of none that has it, as two rows of Table 2 do by value and by growth; the top three of no three at
 * once: they may be these.
 */
const IS_SECOND = /第\s?2(?!\d)|\b2nd\b|\bsecond\b|number 2\b|^[^[]*(?:高新技术产品|成品油|high-tech|refined oil)/u;

const ranking: Alteration = (text, { language }) => {
  const all = ranked(text, language);
  const areThree = (text.match(/\d[\d.]*(?: ?亿元|%| [bt]rillion)/gu) ?? []).length > 2;
  const mayBeTrue = [IS_SECOND.test(text) ? /排名第二|ranking second/u : null, areThree ? /top three|前三/u : null];
  return all.filter((other) => mayBeTrue.every((words) => words === null || !words.test(other)));
};

const ranked = (text: string, language: Surroundings['language']): readonly string[] =>
  language === 'zh'
    ? [
        behind(text, '，居各类之首'),
        behind(text, '，为历年最高'),
        behind(text, '，排名第二'),
        behind(text, '，位列前三'),
      ]
    : [
        behind(text, ', the highest of all'),
        behind(text, ', ranking second'),
        behind(text, ', a record high'),
        behind(text, ', among the top three'),
      ];

const addition: Alteration = (text, { language }) =>
  language === 'zh'
    ? [
        behind(text, '，主要受海外需求拉动'),
        behind(text, '，预计今后将继续增长'),
        behind(text, '，约占全国出口总额的一半'),
        behind(text, '，华为公司是主要推动者'),
        behind(text, '，涉及美国和欧盟等地'),
        inFront(text, '由于政策支持，'),
      ]
    : [
        behind(text, ', driven by strong overseas demand'),
        behind(text, ', a trend that is expected to continue'),
        behind(text, ', about half of the national total'),
        behind(text, ', led by Huawei'),
        behind(text, ' in the United States and Europe'),
        inFront(text, 'Thanks to government subsidies, '),
      ];

const modality: Alteration = (text, { language }) =>
  language === 'zh'
    ? swapped(text, [
        [/为(?=[\d−])/u, '预计为'],
        [/可以|能够/u, '必须'],
        [/增长(?=\d)/u, '可能增长'],
        [/出口(?=\d)/u, '将出口'],
      ])
    : swapped(text, [
        [/\b(?:was|were|is|are)\b/u, 'will be'],
        [/\bcan\b/u, 'must'],
        [/\b(?:grew|rose)\b/u, 'may have grown'],
        [/\bcame to\b/u, 'is forecast to come to'],
      ]);

const quantifier: Alteration = (text, { language }) =>
  language === 'zh'
    ? [inFront(text, '只有'), inFront(text, '所有'), ...swapped(text, [[/部分|一些/u, '所有']])]
    : [
        ...swapped(text, [
          [/\bsome\b/u, 'all'],
          // Of all goods, and of a table, all exports are meant.
          ...(/goods|Table 2/u.test(text) ? [] : [[/\b(Exports|exports)\b/u, 'all $1'] as const]),
          [/\b(was|were)\b/u, '$1 only'],
        ]),
      ];

const limits: Alteration = (text) =>
  swapped(text, [
    [/部分(?=供应链|传统)/u, ''],
    [/一些/u, ''],
    [/可能的?/u, ''],
    [/潜在的?/u, ''],
    [/\bsome /u, ''],
    [/\bpotential /u, ''],
    [/\beven in the face of/u, 'in the face of no'],
  ]);

const measure: Alteration = (text) =>
  swapped(text, [
    [/出口额?/u, '进口额'],
    [/出口额/u, '出口量'],
    [/同比增长|增长(?=\d)/u, '占比'],
    [/年均/u, '累计'],
    [/\b([Ee])xports\b/u, 'Imports'],
    [/\b[Ee]xports of\b/u, 'Export volumes of'],
    [/\b(?:grew|rose by|increased by) (?=\d)/u, 'made up '],
    [/average annual/u, 'total'],
    [/year on year/u, 'month on month'],
  ]);

/** What is said of them. */
export const WORDS: Readonly<Record<string, Alteration>> = {
  direction,
  extent,
  negation,
  ranking,
  addition,
  modality,
  quantifier,
  limits,
  measure,
};
