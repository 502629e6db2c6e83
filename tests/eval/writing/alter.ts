import type { Language } from '../../../src/knowledge/index.js';

/** A sentence that says something else than the honest one that it was made from, or names other support. */
export interface Altered {
  readonly kind: string;
  readonly text: string;
}

/** What alterations draw on beside the sentence itself. */
export interface Surroundings {
  readonly language: Language;
  /** How many pieces the draft has. */
  readonly pieces: number;
  /** Names that may stand in the sentence, and others of the same table. */
  readonly names: readonly string[];
}

type Alteration = (text: string, around: Surroundings) => readonly string[];

const MARKS = /\s*(?:\[[\d, ]+\]|【\d+】)/gu;
/** A number that is no mark. */
const NUMBER = /(?<![\d.[【])\d+(?:\.\d+)?(?![\d\]】])/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

function eachOf(text: string, pattern: RegExp, change: (found: string) => readonly string[]): readonly string[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }) =>
    change(found).map((other) => text.slice(0, index) + other + text.slice(index + found.length)),
  );
}

function swapped(text: string, pairs: readonly (readonly [from: RegExp, to: string])[]): readonly string[] {
  return pairs.flatMap(([from, to]) => (from.test(text) ? [text.replace(from, to)] : []));
}

/** Amounts, years apart. */
function eachAmount(text: string, change: (found: string) => readonly string[]): readonly string[] {
  return eachOf(text, NUMBER, (found) => (/^20\d\d$/u.test(found) ? [] : change(found)));
}

const digit: Alteration = (text) =>
  eachAmount(text, (found) => [found.replace(/\d(?=\D*$)/u, (last) => String((Number(last) + 3) % 10)), `1${found}`]);

const scale: Alteration = (text) =>
  eachAmount(text, (found) => [
    String(Number((Number(found) * 10).toFixed(6))),
    String(Number((Number(found) / 10).toFixed(6))),
  ]);

const rounded: Alteration = (text) =>
  eachAmount(text, (found) => (found.includes('.') ? [String(Math.round(Number(found)))] : []));

const sign: Alteration = (text) => [
  ...eachAmount(text, (found) => [`−${found}`]).filter((one) => !one.includes('−−')),
  ...swapped(text, [[/−(?=\d)/u, '']]),
];

const unit: Alteration = (text) =>
  swapped(text, [
    [/亿元/u, '万元'],
    [/亿元/u, '亿美元'],
    [/亿元/u, '万亿元'],
    [/亿元/u, '亿吨'],
    [/个百分点/u, '%'],
    [/%/u, '个百分点'],
    [/%/u, '‰'],
    [/倍/u, '%'],
    [/billion yuan/u, 'million yuan'],
    [/billion yuan/u, 'billion dollars'],
    [/billion yuan/u, 'trillion yuan'],
    [/billion yuan/u, 'billion tonnes'],
    [/ percentage points/u, '%'],
    [/%/u, ' percentage points'],
    [/ times/u, '%'],
  ]);

const period: Alteration = (text) =>
  eachOf(text, YEAR, (found) => [String(Number(found) + 1), String(Number(found) - 1), String(Number(found) - 10)]);

const entity: Alteration = (text, { names }) => {
  const named = names.filter((name) => text.includes(name));
  return named.flatMap((name) =>
    names
      .filter((other) => !other.includes(name) && !name.includes(other))
      .slice(0, 3)
      .map((other) => text.replaceAll(name, other)),
  );
};

/** What is said of several together is as true in another order. */
const COMMUTES = /合计|共|平均|和|together|combined|averaged/u;

const crossed: Alteration = (text, { names }) => {
  if (COMMUTES.test(text)) return [];
  const [one, other] = names
    .filter((name) => text.includes(name))
    .toSorted((left, right) => text.indexOf(left) - text.indexOf(right));
  const amounts = Array.from(text.matchAll(NUMBER), ([found]) => found).filter((found) => !/^20\d\d$/u.test(found));
  const exchange = (left: string, right: string): string =>
    text.replace(left, '\u0000').replace(right, left).replace('\u0000', right);
  return [
    ...(one !== undefined && other !== undefined && !one.includes(other) && !other.includes(one)
      ? [exchange(one, other)]
      : []),
    ...(amounts.length === 2 && amounts[0] !== amounts[1] ? [exchange(amounts[0] ?? '', amounts[1] ?? '')] : []),
  ];
};

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

const behind = (text: string, added: string): string => {
  const marks = MARKS.exec(text)?.index;
  MARKS.lastIndex = 0;
  const at = marks ?? text.search(/[。.]$/u);
  return text.slice(0, at).replace(/[。.]$/u, '') + added + text.slice(at);
};

