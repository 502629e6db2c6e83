import type { Language, Row } from '../../../../knowledge/index.js';
import type { Meaning } from '../../../../tools/index.js';
import type { FigureFact } from './figure-fact.js';
import { likeness, type FigureSentence } from './figure-sentence.js';
import { namesAll } from './named-rows.js';

/** Words around a share of several: none compares, moves or orders anything. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['all', 'amount', 'among-these', 'and', 'at', 'category', 'nation', 'of', 'share', 'to', 'together'] as const),
  'whose',
]);

/** Whether a sentence says which part one row is of several together, all of them named, and nothing else. */
export function saysShare(
  { part, whole, answer }: Extract<FigureFact, { kind: 'share' }>,
  sentence: FigureSentence,
  language: Language,
): boolean {
  const rows = whole.map(({ row }) => row);
  const { periods, numbers } = sentence;
  return (
    sentence.isMadeOf(AROUND, rows) &&
    sentence.has('together') &&
    namesAll(rows, sentence) &&
    partSaid(rows, sentence, language) === part.row &&
    periods.length > 0 &&
    periods.every((period) => period === part.column.period) &&
    numbers.length === 1 &&
    numbers.every((number) => likeness(number, answer) === 'same')
  );
}

/** The row that is called a share: right before 占 and "made up", right behind "the share of". */
function partSaid(rows: readonly Row[], sentence: FigureSentence, language: Language): Row | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.kind === 'word' && token.meaning === 'share');
  const next = tokens[at + 1];
  const isNoun = language === 'en' && next?.kind === 'word' && next.meaning === 'of';
  const around = isNoun ? tokens.slice(at) : tokens.slice(0, at).toReversed();
  const [row = null] = at < 0 ? [] : around.flatMap((token) => sentence.rowOf(token, rows) ?? []);
  return row;
}
