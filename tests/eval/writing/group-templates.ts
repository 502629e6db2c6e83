import type { Language } from '../../../src/knowledge/index.js';
import { a, b, bare, by, capital, list, listZh, type Template } from './figure-slots.js';

/** What is said of several rows at once, of a whole table, or of a row in two years. */
export type GroupKind =
  | 'bare-ratio'
  | 'from-to'
  | 'group-change'
  | 'group-growth'
  | 'group-share'
  | 'mean'
  | 'rise-share'
  | 'sorted'
  | 'whole-growth'
  | 'whole-mean'
  | 'whole-share'
  | 'whole-sum';

type Templates = Readonly<Record<GroupKind, readonly Template[]>>;

/** A verb by which of two values is the larger. */
const moved = ([from = '', to = '']: readonly string[], [up, down]: readonly [string, string]): string =>
  base(to) > base(from) ? up : down;
const base = (amount: string): number => Number.parseFloat(amount) * (amount.includes('trillion') ? 1000 : 1);
/** Each row with its number, parted as a language has it. */
const pairs = (names: readonly string[], amounts: readonly string[], pair: (name: string, amount: string) => string) =>
  names.map((name, at) => pair(name, amounts[at] ?? ''));
const marks = (names: readonly string[]): string => names.map((_, at) => `[${at + 1}]`).join('');

const zh: Templates = {
  'group-growth': [
    (s) => `2022年${listZh(s)}合计出口额比2021年${by(s, ['增长', '下降'])}${bare(s)}[1]。`,
    (s) => `从2021年到2022年，${listZh(s)}的出口额合计${by(s, ['增长', '下降'])}${bare(s)}[1]。`,
    (s) => `与2021年相比，2022年${listZh(s)}合计${by(s, ['增长', '下降'])}${bare(s)}[1]。`,
  ],
  'group-change': [
    (s) => `2022年${listZh(s)}合计出口额比2021年${by(s, ['多', '少'])}${bare(s)}[1]。`,
    (s) => `从2021年到2022年，${listZh(s)}合计${by(s, ['增加', '减少'])}${bare(s)}[1]。`,
  ],
  mean: [
    (s) => `2022年，${listZh(s)}的平均出口额为${s.amount}[1]。`,
    (s) => `${listZh(s)}2022年出口额的均值为${s.amount}[1]。`,
    (s) => `2022年${listZh(s)}平均出口${s.amount}[1]。`,
  ],
  'bare-ratio': [
    (s) => `2022年，${a(s)}出口额与${b(s)}出口额的比值为${s.amount}[1]。`,
    (s) => `2022年${a(s)}与${b(s)}的出口额之比为${s.amount}[1]。`,
    (s) => `2022年${a(s)}的出口额是${b(s)}的${s.amount}倍[1]。`,
  ],
  'group-share': [
    (s) => `2022年，${listZh(s)}合计占表2全部商品出口额的${s.amount}[1]。`,
    (s) => `2022年，${listZh(s)}的合计出口额占表2所列17类商品合计的${s.amount}[1]。`,
    (s) => `2022年${listZh(s)}的出口额合计占全表的${s.amount}[1]。`,
  ],
  'whole-share': [
    (s) => `2022年，${a(s)}占表2全部商品出口额的${s.amount}[1]。`,
    (s) => `2022年${a(s)}出口额占表2所有商品出口总额的比重为${s.amount}[1]。`,
    (s) => `2022年${a(s)}在表2全部17类商品合计出口额中占${s.amount}[1]。`,
  ],
  'rise-share': [
    (s) => `从2021年到2022年，${a(s)}占表2全部商品出口额增量的${s.amount}[1]。`,
    (s) => `2022年与2021年相比，${a(s)}占全表出口额增量的${s.amount}[1]。`,
  ],
  'from-to': [
    ({ names: [name = ''], amounts }) =>
      `${name}出口额由2021年的${amounts[0]}${moved(amounts, ['增', '降'])}至2022年的${amounts[1]}[1][2]。`,
    ({ names: [name = ''], amounts }) =>
      `从2021年的${amounts[0]}到2022年的${amounts[1]}，${name}出口额${moved(amounts, ['上升', '下降'])}[1][2]。`,
  ],
  'whole-sum': [
    (s) => `2022年，表2全部商品的出口额合计为${s.amount}[1]。`,
    (s) => `2022年表2所列17类商品共出口${s.amount}[1]。`,
  ],
  'whole-growth': [
    (s) => `2022年，表2全部商品合计出口额比2021年增长${s.amount}[1]。`,
    (s) => `从2021年到2022年，表2所有商品的出口额合计增长${s.amount}[1]。`,
  ],
  'whole-mean': [
    (s) => `2022年，表2全部商品的出口额平均为${s.amount}[1]。`,
    (s) => `2022年表2中17种商品平均每种出口${s.amount}[1]。`,
  ],
  sorted: [
    ({ names, amounts }) =>
      `按2022年出口额从高到低，依次为${pairs(names, amounts, (name, amount) => `${name}${amount}`).join('、')}${marks(names)}。`,
    ({ names, amounts }) =>
      `2022年出口额由高到低排列，依次是${pairs(names, amounts, (name, amount) => `${name}（${amount}）`).join('、')}${marks(names)}。`,
  ],
};

