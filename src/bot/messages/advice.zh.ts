import type { AdviceMessages } from './advice-messages.js';

const joined = (words: readonly string[]): string => words.join('、');
const because = (signals: readonly string[]): string =>
  signals.length === 0 ? '（没有读到通向它的信号）' : `（因为：${joined(signals)}）`;

export const adviceMessagesZh: AdviceMessages = {
  signalsFound: '从描述中读到的信号：',
  signalsDenied: '描述排除了这些，不计入：',
  signal: (title, words) => `- ${title}：${joined(words.map((word) => `“${word}”`))}`,
  byMeaning: '（按意思读出）',
  mechanisms: '机制，最相宜的在前：',
  measures: '措施，最相宜的在前：',
  name: ({ section, title, signals }) => `${section === null ? '' : `${section} `}${title}${because(signals)}`,
  asGood: (names, questions) =>
    [
      `不相上下：${names.map((name) => `“${name}”`).join('、')}。描述先说到哪一个的问题，哪一个就在前。`,
      ...(questions.length === 0 ? [] : [`能在它们之间分出先后的是：${questions.join('')}`]),
    ].join(''),
  furtherMeasures: (names) => `其后依次是：${joined(names)}。`,
  patterns: '可以借鉴的经验模式：',
  area: (area, patterns, signals) => `${area}：${joined(patterns)}${because(signals)}`,
  figures: '相关商品的出口数据：',
  sensitive: '把握有多大：',
  change: ({ signal, mechanism, measure }) =>
    `- 不计“${signal}”，排在最前的${[
      mechanism === null ? [] : [`机制会是“${mechanism}”`],
      measure === null ? [] : [`措施会是“${measure}”`],
    ]
      .flat()
      .join('，')}。`,
  robust: '把握有多大：去掉任何一个信号，排在最前的机制和措施都不变。',
  questions: '这些情况会改变排序，请告诉我：',
  reason: (signal, quote, section) => `${signal}：“${quote}”${section === null ? '' : `（${section} 节）`}`,
  comparison: '两个产业的对照：',
  side: (place, words) => `${place === 'first' ? '前者' : '后者'}：“${words}”`,
  shared: (names) => `两者都适用的措施：${joined(names)}。`,
  nothingShared: '两者排在前面的措施没有相同的。',
  isFirst: (name) => `“${name}”就排在最前。`,
  isBehind: (name, first) => `“${name}”没有排在最前，排在最前的是“${first}”。`,
  leadingTo: (name, signals) =>
    signals.length === 0 ? `- 通向“${name}”的信号：描述中没有读到` : `- 通向“${name}”的信号：${joined(signals)}`,
  wouldLift: (name) => `如果还有以下情况，“${name}”会排在最前：`,
  wouldNotLift: '没有哪一个单独的情况能把它提到最前。',
};
