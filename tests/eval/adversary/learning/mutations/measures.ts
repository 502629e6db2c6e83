import { exchanges } from '../mutation.js';

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

export const MEASURE_MUTATIONS = {
  measure,
  'other column': otherColumn,
  'other computation': otherComputation,
} as const;
