import { askedPeriods, withoutPeriods } from '../../../../knowledge/index.js';
import { value, type Axis, type Expression, type Movement, type Reading } from './reading.js';
import { partitions } from './list-parts.js';
import { readNamedRatio } from './named-ratios.js';
import { readLimit } from './limits.js';
import { readWording, type Wording } from './wording.js';

/** Reads a Chinese question. */
export function readChinese(question: string): Reading {
  const text = question
    .replace(/[？?！!。.]\s*$/u, '')
    .replace(/^(?:请问|问一下|想知道)/u, '')
    .trim()
    .replace(COMPARED_FIRST, (whole, period: string) => (isPeriod(period) ? `${period} ` : whole));
  return readSelection(text) ?? { kind: 'compute', expression: readExpression(text) };
}

/** "与2018年相比，2019年收入变化了多少": the period that is compared with stands first. */
const COMPARED_FIRST = /^(?:与|和|同|跟|较|相比于?|相较于?|对比)([^，,]+?)(?:相比|比较|相较|比)?[，,]\s*/u;

const HIGHEST = /最高|最大|最多|最强|最快|更高|更大|更多|较高/u;
const LOWEST = /最低|最小|最少|最弱|最慢|更低|更小|更少|较低/u;
const WHICH_PERIODS =
  /哪一?年度?|哪一?[天日](?!元)|哪个(?:年度|年份|季度|月份?|日期?|日子)|哪[几些](?:个)?(?:年份?|年度|季度)|何年|哪一季度|(?<count>几|多少)(?:个)?(?:年份?|季度)(?=.*(?:超过|高于|低于|不足|不到|大于|小于))/u;
const WHICH_ENTRIES =
  /哪[一个些几]*(?!年|些年|个季)(?:\p{Script=Han}{0,4}?)|谁|的?\p{Script=Han}{0,4}(?:一?共)?有(?<count>几|多少)[个种类家项款位名]|有?(?<counted>几|多少)[个种类家项款位名](?=\p{Script=Han}{1,6}(?:超过|高于|低于|不足|不到|大于|小于))/u;

/** Questions for periods or entries, not for a number. */
function readSelection(text: string): Reading | null {
  return readWording(text, MEMBERS) ?? ofAxis(text, 'period', WHICH_PERIODS) ?? ofAxis(text, 'entry', WHICH_ENTRIES);
}

/** Ways to ask what a heading or the table holds. */
const MEMBERS: readonly Wording<Reading>[] = [
  {
    pattern:
      /^(?:这张|这个|该)?表(?:格)?(?:里|中|内)?(?:的)?(?:数据)?(?:包含|包括|涵盖|涉及|覆盖|列出|有)(?:了)?(?<count>几|哪些|哪几|多少)(?:个)?(?:年份?|年度|季度|时期|时间)/u,
    read: ({ count = '' }) => ({ kind: 'periods', counted: /几|多少/u.test(count) && !/哪/u.test(count) }),
  },
  {
    pattern:
      /^(?<of>.*?)(?:一共|共|都)?(?:包括|包含|含有|列出|列有|由|有|分为)(?:了)?(?<how>哪些|哪几|什么|几|多少)(?:个|项|种|类|家)?(?:项目|科目|部分|内容|构成|组成|指标|地区|分部|类别|产品|业务|行业|费用)?(?:构成|组成)?$/u,
    read: ({ of = '', how = '' }) => members(of, how),
  },
  {
    pattern: /^(?<of>.*?)的?(?:构成|组成部分|明细|子项)(?:是|有)(?<how>什么|哪些)$/u,
    read: ({ of = '', how = '' }) => members(of, how),
  },
];

/** A row's value is asked by 有多少 too: only things are counted. */
function members(of: string, how: string): Reading | null {
  const counted = how === '几' || how === '多少';
  if (how === '多少' || askedPeriods(of).length > 0 || readLimit(of, 'zh') !== null) return null;
  return { kind: 'members', of: of.replace(/^(?:这张|这个|该)?表(?:格)?(?:里|中|内)?/u, ''), counted };
}