const inFront = (text: string, added: string): string => added + text;

const ranking: Alteration = (text, { language }) =>
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

const approximation: Alteration = (text, { language }) =>
  eachAmount(text, (found) =>
    language === 'zh'
      ? [`近${found}`, `超过${found}`, `约${found}`]
      : [`nearly ${found}`, `over ${found}`, `about ${found}`],
  );

const quantifier: Alteration = (text, { language }) =>
  language === 'zh'
    ? [inFront(text, '只有'), inFront(text, '所有'), ...swapped(text, [[/部分|一些/u, '所有']])]
    : [
        ...swapped(text, [
          [/\bsome\b/u, 'all'],
          [/\b(Exports|exports)\b/u, 'all $1'],
          [/\b(was|were)\b/u, '$1 only'],
        ]),
      ];

const citation: Alteration = (text, { pieces }) => {
  const marks = text.match(MARKS);
  if (!marks) return [];
  const bare = text.replace(MARKS, '');
  const first = Number(/\d+/u.exec(marks[0])?.[0] ?? 1);
  const other = pieces > 1 ? [(first % pieces) + 1] : [];
  const isOne = marks.length === 1 && !/\d\D+\d/u.test(marks[0]);
  return [
    bare,
    behind(bare, ' [99]'),
    ...(isOne ? other.map((number) => behind(bare, ` [${number}]`)) : []),
    behind(text, ' [0]'),
  ];
};

const quotation: Alteration = (text, { language }) =>
  language === 'zh'
    ? [
        behind(text, '，文中称“这一成绩来之不易”'),
        ...swapped(text, [
          [/出口额/u, '“出口总值”'],
          [/供应链/u, '“供应连锁”'],
        ]),
      ]
    : [
        behind(text, ', “an outstanding result” in its words'),
        ...swapped(text, [
          [/supply chain/u, '“supply network”'],
          [/[Ee]xports of/u, '“overseas sales” of'],
        ]),
      ];

const switched: Alteration = (text, { language }) => {
  const amount = Array.from(text.matchAll(NUMBER), ([found]) => found).at(-1) ?? '1';
  return language === 'zh'
    ? [`The figure was ${amount} [1].`, text.replace(/[，,].*?(?=\s*\[)/u, ' is an important matter')]
    : [`该数值为${amount}[1]。`, behind(text, '，这一点非常重要')];
};

const worded: Alteration = (text, { language }) =>
  language === 'zh'
    ? swapped(text, [
        [/\d+(?:\.\d+)?(?=亿元)/u, '七百一十二'],
        [/(?<![.\d])\d+(?:\.\d+)?%/u, '三成'],
        [/增长\d+(?:\.\d+)?%/u, '翻了一番'],
      ])
    : swapped(text, [
        [/\d+(?:\.\d+)? billion/u, 'seven billion'],
        [/\d+(?:\.\d+)?%/u, 'a third'],
        [/(?:grew|rose by|increased by) \d+(?:\.\d+)?%/u, 'doubled'],
        [/\d+(?:\.\d+)? billion/u, 'XVII billion'],
      ]);

const markup: Alteration = (text) => [
  behind(text, ' <@U123>'),
  behind(text, ' https://example.com/a'),
  behind(text, ' **'),
  behind(text, '\u200b'),
  behind(text, ' @everyone'),
];

/** Another table than the one that is cited, and a mark of a piece that the sentence says nothing of. */
const address: Alteration = (text, { language, pieces }) => [
  ...swapped(text, [[/[Tt]able 2/u, 'Table 1'], [/表2/u, '表1']]),
  inFront(text, language === 'zh' ? '据表7，' : 'According to Table 7, '),
  ...Array.from({ length: Math.min(pieces, 2) }, (_, index) => `[${index + 1}]`)
    .filter((mark) => !new RegExp(`[[,【 ]${mark.slice(1, -1)}[\\],】]`, 'u').test(text))
    .map((mark) => behind(text, mark)),
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

const KINDS: Readonly<Record<string, Alteration>> = {
  ...{ digit, scale, rounded, sign, unit, period, entity, crossed, direction, negation, ranking, addition },
  ...{ modality, approximation, quantifier, citation, quotation, switched, worded, markup, limits, measure, address },
};

/** Everything that a liar makes of an honest sentence. */
export function altered(text: string, around: Surroundings): readonly Altered[] {
  const seen = new Set([text]);
  return Object.entries(KINDS).flatMap(([kind, alter]) =>
    alter(text, around).flatMap((other) => {
      if (seen.has(other)) return [];
      seen.add(other);
      return [{ kind, text: other }];
    }),
  );
}
