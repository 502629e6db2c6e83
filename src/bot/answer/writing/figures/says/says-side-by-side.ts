import type { Row } from '../../../../../knowledge/index.js';
import { isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { isReadAsGap } from '../sentence/beside-comparing.js';
import { areThoseBeyond, withoutBounds } from '../orders/bounds.js';
import type { FigureFact } from '../facts/fact.js';
import { figureFact } from '../facts/figure-fact.js';
import { FigureSentence, likeness } from '../sentence/figure-sentence.js';
import { isPartOfMeasure } from '../sentence/part-of-measure.js';
import { readAmong, type Among } from '../orders/asked-rows.js';
import { firstSaid, isOrderedSo, ORDERING, placeSaid } from '../orders/orders.js';
import { runsBetween } from '../sentence/periods.js';
import { isAllOf } from '../sentence/row-count.js';
import { isSortedBy, isSortedSo, readSorting } from '../orders/sorting.js';
import { endsOf, isAgainst, saysWhereItEnded } from './says-move.js';

type CellFact = Extract<FigureFact, { kind: 'rate' | 'value' }>;

const AROUND: readonly Meaning[] = ['amount', 'and', 'at', 'category', 'nation', 'of', 'to', 'while', 'whose'];
const MOVING: readonly Meaning[] = ['by', 'growth', 'move', 'of-growth', 'year-on-year'];

/**
 * Whether a sentence gives cells of one column, each number right behind its row or right before it, and sets none in
 * an order that the cells do not have.
 */
export function saysSideBySide(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const facts = cellsOfOneColumn(pieces, reading);
  if (!facts) return false;
  if (saysFacts({ rest: text, among: null }, facts, pieces, reading)) return true;
  const asked = readAmong(text, reading);
  return asked !== null && saysFacts(asked, facts, pieces, reading);
}

/** A text that sets no row among others. */
interface WholeText {
  readonly rest: string;
  readonly among: null;
}

function saysFacts(
  { rest, among }: Among | WholeText,
  facts: readonly CellFact[],
  pieces: readonly EvidencePiece[],
  reading: Reading,
): boolean {
  const order = readSorting(rest, reading.language);
  const { sentence, bounds } = withoutBounds(FigureSentence.read(order.rest, pieces, reading));
  const rows = facts.map(({ cell }) => cell.row);
  const cells = facts.map(({ cell }) => cell);
  return (
    sentence.isMadeOf(
      wordsOf(facts),
      rows,
      (token, at) => isSetAmongAll(token, at, sentence) || isSortedBy(token, order) || isEach(token, bounds),
    ) &&
    isSortedSo(cells, order, sentence, reading) &&
    areThoseBeyond(bounds, cells, facts[0]?.answer, reading.question) &&
    isOfColumn(facts, sentence) &&
    !saysMoreOfANumber(facts, sentence) &&
    arePaired(facts, sentence) &&
    isOrderedSo(cells, sentence, among)
  );
}

/** Between a word that leads to all goods and these. */
const AMONG = /^(?:among|amongst|of|out of|在)$/iu;

/** Among all goods, or in an order of theirs: "for all goods, toys were" would tell the value of one of all of them. */
function isSetAmongAll(token: ClaimToken, at: number, sentence: FigureSentence): boolean {
  if (!isAllOf(token, at, sentence)) return false;
  const before = sentence.tokens[at - 1];
  const isOrdered = sentence.has(...ORDERING) || sentence.numbers.some((one) => placeSaid(one, sentence) !== null);
  return isOrdered || (before !== undefined && AMONG.test(sentence.written(before)));
}

/** 均低于1000亿元: of a bound that each of them meets. */
function isEach(token: ClaimToken, bounds: readonly unknown[]): boolean {
  return bounds.length > 0 && isWordOf(token, 'all');
}

/** A number that would be a gap or a share: none of the cells is one. */
function saysMoreOfANumber(facts: readonly CellFact[], sentence: FigureSentence): boolean {
  const measured = measuresOf(facts, sentence);
  return sentence.tokens.some(
    (token, at) =>
      measured.some((number) => number === token) && (isReadAsGap(at, sentence) || isPartOfMeasure(at, sentence)),
  );
}

/** The numbers that measure something: no places, and no counts of rows. */
function measuresOf(facts: readonly CellFact[], sentence: FigureSentence): readonly Pair[1][] {
  return sentence.tokens.flatMap((token, at) => {
    const isMeasure = token.kind === 'number' && placeSaid(token, sentence) === null;
    return isMeasure && firstSaid(at, facts.length, sentence) === null ? [token] : [];
  });
}

function cellsOfOneColumn(pieces: readonly EvidencePiece[], { corpus }: Reading): readonly CellFact[] | null {
  const facts = pieces.map((piece) => figureFact(piece, corpus));
  const cells = facts.flatMap((fact) => (fact?.kind === 'value' || fact?.kind === 'rate' ? [fact] : []));
  const isOne = new Set(cells.map(({ cell }) => cell.column)).size === 1;
  return isOne && cells.length === facts.length ? cells : null;
}

/** Words for which way all went. */
const WAYS: ReadonlyMap<number, readonly Meaning[]> = new Map([
  [1, ['rise']],
  [-1, ['fall']],
]);

/** Of rates all went the same way, or none is said to have gone any. */
function wordsOf(facts: readonly CellFact[]): ReadonlySet<Meaning> {
  const ways = new Set(facts.map(({ answer }) => Math.sign(answer.value)));
  const way = ways.size > 1 ? [] : [...ways].flatMap((sign): readonly Meaning[] => WAYS.get(sign) ?? []);
  const isRate = facts.some(({ kind }) => kind === 'rate');
  return new Set([...AROUND, ...ORDERING, 'respectively', ...(isRate ? [...MOVING, ...way] : [])]);
}

function isOfColumn(facts: readonly CellFact[], sentence: FigureSentence): boolean {
  const { periods } = sentence;
  const [{ kind, cell } = {}] = facts;
  if (kind === 'value') return periods.length > 0 && periods.every((period) => period === cell?.column.period);
  const isRate = sentence.has('rise', 'fall', ...MOVING, 'faster', 'fastest', 'slower', 'slowest');
  return (
    runsIn(facts, sentence) &&
    isRate &&
    !saysWhereItEnded(sentence) &&
    !(sentence.has('growth', 'move') && sentence.has('rise', 'fall'))
  );
}

/** Whether no years are named but those that a rate is of. */
function runsIn([fact]: readonly CellFact[], sentence: FigureSentence): boolean {
  const { from, to } = fact?.kind === 'rate' ? endsOf(fact) : { from: null, to: null };
  return runsBetween(from, to, sentence);
}

/** Whether each row has its own number, right behind it or right before it, and none another's. */
function arePaired(facts: readonly CellFact[], sentence: FigureSentence): boolean {
  const pairs = pairsIn(
    facts.map(({ cell }) => cell.row),
    measuresOf(facts, sentence),
    sentence,
  );
  const factOf = (row: Row): CellFact | undefined => facts.find(({ cell }) => cell.row === row);
  const needed = sentence.has('fall') ? 'unsigned' : 'same';
  const isOwn = ([row, number]: Pair): boolean => {
    const fact = factOf(row);
    return fact !== undefined && likeness(number, fact.answer) === needed;
  };
  return pairs !== null && pairs.every(isOwn) && facts.every(({ cell }) => pairs.some(([row]) => row === cell.row));
}

type Pair = readonly [row: Row, number: FigureSentence['numbers'][number]];

/** Numbers with the rows that they stand by; null where one stands by none. */
function pairsIn(rows: readonly Row[], numbers: readonly Pair[1][], sentence: FigureSentence): readonly Pair[] | null {
  const isInTurn = sentence.has('respectively') || sentence.tokens.some((_, at) => isAgainst(at, sentence));
  const inTurn = isInTurn ? pairsInTurn(rows, numbers, sentence) : null;
  if (inTurn) return inTurn;
  const pairs: Pair[] = [];
  let [open, waiting]: [Row | null, Pair[1] | null] = [null, null];
  for (const token of sentence.tokens) {
    const row: Row | null = sentence.rowOf(token, rows);
    const number = numbers.find((one) => one === token);
    if (number && waiting) return null;
    if (number) waiting = number;
    else if (row) open = row;
    if (!open || !waiting) continue;
    pairs.push([open, waiting]);
    [open, waiting] = [null, null];
  }
  return waiting === null ? pairs : null;
}

/** "A and B were 1 and 2 respectively", "A rose faster than B, at 2 against 1": as many numbers as rows, all behind them; none is named twice. */
function pairsInTurn(
  rows: readonly Row[],
  numbers: readonly Pair[1][],
  sentence: FigureSentence,
): readonly Pair[] | null {
  const { tokens } = sentence;
  const named = tokens.flatMap((token) => sentence.rowOf(token, rows) ?? []);
  const isInTurn = named.length === numbers.length && new Set(named).size === named.length;
  const last = tokens.findLastIndex((token) => sentence.rowOf(token, rows) !== null);
  const areBehind = numbers.every((number) => tokens.indexOf(number) > last);
  return isInTurn && areBehind ? named.flatMap((row, at) => (numbers[at] ? [[row, numbers[at]] as const] : [])) : null;
}
