import type { Language } from '../../../src/knowledge/index.js';
import { a, b, bare, by, capital, isDown, list, listZh, type FigureSlots, type Template } from './figure-slots.js';
import { GROUP_TEMPLATES, type GroupKind } from './group-templates.js';

export type FigureKind =
  | GroupKind
  | 'change'
  | 'difference'
  | 'growth'
  | 'multiple'
  | 'points'
  | 'rank'
  | 'rank-growth'
  | 'ratio'
  | 'share'
  | 'sum';

type Templates = Readonly<Record<FigureKind, readonly Template[]>>;

/** The larger row first. */
const upper = (slots: FigureSlots): string => (isDown(slots) ? b(slots) : a(slots));
const lower = (slots: FigureSlots): string => (isDown(slots) ? a(slots) : b(slots));
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth'.split(
    ' ',
  );
const ordinal = ({ place }: FigureSlots): string => ORDINALS[Number(place) - 1] ?? '';
const suffixed = ({ place }: FigureSlots): string =>
  `${place}${['th', 'st', 'nd', 'rd'][Number(place) > 10 && Number(place) < 14 ? 0 : Number(place) % 10] ?? 'th'}`;

const zh: Templates = {
  ...GROUP_TEMPLATES.zh,
  change: [
    (s) => `2022年${a(s)}出口额比2021年${by(s, ['增加了', '减少了'])}${bare(s)}[1]。`,
    (s) => `与2021年相比，2022年${a(s)}出口额${by(s, ['净增', '净减少'])} ${bare(s)}[1]。`,
    (s) => `${a(s)}2022年出口额较上年${by(s, ['增加', '减少'])}${bare(s)}[1]。`,
    (s) => `从2021年到2022年，${a(s)}出口额${by(s, ['增加', '减少'])}${bare(s)}[1]。`,
    (s) => `${a(s)}出口额2022年比2021年${by(s, ['多', '少'])}${bare(s)}[1]。`,
    (s) => `2022年，我国${a(s)}出口额同比${by(s, ['增加', '减少'])}${bare(s)}[1]。`,
    (s) => `2022年${a(s)}的出口额比2021年${by(s, ['高出', '低'])} ${bare(s)}[1]。`,
    (s) =>
      isDown(s)
        ? `2022年${a(s)}出口额比上一年下降了${bare(s)}[1]。`
        : `${a(s)}2022年出口额比2021年的增加额为${bare(s)}[1]。`,
  ],
  growth: [
    (s) => `${a(s)}2022年出口额比2021年${by(s, ['增长', '下降'])}${bare(s)}[1]。`,
    (s) => `按出口额计算，${a(s)}2022年同比${by(s, ['增长', '下降'])} ${bare(s)}[1]。`,
    (s) => `2022年${a(s)}出口额较上年${by(s, ['增长了', '下降了'])}${bare(s)}[1]。`,
    (s) => `${a(s)}2022年出口额的增速为${s.amount}[1]。`,
    (s) => `从2021年到2022年，${a(s)}出口额${by(s, ['上升了', '下降了'])}${bare(s)}[1]。`,
    (s) => `经计算，2022年${a(s)}的出口额同比${by(s, ['增长', '减少'])}${bare(s)}[1]。`,
    (s) => `与2021年相比，${a(s)}2022年出口${by(s, ['涨了', '降了'])}${bare(s)}[1]。`,
  ],
  difference: [
    (s) => `2022年${upper(s)}出口额比${lower(s)}多${bare(s)}[1]。`,
    (s) => `2022年，${upper(s)}的出口额比${lower(s)}高出${bare(s)}[1]。`,
    (s) => `2022年${a(s)}与${b(s)}的出口额相差${bare(s)}[1]。`,
    (s) => `2022年，${lower(s)}的出口额比${upper(s)}少 ${bare(s)}[1]。`,
    (s) => `${upper(s)}2022年出口额较${lower(s)}多出${bare(s)}[1]。`,
    (s) => `${a(s)}和${b(s)}2022年出口额的差额为${bare(s)}[1]。`,
    (s) => `2022年${lower(s)}出口额低于${upper(s)}，相差${bare(s)}[1]。`,
  ],
  points: [
    (s) => `${upper(s)}的增速比${lower(s)}高${bare(s)}[1]。`,
    (s) => `${upper(s)}的出口增速比${lower(s)}快${bare(s)}[1]。`,
    (s) => `${upper(s)}与${lower(s)}的增速相差 ${bare(s)}[1]。`,
    (s) => `${lower(s)}的同比增速比${upper(s)}低${bare(s)}[1]。`,
    (s) => `${upper(s)}出口的同比增幅高出${lower(s)} ${bare(s)}[1]。`,
    (s) => `${upper(s)}的出口增速高于${lower(s)}，高出${bare(s)}[1]。`,
  ],
  share: [
    (s) => `在${listZh(s)}的合计出口额中，2022年${a(s)}占${s.amount}[1]。`,
    (s) => `2022年，${a(s)}占${listZh(s)}合计出口额的${s.amount}[1]。`,
    (s) => `2022年${a(s)}在${listZh(s)}三类合计出口额中的占比为${s.amount}[1]。`,
    (s) => `2022年，${a(s)}出口额占${listZh(s)}三者合计的 ${s.amount}[1]。`,
    (s) => `${listZh(s)}2022年出口额之和中，${a(s)}所占比重为${s.amount}[1]。`,
    (s) => `2022年${a(s)}占${listZh(s)}出口总和的${s.amount}[1]。`,
  ],
  sum: [
    (s) => `2022年${a(s)}和${b(s)}合计出口${s.amount}[1]。`,
    (s) => `${a(s)}与${b(s)}2022年出口额合计为 ${s.amount}[1]。`,
    (s) => `2022年，${b(s)}和${a(s)}的出口额之和为${s.amount}[1]。`,
    (s) => `2022年${a(s)}、${b(s)}两类商品共出口${s.amount}[1]。`,
    (s) => `2022年，${a(s)}加上${b(s)}，出口额总计${s.amount}[1]。`,
  ],
  rank: [
    (s) => `按2022年出口额从高到低，${a(s)}以${s.amount}在${s.of}项中排第${s.place}位[1]。`,
    (s) => `2022年${a(s)}出口额为${s.amount}，在全部${s.of}项中排名第${s.place}[1]。`,
    (s) => `2022年，${a(s)}的出口额为${s.amount}，由大到小位列第${s.place}[1]。`,
    (s) => `${a(s)}2022年出口${s.amount}，在表中${s.of}类商品里居第 ${s.place} 位[1]。`,
    (s) => `按2022年出口额排序，${a(s)}排在第${s.place}位，金额为${s.amount}[1]。`,
  ],
  'rank-growth': [
    (s) => `${a(s)}的同期增减为${s.amount}，在${s.of}项中位列第${s.place}[1]。`,
    (s) => `${a(s)}的出口增速为${s.amount}，在全部${s.of}项中从高到低排第${s.place}[1]。`,
    (s) => `按增速由高到低，${a(s)}（${s.amount}）排名第${s.place}[1]。`,
    (s) => `${a(s)}出口增速在${s.of}项中排第${s.place}位，为 ${s.amount}[1]。`,
    (s) => `${a(s)}以${s.amount}的增速排在${s.of}类商品的第${s.place}位[1]。`,
  ],
  ratio: [
    (s) => `2022年${a(s)}出口额相当于${b(s)}的${s.amount}[1]。`,
    (s) => `2022年，${a(s)}的出口额是${b(s)}的${s.amount}[1]。`,
    (s) => `${a(s)}2022年出口额为${b(s)}的 ${s.amount}[1]。`,
    (s) => `以2022年出口额计，${a(s)}相当于${b(s)}的${s.amount}[1]。`,
  ],
  multiple: [
    (s) => `${a(s)}2022年出口额是2021年的${s.amount}[1]。`,
    (s) => `2022年${a(s)}的出口额为2021年的${s.amount}[1]。`,
    (s) => `${a(s)}出口额2022年达到2021年的 ${s.amount}[1]。`,
    (s) => `2022年${a(s)}出口额相当于2021年的${s.amount}[1]。`,
  ],
};