function ofAxis(text: string, axis: Axis, pattern: RegExp): Reading | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const rest = text.replace(match[0], ' ').replace(/的?是\s*$|的是|^\s*是/u, ' ');
  const limit = readLimit(rest, 'zh');
  if (limit) {
    return { kind: 'beyond', axis, limit: limit.limit, of: limit.rest, counted: isCounted(match) };
  }
  const order = orderOf(rest);
  const bare = rest.replace(HIGHEST, ' ').replace(LOWEST, ' ');
  return order && { kind: 'extreme', axis, order, of: readExpression(bare), phrase: bare };
}

function isCounted({ groups }: RegExpExecArray): boolean {
  return groups?.['count'] !== undefined || groups?.['counted'] !== undefined;
}

function orderOf(text: string): 'highest' | 'lowest' | null {
  if (HIGHEST.test(text)) return 'highest';
  return LOWEST.test(text) ? 'lowest' : null;
}

const AMOUNT = '(?:多少|几|百分之几|百分之多少)';
const UP = '增长|增加|上升|提高|提升|上涨|扩大|多(?!少)|高|涨';
const DOWN = '下降|减少|降低|下跌|回落|缩小|(?<!多)少|低|跌';

/** Wordings that set two things against each other or follow one through time. */
const WORDINGS: readonly Wording<Expression>[] = [
  {
    pattern: new RegExp(`^(?<a>.+?)占(?:到|了)?(?<b>.+?)的?(?:比重|比例|份额|百分比|百分之|比率|${AMOUNT}|%)`, 'u'),
    read: ({ a = '', b = '' }) => quotient(a, b, 'percent'),
  },
  {
    pattern: /^(?<a>.+?)(?:是|为|相当于)(?<b>.+?)的?(?:多少|几)倍/u,
    read: ({ a = '', b = '' }) => quotient(a, b, 'times'),
  },
  {
    pattern: new RegExp(`^(?<a>.+?)(?:是|为|相当于)(?<b>.+?)的(?:百分之|${AMOUNT}|%)`, 'u'),
    read: ({ a = '', b = '' }) => quotient(a, b, 'percent'),
  },
  {
    pattern: /^(?<a>.+?)的?(?:年均|年化|年)?(?:复合(?:年均|年)?|年均)(?:增长率|增长|增速|增幅)(?<b>.*)$/u,
    read: ({ a = '', b = '' }) => ({ kind: 'over-time', how: 'compound', of: value(`${a} ${b}`) }),
  },
  {
    pattern: /^(?<a>.+?)(?:减去|减掉|扣除|扣掉)(?<b>.+?)(?:之?后|等于|是|为|有|还剩|剩下)*(?:多少)?$/u,
    read: ({ a = '', b = '' }) => ({
      kind: 'apart',
      how: 'difference',
      left: value(a),
      right: value(askedPeriods(b).length > 0 ? b : `${b} ${periodsIn(a)}`),
      isDirected: true,
    }),
  },
  {
    pattern: /^(?<a>.+?)(?:与|和|跟|对|同)(?<b>.+?)(?:的|之)(?:比值|比率|比例|比)(?:是|为|$)/u,
    read: ({ a = '', b = '' }) => quotient(a, b, 'number'),
  },
  {
    pattern: new RegExp(
      `^(?<a>.+?)(?:比|较|相比|相较于?|与)(?<b>.+?)(?:相比)?(?:，|,)?(?:同比)?(?<verb>${UP}|${DOWN}|变化|变动)(?:了|出)?(?<how>.*)$`,
      'u',
    ),
    read: ({ a = '', b = '', verb = '', how = '' }) => compared(a, b, verb, how),
  },
  {
    pattern: /^(?<a>.+?)(?:与|和|跟|同|、)(?<b>.+?)(?:之间)?(?:的|之)?(?:差额|差距|差值|相差|差多少|之差|差)(?:.*)$/u,
    read: ({ a = '', b = '' }) => apart(a, b),
  },
];

