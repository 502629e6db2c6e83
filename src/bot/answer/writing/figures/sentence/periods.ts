import { isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { neighbour, type FigureSentence } from './figure-sentence.js';

/** In front of a period that something is compared with; behind one. */
const BEFORE_BASE: ReadonlySet<Meaning> = new Set<Meaning>(['compared', 'from', 'than']);
const BEHIND_BASE: ReadonlySet<Meaning> = new Set<Meaning>(['compared']);

/** Whether a sentence names no periods but one that it is told from and one that it is told of, each in its role. */
export function runsBetween(from: string | null, to: string | null, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  return tokens.every((token, at) => {
    if (token.kind !== 'period') return true;
    const [first, last] = token.periods;
    if (last !== undefined) return first === from && last === to;
    return first === (isBase(at, sentence) ? from : to);
  });
}

function isBase(at: number, sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const before = neighbour(tokens, at, -1);
  return (
    isWordIn(before, BEFORE_BASE) ||
    (before !== undefined &&
      isWordIn(before, EXCEEDING) &&
      /\bthan$|^(?:exceed|surpass|outstrip|top)/iu.test(sentence.written(before))) ||
    isWordIn(neighbour(tokens, at, 1), BEHIND_BASE) ||
    isOfExceeded(tokens, at)
  );
}

/** "Exceeded those of 2021", "higher than the exports of 2021". */
function isOfExceeded(tokens: readonly ClaimToken[], at: number): boolean {
  const of = tokens.slice(0, at).findLastIndex((token) => !isWordIn(token, FILLING));
  return (
    isWordIn(tokens[of], OF) &&
    isWordIn(
      tokens.slice(0, of).findLast((token) => !isWordIn(token, SKIPPED)),
      EXCEEDING,
    )
  );
}

const FILLING: ReadonlySet<Meaning> = new Set<Meaning>(['filler']);
const OF: ReadonlySet<Meaning> = new Set<Meaning>(['of']);
const SKIPPED: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'filler']);
const EXCEEDING: ReadonlySet<Meaning> = new Set<Meaning>(['from', 'less', 'more', 'than']);

/** "The two years 2021 and 2022", 两年: how many years there are of which it names each. */
export function isYearCount({ mention }: FigureSentence['numbers'][number], { periods }: FigureSentence): boolean {
  return mention.kind === 'amount' && YEARS.test(mention.text) && mention.quantity.value.eq(new Set(periods).size);
}

const YEARS = /(?:两|\d)\s*年$|\byears$/u;

/** Whether a sentence names a period that something is told from. */
export function namesBase(sentence: FigureSentence): boolean {
  return sentence.tokens.some(
    (token, at) => token.kind === 'period' && (token.periods.length > 1 || isBase(at, sentence)),
  );
}
