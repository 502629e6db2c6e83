import type { Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import type { PlannedComputation } from './computation.js';
import { readModifiers } from './modifiers.js';
import { operationsSaid, type Operation } from './operation.js';
import { ends } from './period-columns.js';

/** Which way a gap is said to have moved; a change leaves it open. */
const GAP_MOVED: Readonly<Record<Language, readonly (readonly [way: 'narrower' | 'wider', said: RegExp])[]>> = {
  zh: [
    ['narrower', /(?:差距|差额|之差|相差).*(?:缩小|收窄|缩窄|减少)/u],
    ['wider', /(?:差距|差额|之差|相差).*(?:扩大|拉大|拉开|增加|变化|变动)/u],
  ],
  en: [
    [
      'narrower',
      /\b(?:gap|difference|margin|lead|distance)\b.*\b(?:narrow(?:ed)?|shrink|shr[au]nk|close[ds]?|fall|fell|reduced)\b|\b(?:narrow|shrink|close)(?:ed|d)?\b.*\b(?:gap|difference|margin|lead)\b/iu,
    ],
    [
      'wider',
      /\b(?:gap|difference|margin|lead|distance)\b.*\b(?:widen(?:ed)?|gr[eo]w|increased?|changed?|move[ds]?)\b|\b(?:widen|grow)(?:ed)?\b.*\b(?:gap|difference|margin|lead)\b/iu,
    ],
  ],
};

/** "In each of the two years", 分别: a result for every year that is named. */
const EACH_YEAR: Readonly<Record<Language, RegExp>> = {
  zh: /分别|各(?:自|是|为|多|少|差|年)|每一?年|逐年/u,
  en: /\b(?:each|both) (?:of (?:the (?:two )?years|(?:20|19)\d\d)|years?)\b|\brespectively\b|\bin (?:20|19)\d\d and (?:in )?(?:20|19)\d\d\b/iu,
};

/**
 * Two rows set against each other in two years: by how much their gap narrowed or widened, or how far they lie apart in
 * each year. Null where the question asks for neither.
 */
export function planOverYears(
  { question, language, periods }: Understanding,
  table: Table,
  [one, other]: readonly [Row, Row],
): PlannedComputation | null {
  const columns = table.columns.filter(
    ({ role, period }) => role === 'value' && period !== null && periods.years.includes(period),
  );
  const period = ends({ table, columns });
  if (!period) return null;
  const gaps = period.map((column): Gap => [cellPlace(table, one, column), cellPlace(table, other, column)]);
  return gapMoved(question, language, gaps) ?? (columns.length > 1 ? ofEachYear(question, language, gaps) : null);
}

/** Two rows in one year. */
type Gap = readonly [Term, Term];

/** By how much the gap narrowed, or widened. */
function gapMoved(question: string, language: Language, [before, after]: readonly Gap[]): PlannedComputation | null {
  const way = GAP_MOVED[language].find(([, said]) => said.test(question))?.[0];
  if (way === undefined || !before || !after) return null;
  const [minuend, subtrahend] = way === 'narrower' ? [apart(before), apart(after)] : [apart(after), apart(before)];
  return computed([{ tool: 'difference', input: { minuend, subtrahend } }]);
}

/** What one row is of the other, or how far they lie apart, in each year. */
function ofEachYear(question: string, language: Language, gaps: readonly Gap[]): PlannedComputation | null {
  if (!EACH_YEAR[language].test(question)) return null;
  const said = operationsSaid(question, language);
  const as = RATIOS.find(([operation]) => said.has(operation))?.[1];
  if (as !== undefined) return computed(gaps.map(([part, whole]) => ({ tool: 'ratio', input: { part, whole, as } })));
  const isApart = (said.has('difference') || said.has('change')) && readModifiers(question, language).has('compared');
  if (!isApart) return null;
  return computed(gaps.map(([minuend, subtrahend]) => ({ tool: 'difference', input: { minuend, subtrahend } })));
}

/** How one row over another is said, the most particular first. */
const RATIOS: readonly (readonly [operation: Operation, as: RatioForm])[] = [
  ['times', 'times'],
  ['percent-share', 'percent'],
  ['ratio', 'number'],
];

type RatioForm = NonNullable<Extract<ToolRequest, { readonly tool: 'ratio' }>['input']['as']>;

function apart(gap: readonly [Term, Term]): Term {
  return { magnitude: { difference: gap } };
}

function computed(calls: readonly ToolRequest[]): PlannedComputation {
  return { calls, composition: { form: 'computations' } };
}
