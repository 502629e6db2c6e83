import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { neighbour, type FigureSentence } from './figure-sentence.js';

/** What rows are counted by: 三类, "17 items". */
const OF_ROWS: ReadonlySet<string> = new Set(['item', 'kind']);

/** Whether a number says that there are so many rows, and measures nothing: 三类合计, 两种商品, "the three goods". */
export function isRowCount(at: number, rows: number, { tokens }: Pick<FigureSentence, 'tokens'>): boolean {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.mention.kind !== 'amount' || token.mention.approximation !== 'exact')
    return false;
  const { value, unit } = token.mention.quantity;
  if (unit.dimension.kind !== 'count' || !value.eq(rows)) return false;
  return OF_ROWS.has(unit.dimension.noun) || (unit.dimension.noun === '' && isCategory(counted(tokens, at)));
}

const EXTREME: ReadonlySet<Meaning> = new Set<Meaning>(['fastest', 'least', 'most', 'slowest']);

/** "The three goods", "the three slowest-growing goods", "the three lowest". */
function counted(tokens: readonly ClaimToken[], at: number): ClaimToken | undefined {
  const next = neighbour(tokens, at, 1);
  return next && isWordIn(next, EXTREME) ? neighbour(tokens, tokens.indexOf(next), 1) : next;
}

/** The numbers of a sentence but for how many rows it speaks of. */
export function measures(sentence: FigureSentence, rows: number): FigureSentence['numbers'] {
  return sentence.tokens.flatMap((token, at) =>
    token.kind === 'number' && !isRowCount(at, rows, sentence) ? [token] : [],
  );
}

/** What rows are one of: 商品, "goods". */
export function isCategory(token: ClaimToken | undefined): boolean {
  return token?.kind === 'categories' || isWordOf(token, 'category');
}

const EACH = /^(?:each|every)$/iu;

/** Of every kind there is: 各类商品, "all goods"; of each by itself ("the average of each row") is another figure. */
export function isAllOf(token: ClaimToken, at: number, sentence: FigureSentence): boolean {
  const isOfEach = EACH.test(sentence.written(token)) && isWordOf(sentence.tokens[at - 1], 'of');
  return isWordOf(token, 'all') && isCategory(sentence.tokens[at + 1]) && !isOfEach;
}
