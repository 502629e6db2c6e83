import { isWordIn, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { FigureSentence } from '../sentence/figure-sentence.js';

/** Words of an order that do not say themselves that it is one of growth: "the largest exports", 排名第一. */
const OF_LEVELS: ReadonlySet<Meaning> = new Set<Meaning>(['least', 'less', 'more', 'most', 'rank', 'top']);
const OF_PACES: ReadonlySet<Meaning> = new Set<Meaning>(['faster', 'fastest', 'slower', 'slowest']);
const AMOUNT: ReadonlySet<Meaning> = new Set<Meaning>(['amount']);
/** Right behind such a word: "larger growth", "ranked first by year-on-year change". */
const GROWTH: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move', 'of-growth', 'rise']);
const LEADING_TO: ReadonlySet<Meaning> = new Set<Meaning>(['by', 'filler', 'year-on-year']);
/** Before it also behind what grew: "growth of rare earths was higher". */
const GROWTH_OF: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'move', 'of-growth']);

/**
 * Whether every order in a sentence on rates of growth is one of growth: of such a column "the largest exports" would be
 * the order of another one.
 */
export function isOrderOfGrowth(sentence: FigureSentence): boolean {
  return sentence.tokens.every((token, at) => {
    if (isWordIn(token, OF_PACES)) return !isSaidOfLevel(at, sentence);
    return !isWordIn(token, OF_LEVELS) || isBehindGrowth(at, sentence) || isBeforeGrowth(at, sentence);
  });
}

/** 出口额更快: an amount has no pace. */
function isSaidOfLevel(at: number, { tokens }: FigureSentence): boolean {
  return isWordIn(
    tokens
      .slice(0, at)
      .toReversed()
      .find((token) => !isWordIn(token, FILLING)),
    AMOUNT,
  );
}

function isBehindGrowth(at: number, sentence: FigureSentence): boolean {
  const before = sentence.tokens.slice(0, at).toReversed();
  if (
    isWordIn(
      before.find((token) => !isWordIn(token, FILLING)),
      GROWTH,
    )
  )
    return true;
  return isWordIn(
    before.find((token) => !isWhatGrew(token, sentence)),
    GROWTH_OF,
  );
}

function isBeforeGrowth(at: number, { tokens }: FigureSentence): boolean {
  const isPlace = (token: ClaimToken): boolean => token.kind === 'number' && token.mention.kind === 'ordinal';
  return isWordIn(
    tokens.slice(at + 1).find((token) => !isWordIn(token, LEADING_TO) && !isPlace(token)),
    GROWTH,
  );
}

const FILLING: ReadonlySet<Meaning> = new Set<Meaning>(['filler']);
const OF_WHAT: ReadonlySet<Meaning> = new Set<Meaning>(['filler', 'of']);

/** The row between a noun and its verb, and what it is measured by. */
function isWhatGrew(token: ClaimToken, sentence: FigureSentence): boolean {
  return token.kind === 'name' || isWordIn(token, OF_WHAT) || sentence.isContext(token);
}
