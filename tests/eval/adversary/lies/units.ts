import type { Tongue } from '../telling/evidence.js';
import { exchanging, type Exchange } from '../telling/exchanging.js';
import { lieIn, type Lie } from '../telling/lie.js';

const SCALES = {
  zh: [
    [/万亿元/u, ['亿元', '万元', '千亿元', '万亿美元']],
    [/(?<!万)亿元/u, ['万亿元', '万元', '百万元', '十亿元', '元']],
  ],
  en: [
    [/\bbillion yuan/u, ['million yuan', 'trillion yuan', 'thousand yuan', 'yuan', 'hundred million yuan']],
    [/\btrillion yuan/u, ['billion yuan', 'million yuan', 'yuan']],
  ],
} as const satisfies Record<Tongue, readonly Exchange[]>;

const KINDS = {
  zh: [[/(?<=[万亿])元/u, ['美元', '吨', '欧元', '件', '港元', '日元']]],
  en: [[/(?<=illion )yuan/u, ['US dollars', 'tonnes', 'euros', 'units', 'yen', 'pieces']]],
} as const satisfies Record<Tongue, readonly Exchange[]>;

const SIGNS = {
  zh: [[/(?<![\d.])(\d[\d.]*) ?([万亿]+)元/u, ['$$$1 $2', '€$1 $2', '£$1 $2']]],
  en: [[/(?<![\d.])(\d[\d.]*) ([a-z]+illion) yuan/u, ['$$$1 $2', '€$1 $2', '£$1 $2', 'US$$$1 $2']]],
} as const satisfies Record<Tongue, readonly Exchange[]>;

const POINTS = {
  zh: [[/(?<=\d) ?%/u, [' 个百分点', '‰', ' 倍', ' 亿元', ' 个基点', '成']]],
  en: [
    [
      /(?<=\d) ?(?:%|percent|per cent)/u,
      [' percentage points', '‰', ' times', ' billion yuan', ' basis points', '-fold'],
    ],
  ],
} as const satisfies Record<Tongue, readonly Exchange[]>;

/** What a number is a number of. */
const MEASURES = {
  zh: [
    [/出口额/u, ['进口额', '进出口总额', '出口增加值', '利润', '出口数量']],
    [/同期增减(?:（[^）]*）)?|同比增长|同比下降/u, ['占出口总额的比重', '利润率', '环比增长', '五年年均增长']],
    [/制造业增加值/u, ['国内生产总值', '制造业产值', '工业利润']],
    [/年均增速/u, ['累计增速', '月均增速']],
  ],
  en: [
    [/\b[Ee]xports of/u, ['imports of', 'total trade in', 'profits from', 'domestic sales of']],
    [/export value/u, ['import value', 'profit', 'trade surplus']],
    [
      /[Yy]ear-on-year change(?: \([^)]*\))?|year on year/u,
      ['share of total exports', 'month on month', 'profit margin'],
    ],
    [/manufacturing value added|value added of manufacturing/iu, ['gross domestic product', 'manufacturing output']],
    [/average annual growth/u, ['total growth', 'average monthly growth']],
  ],
} as const satisfies Record<Tongue, readonly Exchange[]>;

/** Lies about what is counted, the number left as it is. */
export const UNIT_LIES = {
  scale: lieIn(exchanging(SCALES)),
  'kind of unit': lieIn(exchanging(KINDS)),
  'currency sign': lieIn(exchanging(SIGNS)),
  'percent and point': lieIn(exchanging(POINTS)),
  measure: lieIn(exchanging(MEASURES)),
} as const satisfies Record<string, Lie>;
