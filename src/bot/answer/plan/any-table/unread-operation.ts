import { labelWords, type Series } from '../../../../knowledge/index.js';

/** Words that ask for something to be worked out from two numbers. */
const OPERATIONS = new Set(
  labelWords(
    `change changed changes increase increased decrease decreased grow grew growth rise rose risen fall fell fallen
    drop dropped decline declined differ difference differences gap minus plus exceed exceeded surpass surpassed
    compound compounded cagr`,
  ),
);
const CHINESE_OPERATIONS =
  /相差|差额|差距|之差|增长|增加|减少|下降|上升|提高|降低|上涨|下跌|变化|变动|同比|环比|增速|增幅|减去|倍/gu;

/**
 * Whether a question asks for something to be worked out that its reading has left out: then no number as it stands is
 * its answer. The words of the series' own labels ask for nothing: "Increase in deposits".
 */
export function hasUnreadOperation(question: string, found: readonly Series[]): boolean {
  const labels = found.map(({ names, groups, measure }) => [...names, ...groups, measure].join(' ')).join(' ');
  const named = new Set(labelWords(labels));
  const english = labelWords(question).filter((word) => OPERATIONS.has(word));
  const chinese = question.match(CHINESE_OPERATIONS) ?? [];
  return english.some((word) => !named.has(word)) || chinese.some((word) => !labels.includes(word));
}
