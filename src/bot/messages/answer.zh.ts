import type { Obstacle } from '../../tools/index.js';
import type { RowMark } from '../answer/plan/plan.js';
import { afterHan, hanAfter } from './after-han.js';
import type { AnswerMessages, ListedKind, PublishedFigure, TableName } from './answer-messages.js';

const kinds: Readonly<Record<ListedKind, string>> = {
  mechanisms: '机制',
  effects: '效应',
  aspects: '角度',
  paths: '实现路径',
  measures: '措施',
  areas: '类别',
  patterns: '经验模式',
};

const of = (parent: string | null): string => (parent === null ? '' : `“${parent}”的`);
const named = ({ number, caption }: TableName): string => (caption === '' ? `表 ${number}` : `《${caption}》`);
const joined = (words: readonly string[]): string => words.join('、');
/** A bare year takes its 年; a quarter or a month says what it is. */
const dated = (periods: readonly string[]): string =>
  joined(periods.map((period) => (/^\d{4}$/u.test(period) ? `${period} 年` : period)));

function uncomputable(obstacle: Obstacle): string {
  switch (obstacle.code) {
    case 'missing-value':
      return '缺少计算所需的数值，因此不计算。';
    case 'zero-base':
      return '基数为零，算不出比率。';
    case 'sign-change':
      return '两个数值一正一负，增长率没有意义，因此不计算。';
    case 'negative-base':
      return '数值为负，算不出复合增长率。';
    case 'mixed-units':
      return `单位不同（${obstacle.units.map((unit) => (unit === '' ? '无单位' : unit)).join('、')}），不能放在一起计算。`;
    case 'unequal-periods':
      return `两个时间段长短不同（${obstacle.periods.join('、')}），不能直接比较。`;
    case 'other-years':
      return `从 ${obstacle.periods.join(' 到 ')} 相隔不是 ${obstacle.years} 年，因此不按年计算。`;
    case 'no-period':
      return '表中没有标明时间，算不出年均增长。';
  }
}

const fits: Readonly<Record<PublishedFigure['fit'], string>> = {
  within: '公布值在此范围内，两者并不矛盾',
  'by-rounding': '按公布值自身的位数取整，两者并不矛盾',
  outside: '公布值不在此范围内',
};

