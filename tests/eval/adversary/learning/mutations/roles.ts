import type { Tongue } from '../../telling/evidence.js';
import { factOf, type Fact } from '../../telling/facts.js';
import { exchanges, type Mutation } from '../mutation.js';

/** One row made a part of the other, or its value the difference. */
const partOfOther = exchanges(['place', 'amount', 'name'], {
  zh: [
    [/[，；](?=\p{Script=Han}{2,12}(?:出口额)?为 ?[\d.]+ ?亿元)/u, ['，其中', '，包括']],
    [/(?<=\d ?亿元|%)[，；](?=[^，；。]*?[\d.]+ ?(?:亿元|%))[^，；。\d]*/u, ['，比其他商品多 ', '，增加 ']],
    [/(?<=[\d.]+ ?亿元|[\d.]+%)，高于(\p{Script=Han}{2,12})的 ?/u, ['，比$1高 ']],
    [/和(?=\p{Script=Han}{2,10}分别)/u, ['中的']],
  ],
  en: [
    [
      /,? and (?:those|exports) of (.+?)(?: to| at|,)? ([\d.]+ \w+ yuan)/u,
      [', of which $1 made up $2', ', $2 more than $1'],
    ],
    [/ against /u, [' faster by ', ', down from ']],
    [/, while exports of/u, [', including exports of']],
  ],
});

/** Two things of one sentence in each other's place. A list says the same in any order. */
const ROLES: Readonly<Record<Tongue, ReadonlyArray<readonly [string, string]>>> = {
  zh: [
    ['中国', '日本'],
    ['传统产业', '新兴'],
    ['前端', '后端'],
    ['链长', '链主'],
    ['“链主”企业', '“领军企业”'],
    ['低附加值', '高附加值'],
    ['劳动密集型', '技术密集型'],
    ['企业竞争力', '产业竞争力'],
    ['产业创新', '供应链'],
    ['技术进步', '盈利能力'],
    ['科技成果', '实体经济'],
    ['生产成本', '生产能力'],
    ['大数据分析', '风险'],
    ['31 项', '九大'],
    ['3~4', '5~6'],
  ],
  en: [
    ['China', 'Japan'],
    ['traditional industries', 'emerging industries'],
    ['front end', 'back end'],
    ['chain-lead enterprises', 'leading enterprises'],
    ['low in added value', 'high in added value'],
    ['labour-intensive', 'technology-intensive'],
    ['industrial innovation', 'the supply chain'],
    ['supply', 'demand'],
    ['production costs', 'production capacity'],
    ['knowledge capital', 'human resources'],
    ['enterprise', 'industry'],
    ['31 items', 'nine key areas'],
    ['3 to 4', '5 to 6'],
  ],
};

const rolesExchanged: Mutation = {
  touches: ['name', 'direction', 'place'],
  mutate: (sentence, { language }) =>
    ROLES[language].flatMap(([one, other]) => {
      const [first, second] = [sentence.indexOf(one), sentence.indexOf(other)];
      if (first === -1 || second === -1 || first === second) return [];
      const [start, end] = first < second ? [first + one.length, second] : [second + other.length, first];
      if (/^\W*(?:、|和|与|及|，| and | or |, )\W*$/u.test(sentence.slice(start, end))) return [];
      return [sentence.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other)];
    }),
};

/** Two rows under one number. */
const both: Mutation = {
  touches: ['name'],
  mutate: (_, { language, pieces }) => {
    const facts = pieces.flatMap((piece) => factOf(piece, language) ?? []);
    return facts.flatMap((one, at) =>
      facts
        .slice(at + 1)
        .filter((other) => other.entity !== one.entity && other.year === one.year && other.value !== one.value)
        .flatMap((other) => (language === 'zh' ? bothInChinese(one, other) : bothInEnglish(one, other))),
    );
  },
};

function bothInChinese({ entity, year, value }: Fact, other: Fact): readonly string[] {
  const rows = `${entity}和${other.entity}`;
  return year === null
    ? [`${rows}均同比增长 ${value}。`, `${rows}合计同比增长 ${value}。`, `${rows}平均同比增长 ${other.value}。`]
    : [
        `${year} 年${rows}出口额均为 ${value}。`,
        `${year} 年${rows}出口额合计 ${value}。`,
        `${rows}相差 ${other.value}。`,
      ];
}

function bothInEnglish({ entity, year, value }: Fact, other: Fact): readonly string[] {
  const rows = `${entity} and ${other.entity}`;
  return year === null
    ? [
        `Exports of ${rows} both grew by ${value} year on year.`,
        `Together, ${rows} grew by ${other.value} year on year.`,
      ]
    : [
        `In ${year}, exports of ${rows} were both worth ${value}.`,
        `In ${year}, exports of ${rows} together were worth ${value}.`,
      ];
}

export const ROLE_MUTATIONS = {
  'part of the other': partOfOther,
  'roles exchanged': rolesExchanged,
  'both at once': both,
} as const satisfies Record<string, Mutation>;
