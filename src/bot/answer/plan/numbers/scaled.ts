import type { Language } from '../../../../knowledge/index.js';
import type { CellPlace, ToolRequest } from '../../../../tools/index.js';
import { readSmallNumber, SMALL_NUMBER_EN } from '../../understand/small-numbers.js';
import { cellPlace } from './cell-place.js';
import type { Selection } from './computation.js';
import { operationsSaid } from './operation.js';
import { periodColumns } from './period-columns.js';

const HALF = 0.5;
/** The most times that a number is taken: a formula shows each of them. */
const MOST_TIMES = 10;

/** Words for how many times a number is taken, without a number among them. */
const WORDED: Readonly<Record<Language, readonly (readonly [said: RegExp, times: number])[]>> = {
  zh: [
    [/一半|减半/u, HALF],
    [/翻两番/u, 4],
    [/翻一?[倍番]|加倍/u, 2],
  ],
  en: [
    [/\b(?:half|halve)\b/iu, HALF],
    [/\b(?:double|twice)\b/iu, 2],
    [/\btriple\b/iu, 3],
  ],
};

const NUMBERED: Readonly<Record<Language, RegExp>> = {
  zh: /([二两三四五六七八九十]|\d+(?:\.\d+)?)倍/u,
  en: new RegExp(String.raw`\b(\d+\.\d+|${SMALL_NUMBER_EN}) times\b`, 'iu'),
};

/** "Double that?", 的三倍是多少: each named number that many times; [] where the question asks for more than that. */
export function scaledCalls(
  question: string,
  language: Language,
  { table, rows, columns }: Selection,
): readonly ToolRequest[] {
  const by = timesIn(question, language);
  const isAlone = operationsSaid(question, language).size === 1;
  if (by === null || !isAlone) return [];
  const cells = rows.flatMap((row) => periodColumns(table, columns).map((column) => cellPlace(table, row, column)));
  return cells.flatMap((cell) => scaledCall(cell, by));
}

/** A number added to itself, or its half. */
function scaledCall(cell: CellPlace, by: number): readonly ToolRequest[] {
  if (by === HALF) return [{ tool: 'sum', input: { terms: [{ divided: cell, by: 2 }] } }];
  if (!Number.isInteger(by) || by < 2 || by > MOST_TIMES) return [];
  return [{ tool: 'sum', input: { terms: Array.from({ length: by }, () => cell) } }];
}

function timesIn(question: string, language: Language): number | null {
  const said = NUMBERED[language].exec(question)?.[1];
  return said === undefined
    ? (WORDED[language].find(([pattern]) => pattern.test(question))?.[1] ?? null)
    : readSmallNumber(said);
}
