import { labelWords, type Row, type Table } from '../../knowledge/index.js';

/**
 * The one row of a name, in whatever form of its words; else the one total of that name or of the rows under a heading
 * of that name: "revenue" is "Total revenues", or the total under "Revenue". Rows of percents are none ("% of revenue").
 * Null where there is none, or two.
 */
export function rowNamed({ rows }: Table, name: string): Row | null {
  const wanted = labelWords(name);
  const bare = wanted.filter((word) => word !== 'total');
  const entries = rows.filter(({ role, unit }) => role === 'entry' && unit !== '%');
  const isCalled = ({ title }: Row): boolean => areSame(labelWords(title.en), wanted);
  const sumsUp = ({ title, isTotal, groups }: Row): boolean => {
    const words = labelWords(title.en).filter((word) => word !== 'total' && word !== '合计');
    return isTotal && (areSame(words, bare) || (words.length === 0 && areSame(labelWords(groups.at(-1) ?? ''), bare)));
  };
  // "Sales" are the net sales where a table holds no others.
  const isNetOf = ({ title }: Row): boolean => areSame(labelWords(title.en), ['net', ...wanted]);
  return only(entries.filter(isCalled)) ?? only(entries.filter(sumsUp)) ?? only(entries.filter(isNetOf));
}

function only(rows: readonly Row[]): Row | null {
  const [row, other] = rows;
  return row && !other ? row : null;
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.length === right.length && left.every((word) => right.includes(word));
}