export const answerMessagesZh: AnswerMessages = {
  nothingFurther: '就这个问题，文中没有更多内容了。',
  partly: (asked) => `您还问到了${joined(asked)}，这一部分资料中没有。`,
  listIntro: (parent, kind, count) => `${of(parent)}${kinds[kind]}共 ${count} 个：`,
  some: (parent, kind) => `“${parent}”的${kinds[kind]}：`,
  count: (parent, kind, count) => `${of(parent)}${kinds[kind]}共 ${count} 个。`,
  countTogether: (kind, count) => `${kinds[kind]}合计 ${count} 个。`,
  location: (pattern, area) => `“${pattern}”属于“${area}”。`,
  cell: (row, column, value) => `${row}，${column}：${value}。`,
  growth: (row, period, value) => `${row}，${period}（原表公布值）：${value}。`,
  computed: (subject, value, formula) => `${subject}：${value}。算式：${formula}。`,
  inYear: (value, year) => `${year} 年 ${value}`,
  statistics: { median: '中位数', meanDeviation: '平均绝对偏差' },
  allRows: '表中全部行',
  results: {
    sum: (subject) => hanAfter(subject, '合计'),
    mean: (subject) => hanAfter(subject, '平均'),
    growth: (subject) => hanAfter(subject, '增幅'),
    'growth-of-sum': (subject) => hanAfter(subject, '合计的增幅'),
    change: (subject) => hanAfter(subject, '增减'),
    difference: (subject) => hanAfter(subject, '之差'),
    median: (subject) => hanAfter(subject, '中位数'),
    meanDeviation: (subject) => hanAfter(subject, '平均绝对偏差'),
    ratio: (subject) => hanAfter(subject, '之比'),
  },
  shareOf: (part, whole) => `${part}，占${whole}`,
  timesMore: {
    'excess-first': '第一个数只算多出的部分，第二个数是总共为对方的几倍。',
    'whole-first': '这里的“多几倍”读作“是几倍”；第二个数只算多出的部分。',
  },
  ofListedRows: '这里只按表中全部行计算，表中没有全部出口的总额。',
  moved: { rise: '实际上没有下降，而是上升。', fall: '实际上没有增长，而是下降。' },
  cautions: {
    'amounts-of-deductions': '表中这些扣减项按负数列示，这里按其金额计算。',
    'sizes-of-falls': '跌幅按其大小计算，不计正负号。',
    'dash-is-zero': '表中的横线即为零：该列不计它也与合计相符。',
    'change-of-magnitude': '两个数值都是负数，这里是其绝对值的变动。',
    'growth-of-percent': '这是百分数本身的相对变动，不是百分点之差。',
    'compound-is-not-average': '这是复合增长率，不是把总增幅平均到每一年。',
  },
  growthKinds: { compound: '年均复合增长率，', overall: '总增幅，', evenly: '总增幅平均到每年，' },
  rounded: (subject, rounded, formula) => `四舍五入，${subject}：${rounded}。由 ${formula} 得出。`,
  converted: (subject, converted, formula) => `换算，${subject}：${converted}。算式：${formula}。`,
  stated: (values) => `文中的数值：${joined(values)}。`,
  statedAgrees: '它在按四舍五入可能的计算结果之内，两者并不矛盾。',
  position: (subject, rank, all, order) =>
    `${subject}，在全部 ${all} 项中${order === 'highest' ? '从高到低' : '从低到高'}排第 ${rank}。`,
  published: ({ row, column, value, low, high, fit }) =>
    `${row}，${column}，原表公布值为 ${value}。${
      low === null || high === null
        ? ''
        : `按表中数值的四舍五入，计算结果${low === high ? `仍为 ${low}` : `可在 ${low} 至 ${high} 之间`}，${fits[fit]}。`
    }`,
  chosen: (row, column, value) => `${row}，${column}：${value}。`,
  total: '合计',
  named: '表中列出：',
  namedCount: (count) => `共 ${count} 项。`,
  noneChosen: '没有符合这一条件的项目。',
  sectionHeading: (section, title) => `${section} ${title}`,
  sectionChildren: '下设小节：',
  documentsHeld: (count) => `目前收录 ${count} 份文件：`,
  documentSummary: (title, sections, tables) => `《${title}》，${sections} 个章节，${tables} 张数据表`,
  chaptersHeld: '章节如下：',
  tablesHeld: '可以查询的数据表：',
  yearsHeld: (table, years) => `${named(table)}涵盖 ${joined(years)} 年。`,
  unitHeld: (table, unit) => `${named(table)}的金额单位是${unit}。`,
  unitExplained: (unit) => (unit === '亿元' ? '1 亿元是 100,000,000 元，不是十亿元。' : null),
  rowsCounted: (table, count) => `${named(table)}共收录 ${count} 项。`,
  rowsHeld: (table, rows) => `${named(table)}共收录 ${rows.length} 项：`,
  tableHeld: (table, rows) => `${named(table)}，${rows} 行`,
  help: [
    '可以问这些内容，每个回答都给出原文或单元格出处：',
    '- 概念、原因和做法，例如：什么是供应链韧性？',
    '- 机制、效应、实现路径、措施和经验模式，例如：有哪些实现路径？',
    '- 数据表里的数值，例如：稀土出口同比增长多少？',
    '- 章节的内容，例如：第 2 章讲了什么？',
    '资料里没有的，会直接说明没有。',
  ],
  verdicts: {
    check: {
      supported: '这个说法有依据。',
      contradicted: '这个说法与原文不符。',
      unverifiable: '这个说法既不能证实，也不能否定。',
    },
    whether: { supported: '是的，与原文相符。', contradicted: '不是，与原文不符。', unverifiable: '资料没有说明。' },
  },
  verdictOf: (claim, verdict) => `“${claim}”：${verdict}。`,
  nearest: '最接近的内容是：',
  refusals: {
    noSupport: '资料中没有能支持回答这个问题的内容，因此不作答。',
    gibberish: '没有读懂这个问题。请用中文或英文提一个关于所收资料的问题。',
    tooLong: '这段话太长，无法当作一个问题来读。请用几句话提问；若要把一段文字与资料核对，请使用核对功能。',
    instruction: '这里只依据所收资料回答问题，不执行其他指令，也不代写、翻译或编造内容。',
    authors: (held) =>
      `资料中没有作者、单位或联系方式；所收的是${joined(held.map((title) => `《${title}》`))}的文字和数据表。`,
    title: (held) => `所收文本里没有标题，这里称之为${joined(held.map((title) => `《${title}》`))}。`,
    publication: (held) =>
      `资料中没有期刊、发表日期或作者单位；所收的是${joined(held.map((title) => `《${title}》`))}的文字和数据表。`,
    references: '资料中没有参考文献列表：正文只保留了引文标号，无法据此给出文献的题目或内容。',
    funding: '资料中没有基金或资助信息。',
    forecast: '资料中没有预测：只能引用文中已有的内容和表中已公布的数值，不作推测。',
    figureContents: (figure) => `图 ${figure} 的内容不在文本中，只有题注和正文里提到它的句子。`,
    unknownSection: (section, held) => `没有第 ${section} 节；现有章节：${joined(held)}。`,
    period: (asked, held) =>
      `您问的是${afterHan(dated(asked))}，资料中没有这个时间的数据${held.length === 0 ? '' : `；现有的时间是${afterHan(dated(held))}`}。`,
    row: (table, rows) => `您问的对象不在${named(table)}中；该表收录的是：${joined(rows)}。`,
    physicalQuantity: (table, unit) => `${named(table)}只有金额（${unit}），没有吨数、件数等实物数量。`,
    imports: (table) => `${named(table)}只有出口数据，没有进口数据。`,
    measure: (table, asked) => `${named(table)}没有您问的“${asked}”。`,
    whole: (table, asked) => `${named(table)}只收录所列各行，没有“${asked}”的数值，因此算不出占它的比重。`,
    noNumbers: (table, columns) => `${named(table)}里没有数字，只有${joined(columns)}的文字。`,
    notComputed: (asked) => `这里不计算“${asked}”；可以算合计、平均、中位数、差额、增长、比值、占比和排序。`,
    breakdown: (table) => `${named(table)}只有全国合计，没有分国别、地区或企业的数据。`,
    currency: (table, unit) => `${named(table)}的金额以${unit}计，没有美元等外币数额，也不作汇率换算。`,
    growthBase: (table, held) =>
      `${named(table)}最早只到 ${held[0] ?? ''} 年，没有更早一年的数值，因此得不出这一年的增减。`,
    unknownTable: (number, held) => `没有表 ${number}；现有数据表：${joined(held)}。`,
    whichTable: (tables) => `几张表里都有，请说明是哪一张：${joined(tables)}。`,
    unknownTopic: (topic, titles, rows) =>
      `资料中没有关于“${topic}”的内容，因此不出简报；所收的是${joined(titles.map((title) => `《${title}》`))}${rows.length === 0 ? '' : `，数据表收录的是：${joined(rows)}`}。`,
    whichOperation: (rows) =>
      `没有读懂要对${joined(rows)}计算什么。可以问数值、各自或合计的增长、合计、平均、差额、比值、占比，或者高低排序。`,
    whichRow: (rows) =>
      `请说明是哪一行：${joined(rows.map(({ name, told }) => (told === null ? name : `${name}（${rowMark(told)}）`)))}。`,
    unmatched: (table, rows) =>
      `没能确定您问的是${named(table)}的哪一行或哪种算法，因此不作答；该表收录的是：${joined(rows)}。`,
    advice: {
      'no-advice': '资料没有附上建议所依据的对应关系，因此不推荐路径。',
      'no-industry': '这看起来不是对一个产业的描述，因此不推荐路径。请用一两句话说明是什么产业、遇到什么困难。',
      'no-words': '这里没有可读的文字。请用一两句话说明是什么产业、遇到什么困难。',
      'nothing-said':
        '描述里没有读到资料谈到的情况，因此不推荐路径。请说明遇到什么困难，例如依赖进口、缺人才、企业分散、融资难、成本上升。',
      'other-language': '只能读中文和英文的描述。请用其中一种再说一遍。',
    },
    uncomputable,
    whichPeriod: (held) => `请说明是哪一个时间：${joined(held)}。`,
    answerType: {
      money: '资料中没有这个问题所问的金额。',
      percent: '资料中没有这个问题所问的比率。',
      number: '资料中没有这个问题所问的数值。',
      date: '资料中没有这个问题所问的时间。',
      count: '资料中没有这个问题所问的个数。',
      duration: '资料中没有这个问题所问的时长。',
      company: '资料中没有点名具体的企业。',
    },
  },
  followUps: {
    section: (section) => `第 ${section} 节讲了什么？`,
    growth: (row) => `${row}出口同比增长多少？`,
    value: (row, year) => `${row} ${year} 年出口额是多少？`,
    rows: (table) => `表 ${table} 收录了哪些商品？`,
    mechanisms: '三个机制分别是什么？',
    paths: '有哪些实现路径？',
    holdings: '有哪些数据表可以查？',
  },
};

function rowMark(told: RowMark): string {
  return told.by === 'place' ? `第 ${told.rowIndex + 1} 行` : `在“${told.label}”之上`;
}