const en: Templates = {
  'group-growth': [
    (s) => `Combined exports of ${list(s)} ${by(s, ['grew', 'fell'])} by ${bare(s)} from 2021 to 2022 [1].`,
    (s) => `From 2021 to 2022, ${list(s)} together ${by(s, ['rose', 'fell'])} by ${bare(s)} [1].`,
  ],
  'group-change': [
    (s) => `From 2021 to 2022, the combined exports of ${list(s)} ${by(s, ['rose', 'fell'])} by ${bare(s)} [1].`,
    (s) => `Combined exports of ${list(s)} in 2022 were ${bare(s)} ${by(s, ['more', 'less'])} than in 2021 [1].`,
  ],
  mean: [
    (s) => `In 2022, exports of ${list(s)} averaged ${s.amount} [1].`,
    (s) => `The average export value of ${list(s)} in 2022 was ${s.amount} [1].`,
  ],
  'bare-ratio': [
    (s) => `In 2022, the ratio of ${a(s)} exports to exports of ${b(s)} was ${s.amount} [1].`,
    (s) => `The ratio of ${a(s)} to ${b(s)} in 2022 was ${s.amount} [1].`,
    (s) => `In 2022, exports of ${a(s)} were ${s.amount} times those of ${b(s)} [1].`,
  ],
  'group-share': [
    (s) => `In 2022, ${list(s)} together accounted for ${s.amount} of the exports of all goods in Table 2 [1].`,
    (s) => `The combined share of ${list(s)} in the total of all goods listed in Table 2 was ${s.amount} in 2022 [1].`,
  ],
  'whole-share': [
    (s) => `In 2022, ${a(s)} accounted for ${s.amount} of the total of all goods in Table 2 [1].`,
    (s) => `${capital(a(s))} made up ${s.amount} of the combined exports of the 17 goods in Table 2 in 2022 [1].`,
    (s) => `The share of ${a(s)} in the total exports of Table 2 was ${s.amount} in 2022 [1].`,
  ],
  'rise-share': [
    (s) =>
      `From 2021 to 2022, ${a(s)} accounted for ${s.amount} of the increase in exports of all goods in Table 2 [1].`,
  ],
  'from-to': [
    ({ names: [name = ''], amounts }) =>
      `Exports of ${name} ${moved(amounts, ['rose', 'fell'])} from ${amounts[0]} in 2021 to ${amounts[1]} in 2022 [1][2].`,
  ],
  'whole-sum': [
    (s) => `In 2022, all the goods in Table 2 came to ${s.amount} in total [1].`,
    (s) => `The combined exports of the 17 goods listed in Table 2 came to ${s.amount} in 2022 [1].`,
  ],
  'whole-growth': [(s) => `Combined exports of all goods in Table 2 grew by ${s.amount} from 2021 to 2022 [1].`],
  'whole-mean': [(s) => `In 2022, the goods in Table 2 averaged ${s.amount} [1].`],
  sorted: [
    ({ names, amounts }) =>
      `Sorted by 2022 exports, largest first: ${pairs(names, amounts, (name, amount) => `${name} (${amount})`).join(', ')} ${marks(names)}.`,
    ({ names, amounts }) =>
      `From largest to smallest in 2022, ${pairs(names, amounts, (name, amount) => `exports of ${name} were ${amount}`).join(', ')} ${marks(names)}.`,
  ],
};

/** Honest ways of saying these; each followed the prompt's rules before it was tried. */
export const GROUP_TEMPLATES: Readonly<Record<Language, Templates>> = { zh, en };
