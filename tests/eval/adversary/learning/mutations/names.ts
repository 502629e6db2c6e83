import type { Tongue } from '../../telling/evidence.js';
import { factOf, type Fact } from '../../telling/facts.js';
import { exchanges, type Mutation } from '../mutation.js';

/** What is counted. The paper itself says 出口量 and “export volume” of the table, so that these are left out. */
const measure = exchanges('name', {
  zh: [
    [/出口(?=额|合计|$)/u, ['进口', '销售', '产', '进出口', '净出口', '转口贸易', '订单', '库存']],
    [/出口额/u, ['产值', '产量', '出口占比', '利润', '贸易顺差', '出口退税', '出口均价', '消费额']],
    [/(?<=[^额]|^)出口(?=同比|增长|下降)/u, ['进口', '生产']],
    [/增加值/u, ['总产值', '利润', '出口额']],
    [/同比/u, ['环比']],
    [/年均/u, ['月均', '累计']],
    [/复合增长率/u, ['算术平均增长率']],
    [/增速|增幅/u, ['占比', '份额']],
    [/制造发展指数/u, ['采购经理指数', '创新发展指数']],
  ],
  en: [
    [
      /\b[Ee]xports\b/u,
      [
        'imports',
        'production',
        'profits',
        'sales',
        'exports to America',
        'net exports',
        'output',
        'consumption',
        'prices',
      ],
    ],
    [/\bexported\b/u, ['imported', 'sold']],
    [/\bvalue added\b/u, ['output', 'profits', 'exports']],
    [/\byear on year\b/u, ['month on month', 'a month']],
    [/\byear-on-year\b/u, ['month-on-month', 'five-year']],
    [/\bannual\b/u, ['monthly', 'total']],
    [/\bcompound\b/iu, ['average']],
    [/\bmanufacturing development index\b/u, ['purchasing managers’ index', 'innovation index']],
  ],
});

/** Words that sound like the row and are another thing. */
const falseRow = exchanges('name', {
  zh: [
    [/稀土/u, ['稀有金属', '稀土永磁', '轻稀土']],
    [/成品油/u, ['原油', '汽油']],
    [/钢材/u, ['铁矿石', '钢坯']],
    [/农产品/u, ['粮食', '农机']],
    [/塑料制品/u, ['塑料原料', '橡胶制品']],
    [/陶瓷产品|陶瓷/u, ['瓷砖', '玻璃']],
    [/玩具/u, ['游戏机', '木制玩具']],
    [/高新技术产品/u, ['信息技术产品', '芯片']],
    [/机电产品/u, ['汽车', '家电']],
    [/家具及其零件|家具/u, ['木制家具', '家电']],
    [/肥料/u, ['农药', '氮肥']],
    [/鞋靴/u, ['皮鞋', '袜类']],
    [/未锻轧铝及铝材|铝材/u, ['铜材', '铝土矿']],
  ],
  en: [
    [/\brare earths?\b/iu, ['rare metals', 'light rare earths', 'rare gases']],
    [/\brefined oil(?: products)?\b/iu, ['crude oil', 'petrol']],
    [/\bsteel(?: products)?\b/iu, ['iron ore', 'stainless steel']],
    [/\bagricultural(?: products)?\b/iu, ['grain', 'organic products']],
    [/\bplastics?(?: products)?\b/iu, ['rubber products', 'raw plastics']],
    [/\bceramics?(?: products)?\b/iu, ['glass', 'tiles']],
    [/\btoys?\b/iu, ['games', 'wooden toys']],
    [/\bhigh-tech(?: products)?\b/iu, ['IT products', 'chips']],
    [/\bmechanical and electrical(?: products)?\b/iu, ['electrical products', 'cars']],
    [/\bfurniture(?: and furniture parts)?\b/iu, ['wooden furniture', 'household appliances']],
    [/\bfertilisers?\b/iu, ['pesticides', 'nitrogen fertilisers']],
    [/\bfootwear\b/iu, ['leather shoes', 'sportswear']],
  ],
});