/** "A比B增长多少": of one thing over time where B is a period, of two things otherwise. */
function compared(a: string, b: string, verb: string, how: string): Expression {
  if (isPeriod(b)) return overTime(`${a} ${b}`, verb, how);
  const [left, right] = [readExpression(a), value(`${b} ${periodsIn(a)}`)];
  if (/百分之|%|％/u.test(how)) return { kind: 'apart', how: 'growth', left, right, isDirected: true };
  const isLess = new RegExp(`^(?:${DOWN})`, 'u').test(verb);
  const [first, second] = isLess ? [right, left] : [left, right];
  return { kind: 'apart', how: 'difference', left: first, right: second, isDirected: true };
}

/** Periods of a phrase are those of what it is compared with, where that names none. */
function periodsIn(text: string): string {
  return askedPeriods(text)
    .map(({ text: period }) => period)
    .join(' ');
}

function apart(a: string, b: string): Expression {
  if (isPeriod(b)) return { kind: 'over-time', how: 'gap', of: readList(`${a} ${b}`) };
  return { kind: 'apart', how: 'difference', left: value(a), right: value(b), isDirected: false };
}

function quotient(part: string, whole: string, as: 'number' | 'percent' | 'times'): Expression {
  return { kind: 'quotient', as, part: readExpression(part), whole: readExpression(whole) };
}

/** Points are a change, percents are growth; an amount is a change, and 增长了多少 is growth. */
function movementOf(verb: string, how: string): Movement {
  if (/百分点/u.test(how)) return 'change';
  if (/百分之|百分比|%|％|率|幅|速/u.test(verb + how)) return 'growth';
  if (/[元吨人个家万亿件台套]|额/u.test(how)) return 'change';
  return /增长|同比|环比|上涨|涨|下跌|跌|回落/u.test(verb + how) ? 'rise' : 'change';
}

function overTime(phrase: string, verb: string, how: string): Expression {
  return { kind: 'over-time', how: movementOf(verb, how), of: readList(phrase) };
}

const MOVED = new RegExp(
  `^(?<a>.*?)(?<verb>同比|环比|${UP}|${DOWN}|变化|变动|增幅|增速|降幅|涨幅|增减)(?<how>.*)$`,
  'u',
);
const ASKED_MOVE = new RegExp(`${AMOUNT}|率|幅|额|速|是|同比|环比`, 'u');
const AVERAGE = /的?(?:年均|平均值?|均值)(?:是|为)?|平均/u;
const ADDED = /的?(?:一共|总共|共计|加起来|加在一起|总和|之和|累计)(?:是|为)?/u;
/** May be part of a row's name: 流动资产合计. */
const TOTALLED = /合计|总计/u;
const EACH = /分别|各自?(?:是|为|有)/u;

function readExpression(text: string): Expression {
  const whole = readWording(text, WORDINGS);
  if (whole) return whole;
  const { a = '', verb = '', how = '' } = MOVED.exec(text)?.groups ?? {};
  if (a !== '' && ASKED_MOVE.test(verb + how)) return overTime(a, verb, how);
  return readList(text);
}

function readList(text: string): Expression {
  const ratio = readNamedRatio(text);
  if (ratio) return ratio;
  if (AVERAGE.test(text)) return { kind: 'together', how: 'average', of: value(text.replace(AVERAGE, ' ')) };
  if (EACH.test(text)) return value(text);
  if (ADDED.test(text)) return { kind: 'together', how: 'sum', of: value(text.replace(ADDED, ' ')) };
  return TOTALLED.test(text) ? totalled(text) : value(text);
}

/** 流动资产合计 is a row; of "收入和利润合计" each may be one. */
function totalled(text: string): Expression {
  const total: Expression = { kind: 'together', how: 'total', of: value(text) };
  const bare = text.replace(TOTALLED, ' ');
  return partitions(bare).length === 0
    ? total
    : { kind: 'either', options: [total, { kind: 'together', how: 'sum', of: value(bare) }] };
}

/** A phrase that is nothing but a period: "2022年", "上年". */
function isPeriod(text: string): boolean {
  const rest = withoutPeriods(text).replace(/[年末底度期同的初在到至]|\s/gu, '');
  return rest === '' && (askedPeriods(text).length > 0 || text !== '');
}
