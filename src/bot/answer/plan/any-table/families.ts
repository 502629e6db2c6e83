import {
  isOperation,
  labelWords,
  withoutBrackets,
  type Series,
  type SeriesIndex,
} from '../../../../knowledge/index.js';
import { candidates, chooseOne, isMiss } from './operand.js';

/** Series that differ in their row or in their column alone. */
export interface Family {
  readonly series: readonly Series[];
  readonly score: number;
}

/**
 * The rows of one column, or the columns of one row. A column is named by its heading; where all rows have but one, they
 * are compared only if they are parts of one whole: a total stands below them.
 */
export function familyOf(phrase: string, index: SeriesIndex): Family | null {
  const said = index.vocabulary.read(phrase).words;
  const named = [...index.measures]
    // Of one kind of column no word tells it from others: it is named by its whole heading.
    .map(([measure, words]) => ({ measure, share: shareSaid(words.length > 0 ? words : headingWords(measure), said) }))
    .filter(({ share }) => share >= LEAST_SAID)
    .toSorted((left, right) => right.share - left.share);
  const [first, second] = named;
  if (first && (!second || first.share > second.share)) return entriesOf(index, first.measure, first.share);
  const best = chooseOne(candidates(index, phrase, '', []));
  if (!isMiss(best) && index.measures.size > 2) return columnsOf(index, best.series, best.score);
  const [only] = index.measures.keys();
  const isParted = index.series.some(({ isTotal }) => isTotal);
  return only !== undefined && index.measures.size === 1 && isParted ? entriesOf(index, only, LEAST_SAID) : null;
}

/** Share of a heading that has to be said for its column to be meant. */
const LEAST_SAID = 0.6;

/** 平均工资 is asked for as 工资 too. */
function headingWords(measure: string): readonly string[] {
  const words = labelWords(withoutBrackets(measure));
  const telling = words.filter((word) => !isOperation(word));
  return telling.length > 0 ? telling : words;
}

function shareSaid(words: readonly string[], said: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length;
}

function entriesOf(index: SeriesIndex, measure: string, score: number): Family | null {
  const series = index.series.filter((one) => one.measure === measure && !one.isTotal && one.names[0] !== '');
  const [first] = series;
  const isOfOneKind = series.every(
    ({ unit, groups }) => unit === first?.unit && String(groups) === String(first.groups),
  );
  return isOfOneKind && series.length > 1 ? { series, score } : null;
}

function columnsOf(index: SeriesIndex, { names, groups, unit }: Series, score: number): Family | null {
  const series = index.series.filter(
    (one) => String(one.names) === String(names) && String(one.groups) === String(groups) && !TOTAL.test(one.measure),
  );
  return series.length > 1 && series.every((one) => one.unit === unit) ? { series, score } : null;
}

const TOTAL = /\btotal\b|合计|总计|小计/iu;