/** Words of prose that sound like those of the source and mean another. */
const falseTerm = exchanges('name', {
  zh: [
    [/产业创新/u, ['产业政策', '金融创新', '外资引进']],
    [/(?<!产业链)供应链/u, ['资金链', '全球供应链']],
    [/产业结构/u, ['能源结构', '就业结构']],
    [/创新(?:型)?人才/u, ['海外人才', '管理人才']],
    [/新兴产业/u, ['传统产业', '军工产业']],
    [/传统产业/u, ['新兴产业', '重工业']],
    [/领军企业/u, ['中小企业', '国有企业']],
    [/银行机构/u, ['保险机构', '地方政府']],
    [/科研机构/u, ['评级机构', '国防机构']],
    [/国内市场/u, ['国际市场', '农村市场']],
    [/基础研究/u, ['应用研究', '军事研究']],
    [/劳动密集型/u, ['资本密集型', '能源密集型']],
    [/韧性/u, ['盈利性', '透明度']],
    [/效率/u, ['成本', '利润']],
    [/风险/u, ['成本', '税负']],
    [/产品创新/u, ['制度创新', '品牌创新']],
    [/日本/u, ['韩国', '印度']],
    [/中、美、德/u, ['中、美、日', '中、美、欧', '美、德']],
    [/光刻机/u, ['起重机', '发动机']],
    [/增加(?!值)|加大/u, ['维持', '重新安排']],
    [/人力资源/u, ['自然资源', '土地资源']],
    [/地缘政治/u, ['气候变化', '疫情']],
  ],
  en: [
    [/\b[Ii]ndustrial innovation\b/u, ['industrial policy', 'financial innovation', 'foreign investment']],
    [/\bsupply chain\b/u, ['cold chain', 'value chain']],
    [/\bindustrial structure\b/u, ['energy structure', 'ownership structure']],
    [/\b[Ii]nnovative talent\b/u, ['foreign talent', 'senior management']],
    [/\b[Ee]merging industries\b/u, ['traditional industries', 'defence industries']],
    [/\btraditional industries\b/u, ['emerging industries', 'heavy industries']],
    [/\b[Bb]anking institutions\b/u, ['insurance companies', 'local governments']],
    [/\bresearch institutions\b/u, ['rating agencies', 'military institutes']],
    [/\bdomestic market\b/u, ['world market', 'rural market']],
    [/\bbasic research\b/u, ['applied research', 'military research']],
    [/\blabour-intensive\b/u, ['capital-intensive', 'energy-intensive']],
    [/\bresilience\b/u, ['profitability', 'transparency']],
    [/\befficiency\b/u, ['cost', 'profitability']],
    [/\brisks?\b/u, ['cost', 'tax burden']],
    [/\bproduct innovation\b/u, ['brand innovation', 'institutional innovation']],
    [/\bJapan\b/u, ['Korea', 'India']],
    [/\bGermany\b/u, ['Japan', 'the European Union']],
    [/\blithography machines\b/u, ['cranes', 'engines']],
    [/\b[Ii]ncrease\b/u, ['maintain', 'review']],
    [/\bhuman resources\b/u, ['natural resources']],
    [/\bgeopolitics|geopolitical factors\b/u, ['climate change', 'the pandemic']],
  ],
});

/** Another column than the one that a place or an order is by. */
const otherColumn = exchanges(['name', 'place'], {
  zh: [
    [/(?<=按 ?[^，。]{0,8})出口额/u, ['增速']],
    [/出口额(?=最[大小高低]|居前|更[大高])/u, ['增速', '增量', '占比']],
    [/(?:增速|增长)(?=最?[快慢高低]|更快)/u, ['出口额', '增量']],
    [/增速(?=[（为]|最|高于)/u, ['出口额', '占比']],
    [/(?<=^[^，。]{2,10})(?:增长更快|更快)/u, ['出口额更大', '占比更高']],
    [/全部 ?17 ?项/u, ['全部出口商品', '全国']],
  ],
  en: [
    [/\bby (?:year-on-year change|growth)\b/iu, ['by export value', 'by share']],
    [/\b(largest|smallest) exports\b/u, ['$1 growth']],
    [/\bgrew (fastest|slowest)\b/u, ['exported most', 'had the largest exports']],
    [/\bgrew faster than\b/u, ['exported more than', 'was larger than']],
    [/\bWith growth of\b/u, ['With a share of', 'With exports of']],
    [/\bof (?:the )?17(?: goods| items)?\b/u, ['of all goods', 'in the world']],
  ],
});

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

/** What was computed, told as another computation of the same rows. */
const otherComputation = exchanges('name', {
  zh: [
    [/相差/u, ['合计', '平均']],
    [/合计|一共|共(?=出口)|加起来/u, ['平均', '相差']],
    [/平均/u, ['合计', '最高']],
    [/占(?=.*\d%)/u, ['超过']],
    [/的占比为/u, ['的增速为']],
    [/总增幅/u, ['年均增幅', '最大增幅']],
    [/(?<=高 ?[\d.]+ ?)亿元/u, ['%']],
  ],
  en: [
    [/\bdiffer by\b/u, ['come together to']],
    [/\b(?:combined|the sum of)\b/u, ['the average', 'the difference of']],
    [/\b(?:averaged|the mean of)\b/u, ['totalled', 'the sum of']],
    [/\b(?:made up|accounted for)\b/u, ['grew by', 'exceeded by']],
    [/\bin all\b/iu, ['each year', 'on average']],
    [/\bin total\b/u, ['on average']],
    [/\bThe total of\b/u, ['The average of', 'The largest of']],
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

export const NAME_MUTATIONS = {
  measure,
  'false row': falseRow,
  'false term': falseTerm,
  'other column': otherColumn,
  'part of the other': partOfOther,
  'other computation': otherComputation,
  'roles exchanged': rolesExchanged,
  'both at once': both,
} as const satisfies Record<string, Mutation>;
