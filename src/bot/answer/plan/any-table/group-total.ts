import { labelWords, type Series, type SeriesIndex } from '../../../../knowledge/index.js';

/**
 * The rows under the heading that a phrase names, in the column that it names or the only one: what "the total of the
 * assets" adds up where no row prints it. Null where no heading is named from end to end, or a total stands below it.
 */
export function rowsToAdd(phrase: string, index: SeriesIndex): readonly Series[] | null {
  const said = index.vocabulary.read(phrase).words;
  const headings = [...new Set(index.series.flatMap(({ groups }) => groups.slice(-1)))];
  const named = headings.filter((heading) => {
    const words = labelWords(heading);
    return words.length > 0 && words.every((word) => said.has(word));
  });
  const [heading, other] = named;
  if (heading === undefined || other !== undefined) return null;
  const rows = index.series.filter(({ groups }) => groups.at(-1) === heading);
  const own = new Set(rows.flatMap(({ names }) => names.flatMap(labelWords)));
  const isHeadingAlone = ![...said].some((word) => own.has(word) && !labelWords(heading).includes(word));
  if (!isHeadingAlone || rows.some(({ isTotal }) => isTotal)) return null;
  return ofOneMeasure(rows, index, said);
}

function ofOneMeasure(
  rows: readonly Series[],
  { measures }: SeriesIndex,
  said: ReadonlySet<string>,
): readonly Series[] | null {
  const kinds = [...new Set(rows.map(({ measure }) => measure))];
  const isSaid = (kind: string): boolean => measures.get(kind)?.some((word) => said.has(word)) ?? false;
  const hasUnit = (kind: string): boolean => rows.some(({ measure, unit }) => measure === kind && unit !== '');
  const told = kinds.some(isSaid) ? kinds.filter(isSaid) : kinds.filter(hasUnit);
  const [kind, other] = kinds.length === 1 ? kinds : told;
  if (kind === undefined || other !== undefined) return null;
  const alike = rows.filter(({ measure }) => measure === kind);
  return new Set(alike.map(({ unit }) => unit)).size === 1 ? alike : null;
}
