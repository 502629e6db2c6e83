import type { Language } from '../../../../src/knowledge/index.js';

/** What a question is asked of: two rows and two periods in words, the earlier one first. */
export interface Asked {
  readonly x: string;
  readonly y: string;
  readonly from: string;
  readonly to: string;
}

/** The numbers of the two rows in the two periods. */
export interface Numbers {
  readonly earlier: number;
  readonly later: number;
  /** The other row in the later period. */
  readonly other: number;
}

/** One thing that can be asked, in several wordings of each language. */
export interface Form {
  /** Null where nothing in the table answers: the reply has to be no answer. */
  readonly expected: (numbers: Numbers) => number | null;
  readonly wordings: Readonly<Record<Language, readonly ((asked: Asked) => string)[]>>;
}

export const FORMS: Readonly<Record<string, Form>> = {
  'look up': {
    expected: ({ later }) => later,
    wordings: {
      en: [
        ({ x, to }) => `What was ${x} in ${to}?`,
        ({ x, to }) => `${x} ${to}`,
        ({ x, to }) => `${to} ${x}?`,
        ({ x, to }) => `How much was ${x.toLowerCase()} in ${to}?`,
        ({ x, to }) => `Tell me the ${x} for ${to}.`,
      ],
      zh: [
        ({ x, to }) => `${to}${x}是多少？`,
        ({ x, to }) => `${x}在${to}的数值`,
        ({ x, to }) => `${to}的${x}有多少？`,
        ({ x, to }) => `请告诉我${x}${to}的数据。`,
      ],
    },
  },
  change: {
    expected: ({ earlier, later }) => later - earlier,
    wordings: {
      en: [
        ({ x, from, to }) => `What was the change in ${x} between ${from} and ${to}?`,
        ({ x, from, to }) => `How much did ${x} change from ${from} to ${to}?`,
        ({ x, from, to }) => `By how much did ${x} rise from ${from} to ${to}?`,
        ({ x, from, to }) => `What is the increase / (decrease) in ${x} from ${from} to ${to}?`,
        ({ x, from, to }) => `${x}: change from ${from} to ${to}`,
        ({ x, from, to }) => `Compared with ${from}, how much did ${x} increase in ${to}?`,
        ({ x, from, to }) => `How much did ${x} go up from ${from} to ${to}?`,
        ({ x, from, to }) => `${x} fell by how much between ${from} and ${to}?`,
        ({ x, from, to }) => `What is ${x} in ${to} minus ${x} in ${from}?`,
      ],
      zh: [
        ({ x, from, to }) => `${x}${to}比${from}变化了多少？`,
        ({ x, from, to }) => `${x}从${from}到${to}的变动额是多少？`,
        ({ x, from, to }) => `${to}${x}较${from}的变动是多少？`,
        ({ x, from, to }) => `与${from}相比，${to}${x}变化了多少？`,
        ({ x, from, to }) => `${to}${x}减去${from}${x}是多少？`,
      ],
    },
  },
  gap: {
    expected: ({ earlier, later }) => Math.abs(later - earlier),
    wordings: {
      en: [
        ({ x, from, to }) => `What is the difference in ${x} between ${from} and ${to}?`,
        ({ x, from, to }) => `${x}: ${from} vs ${to} difference`,
        ({ x, from, to }) => `What is the difference between ${x} in ${from} and ${to}?`,
      ],
      zh: [
        ({ x, from, to }) => `${from}和${to}${x}相差多少？`,
        ({ x, from, to }) => `${x}${from}与${to}的差额是多少？`,
      ],
    },
  },
  growth: {
    expected: ({ earlier, later }) => ((later - earlier) / earlier) * 100,
    wordings: {
      en: [
        ({ x, from, to }) => `What was the percentage change in ${x} between ${from} and ${to}?`,
        ({ x, from, to }) => `By what percent did ${x} change from ${from} to ${to}?`,
        ({ x, from, to }) => `What was the growth rate of ${x} from ${from} to ${to}?`,
        ({ x, from, to }) => `How much did ${x} grow from ${from} to ${to} in percent?`,
        ({ x, from, to }) => `${x} growth ${from} to ${to} in %`,
        ({ x, from, to }) => `What is the percent increase in ${x} for ${to} compared to ${from}?`,
      ],
      zh: [
        ({ x, from, to }) => `${to}${x}比${from}增长了百分之几？`,
        ({ x, from, to }) => `${x}从${from}到${to}的增长率是多少？`,
        ({ x, from, to }) => `${x}${from}至${to}增幅是百分之多少？`,
        ({ x, from, to }) => `与${from}相比，${to}${x}的增长率是多少？`,
      ],
    },
  },
  'two rows': {
    expected: ({ later, other }) => Math.abs(later - other),
    wordings: {
      en: [
        ({ x, y, to }) => `What is the difference between ${x} and ${y} in ${to}?`,
        ({ x, y, to }) => `In ${to}, what was the gap between ${x} and ${y}?`,
      ],
      zh: [({ x, y, to }) => `${to}${x}和${y}的差额是多少？`, ({ x, y, to }) => `${to}${x}与${y}相差多少？`],
    },
  },
  'more than': {
    expected: ({ later, other }) => later - other,
    wordings: {
      en: [
        ({ x, y, to }) => `How much more was ${x} than ${y} in ${to}?`,
        ({ x, y, to }) => `By how much did ${x} exceed ${y} in ${to}?`,
      ],
      zh: [({ x, y, to }) => `${to}${x}比${y}多多少？`, ({ x, y, to }) => `${to}${x}减去${y}是多少？`],
    },
  },
  share: {
    expected: ({ later, other }) => (later / other) * 100,
    wordings: {
      en: [
        ({ x, y, to }) => `What was ${x} as a percentage of ${y} in ${to}?`,
        ({ x, y, to }) => `What percentage of ${y} was ${x} in ${to}?`,
      ],
      zh: [({ x, y, to }) => `${to}${x}占${y}的比重是多少？`, ({ x, y, to }) => `${to}${x}是${y}的百分之几？`],
    },
  },
  ratio: {
    expected: ({ later, other }) => later / other,
    wordings: {
      en: [({ x, y, to }) => `What is the ratio of ${x} to ${y} in ${to}?`],
      zh: [({ x, y, to }) => `${to}${x}是${y}的几倍？`],
    },
  },
  sum: {
    expected: ({ later, other }) => later + other,
    wordings: {
      en: [
        ({ x, y, to }) => `What is the sum of ${x} and ${y} in ${to}?`,
        ({ x, y, to }) => `What were ${x} and ${y} together in ${to}?`,
        ({ x, y, to }) => `${x} plus ${y} in ${to}`,
      ],
      zh: [({ x, y, to }) => `${to}${x}和${y}合计是多少？`, ({ x, y, to }) => `${to}${x}与${y}加起来是多少？`],
    },
  },
  'a year that is not held': {
    expected: () => null,
    wordings: {
      en: [({ x }) => `What was ${x} in 2003?`, ({ x, to }) => `What was the change in ${x} from 2003 to ${to}?`],
      zh: [({ x }) => `2003年${x}是多少？`, ({ x, to }) => `${x}${to}比2003年增长了百分之几？`],
    },
  },
  'a row that is not held': {
    expected: () => null,
    wordings: {
      en: [
        ({ to }) => `What was the price of tulip bulbs in ${to}?`,
        ({ x, to }) => `What was the number of lawsuits about ${x} in ${to}?`,
        ({ x, to }) => `What is the difference between ${x} and the harbour dues in ${to}?`,
        ({ x, from, to }) => `By what percent did the competitors of ${x} grow from ${from} to ${to}?`,
      ],
      zh: [({ to }) => `${to}郁金香的价格是多少？`, ({ x, to }) => `${to}${x}和港口费的差额是多少？`],
    },
  },
  average: {
    expected: ({ earlier, later }) => (earlier + later) / 2,
    wordings: {
      en: [
        ({ x, from, to }) => `What was the average ${x} for ${from} and ${to}?`,
        ({ x, from, to }) => `What is the mean of ${x} in ${from} and ${to}?`,
      ],
      zh: [({ x, from, to }) => `${from}和${to}${x}的平均值是多少？`],
    },
  },
};
