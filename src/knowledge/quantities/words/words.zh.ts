import { counted, measured, money, type ApproximationEntry, type UnitEntry } from './quantity-words.js';

/** A magnitude with money behind it: 百亿 of 百亿元. */
export const MONEY_MAGNITUDE_ZH = '(?:万亿|[百千]亿|亿|[百千]?万)(?=元|美元|欧元|英镑)';

/** Magnitude words; each is a power of ten. */
export const MAGNITUDES_ZH: readonly (readonly [word: string, factor: string])[] = [
  ['万亿', '1000000000000'],
  ['兆', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
];

export const UNITS_ZH: readonly UnitEntry[] = [
  money('CNY', '元', '元人民币', '人民币元', '人民币', '块钱'),
  money('USD', '美元', '美金'),
  money('EUR', '欧元'),
  money('GBP', '英镑'),
  money('JPY', '日元', '日圆'),
  money('HKD', '港元', '港币'),
  money('TWD', '新台币'),
  money('KRW', '韩元'),
  money('RUB', '卢布'),
  money('AUD', '澳元'),
  money('CAD', '加元'),
  measured('percentage-point', '1', '个百分点', '百分点'),
  measured('percentage-point', '0.01', '个基点', '基点'),
  measured('percent', '10', '成'),
  measured('times', '1', '倍'),
  measured('mass', '1000000', '吨', '公吨'),
  measured('mass', '1000', '千克', '公斤'),
  measured('mass', '500', '斤'),
  measured('mass', '1', '克'),
  measured('length', '1000', '公里', '千米'),
  measured('length', '1', '米'),
  measured('length', '0.01', '厘米'),
  measured('length', '0.001', '毫米'),
  measured('area', '1000000', '平方公里', '平方千米'),
  measured('area', '10000', '公顷'),
  measured('area', '1', '平方米', '平米'),
  // A mu is two thirds of 1000 m², which no decimal holds: it is counted and never converted.
  counted('mu', '亩'),
  measured('volume', '1000', '立方米'),
  // 42 US gallons of 3.785411784 l (ISO 80000-3 annex).
  measured('volume', '158.987294928', '桶'),
  measured('volume', '1', '升'),
  measured('energy', '3600000', '千瓦时', '度电'),
  measured('energy', '3600000000', '兆瓦时'),
  measured('energy', '1', '焦耳'),
  measured('power', '1000000000', '吉瓦'),
  measured('power', '1000000', '兆瓦'),
  measured('power', '1000', '千瓦'),
  measured('power', '1', '瓦'),
  measured('calendar', '12', '年', '周年'),
  measured('calendar', '3', '个季度'),
  measured('calendar', '1', '个月', '月'),
  measured('duration', '604800', '周', '个星期', '星期'),
  measured('duration', '86400', '天', '日'),
  measured('duration', '3600', '小时', '个小时'),
  measured('duration', '60', '分钟'),
  measured('duration', '1', '秒'),
  // 吨标准煤 is a convention for energy, not a mass.
  counted('tonne of coal equivalent', '吨标准煤', '吨标煤'),
  counted('item', '项'),
  counted('company', '家', '家企业', '家公司'),
  counted('kind', '种', '类'),
  counted('piece', '件'),
  counted('person', '人', '名', '位', '人次'),
  counted('share', '股'),
  counted('household', '户'),
  counted('vehicle', '辆'),
  counted('set', '台', '套'),
  counted('place', '座', '处'),
  counted('article', '篇'),
  counted('time', '次'),
  counted('batch', '批'),
  counted('strip', '条'),
  counted('', '个', '大'),
];

/** Units that are the first half of a word where one of these follows: 这一成果, 三家庭, 五天然气田. */
export const NOT_UNITS_ZH: Readonly<Record<string, string>> = {
  成: '果为立本员功长熟分就品效套绩都型',
  家: '庭族居具电',
  个: '人体性',
  位: '于置',
  条: '件款例约',
  类: '似',
  升: '级至到为',
  克: '服',
  天: '然津',
  人: '工民均口才',
  名: '称',
  处: '于理',
  台: '湾',
  股: '份权东',
  周: '边期转围',
};

/** Words before a number, longer ones first where one ends in another. */
export const BEFORE_ZH: readonly ApproximationEntry[] = [
  { approximation: 'at-least', words: ['至少', '不低于', '不少于', '不小于', '最少', '起码'] },
  { approximation: 'at-most', words: ['至多', '最多', '不超过', '不高于', '不多于', '不大于'] },
  { approximation: 'under', words: ['不足', '不到', '低于', '少于', '小于', '不及', '未达', '未满'] },
  {
    approximation: 'over',
    words: ['超过', '超过了', '超出', '突破', '突破了', '高于', '高过', '多于', '大于', '逾', '超'],
  },
  { approximation: 'just-over', words: ['刚超过', '刚刚超过', '刚过', '略超过', '略超', '略多于'] },
  { approximation: 'nearly', words: ['将近', '接近', '临近', '近'] },
  { approximation: 'about', words: ['大约', '约为', '大概', '约', '近似', '差不多'] },
];

/** Words that end like one of the words above and mean something else: 节约 3 亿元, 最近 3 年. */
export const NOT_APPROXIMATE_ZH = ['节约', '制约', '合约', '条约', '公约', '签约', '预约', '契约', '最近', '附近'];

/** Words after a number. */
export const AFTER_ZH: readonly ApproximationEntry[] = [
  { approximation: 'about', words: ['左右', '上下'] },
  { approximation: 'over', words: ['有余', '多', '余'] },
  // In Chinese usage both include the number itself.
  { approximation: 'at-least', words: ['以上', '及以上'] },
  { approximation: 'at-most', words: ['以下', '以内', '及以下'] },
];

/** Verbs after which 两倍 is what came on top: 增加两倍 makes three times as much, 增加到两倍 twice. */
export const GAINS_ZH = ['增加', '增长', '提高', '上升', '提升', '扩大', '上涨', '高出', '多出', '增', '涨'];
