import { GOODS, type Good } from '../raw-corpus.js';
import { bare, sentencesOf } from '../telling/sentences.js';
import { amountsOf, type Amount } from './amounts.js';

type Column = keyof Good['cells'];

interface Cell {
  readonly good: Good;
  readonly column: Column;
  readonly amount: Amount;
}

const NOTHING: Amount = { value: Number.NaN, unit: 'plain', text: '' };

/** Every cell of Table 2 as an amount: columns of years in yuan, the last one in percent. */
const CELLS: readonly Cell[] = GOODS.flatMap((good) =>
  (['2021', '2022', 'growth'] as const).map((column) => ({
    good,
    column,
    amount: amountsOf(`${good.cells[column]}${column === 'growth' ? '%' : '亿元'}`)[0] ?? NOTHING,
  })),
);

/**
 * Sentences that give a value of Table 2 to rows which do not own it, or to another year. Sentences that stand in the
 * deterministic reply too are not looked at.
 */
export function exchangedPairs(text: string, deterministic: string): readonly string[] {
  const known = bare(deterministic);
  return sentencesOf(text)
    .filter((sentence) => !known.includes(bare(sentence)))
    .filter(hasStrangeValue);
}

function hasStrangeValue(sentence: string): boolean {
  const named = namesIn(sentence);
  if (named.length === 0) return false;
  return amountsAt(sentence).some(({ amount, at }) => {
    const owners = CELLS.filter((cell) => equals(cell.amount, amount));
    if (owners.length === 0) return false;
    const near = nearest(named, at);
    return !owners.some(({ good, column }) => near.includes(good) && yearFits(sentence, column));
  });
}

interface Named {
  readonly good: Good;
  readonly at: number;
}

function namesIn(sentence: string): readonly Named[] {
  const lower = sentence.toLowerCase();
  return GOODS.flatMap((good) =>
    [good.zh, good.en, ...good.synonyms].flatMap((name) => {
      const at = lower.indexOf(name.toLowerCase());
      return at === -1 ? [] : [{ good, at }];
    }),
  );
}

/** The names that a value may be of: the last one before it, or the first one behind; of a list, any in its place. */
function nearest(named: readonly Named[], at: number): readonly Good[] {
  const before = named.filter((name) => name.at < at).toSorted((a, b) => b.at - a.at)[0];
  const behind = named.filter((name) => name.at > at).toSorted((a, b) => a.at - b.at)[0];
  return [before, behind].flatMap((name) => (name ? [name.good] : []));
}

function amountsAt(sentence: string): ReadonlyArray<{ readonly amount: Amount; readonly at: number }> {
  return amountsOf(sentence)
    .filter(({ unit }) => unit === 'yuan' || unit === 'percent')
    .map((amount) => ({ amount, at: sentence.indexOf(amount.text.trim()) }));
}

const equals = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-6 * Math.abs(a.value);

/** Growth is of both years; a value of one year fits where that year is named, or none is. */
function yearFits(sentence: string, column: Column): boolean {
  if (column === 'growth') return true;
  const years: readonly string[] = sentence.match(/(?:19|20)\d\d/gu) ?? [];
  return years.length === 0 || years.includes(column);
}