const en: Templates = {
  ...GROUP_TEMPLATES.en,
  change: [
    (s) => `Exports of ${a(s)} ${by(s, ['rose', 'fell'])} by ${bare(s)} from 2021 to 2022 [1].`,
    (s) => `${capital(a(s))} exports ${by(s, ['increased', 'decreased'])} by ${bare(s)} between 2021 and 2022 [1].`,
    (s) => `In 2022, exports of ${a(s)} were ${bare(s)} ${by(s, ['higher', 'lower'])} than in 2021 [1].`,
    (s) => `Compared with 2021, exports of ${a(s)} ${by(s, ['grew', 'shrank'])} by ${bare(s)} in 2022 [1].`,
    (s) => `Exports of ${a(s)} in 2022 were ${by(s, ['up', 'down'])} ${bare(s)} on 2021 [1].`,
    (s) => `The change in exports of ${a(s)} between 2021 and 2022 was ${s.amount} [1].`,
    (s) => `From 2021 to 2022, the export value of ${a(s)} ${by(s, ['gained', 'lost'])} ${bare(s)} [1].`,
    (s) => `Exports of ${a(s)} in 2022 ${by(s, ['exceeded', 'fell short of'])} those of 2021 by ${bare(s)} [1].`,
  ],
  growth: [
    (s) => `Exports of ${a(s)} ${by(s, ['grew', 'fell'])} by ${bare(s)} from 2021 to 2022 [1].`,
    (s) => `Computed from the export values, ${a(s)} exports ${by(s, ['rose', 'declined'])} ${bare(s)} in 2022 [1].`,
    (s) => `In 2022, exports of ${a(s)} were ${by(s, ['up', 'down'])} ${bare(s)} on 2021 [1].`,
    (s) => `Exports of ${a(s)} ${by(s, ['increased', 'decreased'])} ${bare(s)} year on year in 2022 [1].`,
    (s) => `Growth in exports of ${a(s)} between 2021 and 2022 was ${s.amount} [1].`,
    (s) => `${capital(a(s))} exports ${by(s, ['expanded', 'contracted'])} by ${bare(s)} compared with 2021 [1].`,
  ],
  difference: [
    (s) => `In 2022, exports of ${upper(s)} exceeded exports of ${lower(s)} by ${bare(s)} [1].`,
    (s) => `In 2022, exports of ${upper(s)} were ${bare(s)} higher than those of ${lower(s)} [1].`,
    (s) => `The gap between exports of ${a(s)} and exports of ${b(s)} was ${bare(s)} in 2022 [1].`,
    (s) => `Exports of ${lower(s)} were ${bare(s)} lower than exports of ${upper(s)} in 2022 [1].`,
    (s) => `In 2022, ${upper(s)} exports were larger than ${lower(s)} exports by ${bare(s)} [1].`,
    (s) => `The difference between ${a(s)} and ${b(s)} in 2022 exports was ${bare(s)} [1].`,
    (s) => `In 2022, ${bare(s)} more of ${upper(s)} was exported than of ${lower(s)} [1].`,
  ],
  points: [
    (s) => `Exports of ${upper(s)} grew ${bare(s)} faster than exports of ${lower(s)} [1].`,
    (s) => `Growth of ${upper(s)} was ${bare(s)} higher than that of ${lower(s)} [1].`,
    (s) => `${capital(upper(s))} grew faster than ${lower(s)}, by ${bare(s)} [1].`,
    (s) => `The gap in growth between ${upper(s)} and ${lower(s)} was ${bare(s)} [1].`,
    (s) => `Exports of ${lower(s)} grew ${bare(s)} more slowly than exports of ${upper(s)} [1].`,
    (s) => `The growth rate of ${upper(s)} exceeded that of ${lower(s)} by ${bare(s)} [1].`,
  ],
  share: [
    (s) => `${capital(a(s))} made up ${s.amount} of the combined exports of ${list(s)} in 2022 [1].`,
    (s) => `In 2022, ${a(s)} accounted for ${s.amount} of the combined exports of ${list(s)} [1].`,
    (s) => `The share of ${a(s)} in the combined 2022 exports of ${list(s)} was ${s.amount} [1].`,
    (s) => `Of the combined 2022 exports of ${list(s)}, ${a(s)} accounted for ${s.amount} [1].`,
    (s) => `In 2022, exports of ${a(s)} represented ${s.amount} of the total of ${list(s)} [1].`,
    (s) => `Taking ${list(s)} together, ${a(s)} made up ${s.amount} of 2022 exports [1].`,
  ],
  sum: [
    (s) => `Together, exports of ${a(s)} and ${b(s)} came to ${s.amount} in 2022 [1].`,
    (s) => `In 2022, ${a(s)} and ${b(s)} together were worth ${s.amount} [1].`,
    (s) => `The combined exports of ${b(s)} and ${a(s)} were ${s.amount} in 2022 [1].`,
    (s) => `Exports of ${a(s)} and ${b(s)} totalled ${s.amount} in 2022 [1].`,
    (s) => `Exports of ${a(s)} and ${b(s)} added up to ${s.amount} in 2022 [1].`,
  ],
  rank: [
    (s) => `${capital(a(s))} rank ${ordinal(s)} of the ${s.of} items, with exports of ${s.amount} in 2022 [1].`,
    (s) => `By 2022 exports, ${a(s)} take ${ordinal(s)} place out of ${s.of}, at ${s.amount} [1].`,
    (s) => `With ${s.amount} in 2022, exports of ${a(s)} ranked ${suffixed(s)} of ${s.of} [1].`,
    (s) => `In 2022, ${a(s)} came ${ordinal(s)} among the ${s.of} items with ${s.amount} [1].`,
    (s) => `Exports of ${a(s)} were ${s.amount} in 2022, number ${s.place} of ${s.of} [1].`,
  ],
  'rank-growth': [
    (s) => `With growth of ${s.amount}, ${a(s)} come ${ordinal(s)} of ${s.of} [1].`,
    (s) => `${capital(a(s))} rank ${ordinal(s)} of ${s.of} by growth, at ${s.amount} [1].`,
    (s) => `By year-on-year change, ${a(s)} are number ${s.place} of ${s.of}, at ${s.amount} [1].`,
    (s) => `The growth of ${a(s)}, ${s.amount}, ranks ${suffixed(s)} of ${s.of} [1].`,
  ],
  ratio: [
    (s) => `In 2022, exports of ${a(s)} were ${s.amount} of exports of ${b(s)} [1].`,
    (s) => `Exports of ${a(s)} in 2022 were equal to ${s.amount} of those of ${b(s)} [1].`,
    (s) => `In 2022, ${a(s)} exports amounted to ${s.amount} of ${b(s)} exports [1].`,
    (s) => `Exports of ${a(s)} came to ${s.amount} of those of ${b(s)} in 2022 [1].`,
  ],
  multiple: [
    (s) => `Exports of ${a(s)} in 2022 were ${s.amount} those of 2021 [1].`,
    (s) => `In 2022, exports of ${a(s)} were ${s.amount} the 2021 value [1].`,
    (s) => `In 2022, ${a(s)} exports were ${s.amount} as large as in 2021 [1].`,
  ],
};

/** Honest ways of saying what is worked out; written before any was tried, none dropped for being hard. */
export const FIGURE_TEMPLATES: Readonly<Record<Language, Templates>> = { zh, en };
