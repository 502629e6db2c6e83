import type { Language, Row } from '../../../../knowledge/index.js';
import type { ClaimToken, Meaning } from '../../../../tools/index.js';
import type { FigureFact } from './figure-fact.js';
import { isCountOf, likeness, type FigureSentence } from './figure-sentence.js';
import { namesAll } from './named-rows.js';

/** Words around a share of several: none compares, moves or orders anything. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['amount', 'among-these', 'and', 'at', 'category', 'nation', 'of', 'share', 'to', 'together'] as const),
  'whose',
]);

/** Whether a sentence says which part one row is of several together, all of them named, and nothing else. */
export function saysShare(
  { part, whole, answer }: Extract<FigureFact, { kind: 'share' }>,
  sentence: FigureSentence,
  language: Language,
): boolean {
  const rows = whole.map(({ row }) => row);
  const { periods } = sentence;
  const numbers = sentence.numbers.filter((number) => !isCountOf(rows, number));
  return (
    sentence.isMadeOf(AROUND, rows, (token) => isTotal(token, sentence)) &&
    sentence.tokens.some((token) => isTotal(token, sentence)) &&
    namesAll(rows, sentence) &&
    partSaid(rows, sentence, language) === part.row &&
    periods.length > 0 &&
    periods.every((period) => period === part.column.period) &&
    numbers.length === 1 &&
    numbers.every((number) => likeness(number, answer) === 'same')
  );
}

/** Words for what several come to. */
function isTotal(token: ClaimToken, sentence: FigureSentence): boolean {
  const isWord = token.kind === 'word' && token.meaning === 'together';
  return isWord || /^(?:总和|总额|total)$/iu.test(sentence.written(token));
}

/** The row that is called a share: right before 占 and "made up", behind "the share of", before 在 of 在…中的占比. */
function partSaid(rows: readonly Row[], sentence: FigureSentence, language: Language): Row | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => token.kind === 'word' && token.meaning === 'share');
  const share = tokens[at];
  const next = tokens[at + 1];
  if (!share) return null;
  const isNoun = language === 'en' && next?.kind === 'word' && next.meaning === 'of';
  const within = OF_WITHIN.test(sentence.written(share)) ? rowBeforeWithin(rows, sentence) : null;
  const around = isNoun ? tokens.slice(at) : tokens.slice(0, at).toReversed();
  return within ?? around.flatMap((token) => sentence.rowOf(token, rows) ?? [])[0] ?? null;
}

/** 占比 and its kin, of which the whole may stand in between. */
const OF_WITHIN = /比|份额/u;

/** The row right before 在, where one is. */
function rowBeforeWithin(rows: readonly Row[], sentence: FigureSentence): Row | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => sentence.written(token) === '在');
  const before = tokens.slice(0, Math.max(0, at)).findLast((token) => !sentence.isContext(token));
  return before ? sentence.rowOf(before, rows) : null;
}
