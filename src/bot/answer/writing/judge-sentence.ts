import { faultOf } from './judging/fault-of.js';
import type { EvidencePiece, WrittenSentence } from './evidence.js';
import { callsRowsByOneName } from './figures/sentence/one-name.js';
import { inAskedYear } from './figures/sentence/in-asked-year.js';
import { saysFromTo } from './figures/says/says-from-to.js';
import { saysSideBySide } from './figures/says/says-side-by-side.js';
import { withoutRemark } from './figures/sentence/without-remark.js';
import { asTotal } from './judging/plainly/added-up.js';
import { withoutAskedCondition } from './judging/plainly/asked-condition.js';
import { withoutOwnOpening } from './judging/plainly/own-opening.js';
import { withoutSetAside } from './judging/plainly/set-aside.js';
import { withListOfSet } from './judging/plainly/asked-set.js';
import { withoutMeasureBehind } from './judging/plainly/brought-in.js';
import { withoutInOtherWords } from './judging/plainly/in-other-words.js';
import { callsRateAmount } from './judging/wrong/amount-of-rates.js';
import { callsRateMeasure } from './judging/wrong/rate-as-amount.js';
import { changesSense } from './judging/wrong/changes-sense.js';
import { creditsTable } from './judging/wrong/credited-to-table.js';
import { withoutFrames } from './judging/framing/without-frames.js';
import { listsYearsWrong } from './judging/wrong/listed-periods.js';
import { addsRates } from './judging/wrong/sum-of-rates.js';
import { keepsCountedName } from './judging/counts/names-counted.js';
import { withBaseBehind } from './judging/plainly/base-first.js';
import { withoutLightWords } from './judging/plainly/light-words.js';
import { opensOnOther, withoutOpenings } from './judging/openings/without-openings.js';
import { withoutPlus } from './judging/plainly/added.js';
import { withListInPlace } from './judging/plainly/of-those.js';
import { callsOtherMeasure } from './judging/plainly/other-measure.js';
import { withoutRepeatedValues } from './judging/repeated-values.js';
import { isRestated } from './judging/restated.js';
import { inexactQuotation } from './judging/wrong/quotations.js';
import { saysTwice } from './judging/wrong/said-twice.js';
import { saysRowsHeld } from './judging/counts/rows-held.js';
import { saysAskedCount } from './judging/counts/asked-count.js';
import { tellsOfNation } from './judging/wrong/told-of-nation.js';
import { withoutSecond } from './judging/plainly/without-second.js';
import { withoutKind } from './judging/plainly/without-kind.js';
import { withoutFormula } from './judging/plainly/without-formula.js';
import { withoutPlaces } from './judging/plainly/without-places.js';
import { withoutPremises } from './judging/premises.js';
import { isSupportedClaim } from './judging/supported-claim.js';
import { withoutGaps } from './reading/mentions.js';
import type { Reading } from './reading/held-words.js';
import { judgeSurface } from './judging/surface.js';
import { isVerbatim } from './judging/verbatim.js';
import { fails, stands, type WritingFault, type WritingVerdict } from './verdict.js';

/** A sentence that rests on more pieces than these is a list: it is followed as one of cells alone, in linear time. */
const MOST_RELATED = 6;
/** As many rows as a reply lists. */
const MOST_MARKED = 20;

/**
 * Whether a written sentence says nothing but what the pieces that it marks say. It fails closed: what no judge can
 * follow does not stand.
 */
export function judgeSentence(
  sentence: WrittenSentence,
  pieces: readonly EvidencePiece[],
  reading: Reading,
): WritingVerdict {
  const marked = sentence.pieces.flatMap((number) => pieces.find((piece) => piece.number === number) ?? []);
  const isMarked = marked.length > 0 && marked.length === sentence.pieces.length && marked.length <= MOST_MARKED;
  if (!isMarked) return fails('citation', sentence.text);
  const verdict = judgeMarked(sentence.text, marked, reading);
  if (verdict.stands) return verdict;
  const quoted = withoutRepeatedValues(sentence.text, marked);
  if (quoted.length < marked.length && judgeMarked(sentence.text, quoted, reading).stands)
    return stands(sentence.pieces);
  const rest = withoutPremises(marked);
  if (rest.length === marked.length) return verdict;
  const other = judgeMarked(sentence.text, rest, reading);
  return other.stands ? other : verdict;
}

function judgeMarked(text: string, marked: readonly EvidencePiece[], reading: Reading): WritingVerdict {
  return judgeSurface(text, marked, reading.language) ?? judgeContent(text, marked, reading);
}

function judgeContent(text: string, marked: readonly EvidencePiece[], reading: Reading): WritingVerdict {
  const says = marked.map(({ number }) => number);
  if (isVerbatim(text, marked) || saysRowsHeld(text, marked, reading)) return stands(says);
  const said = plainly(withoutFormula(withoutFrames(withoutGaps(text), marked, reading), marked), marked, reading);
  const quotation = inexactQuotation(said, marked);
  if (quotation !== null) return fails('quotation', quotation);
  const fault = faultOfMeasure(said, marked, reading);
  if (fault !== null) return fails(fault, said);
  const isSaid =
    saysCells(said, marked, reading) ||
    (marked.length <= MOST_RELATED && (relates(said, marked, reading) || eachSays(said, marked, reading))) ||
    saysSourceOfPart(text, marked, reading);
  return isSaid ? stands(says) : faultOf(said, marked, reading);
}

function isOfOtherMeasure(said: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  return (
    callsRateAmount(said, marked) ||
    [callsRateMeasure, callsOtherMeasure, opensOnOther].some((calls) => calls(said, marked, reading))
  );
}

/** What is wrong with a sentence whatever else it says; null where nothing is. */
function faultOfMeasure(said: string, marked: readonly EvidencePiece[], reading: Reading): WritingFault | null {
  if (isOfOtherMeasure(said, marked, reading)) return 'unit';
  if (areFigures(marked) && changesSense(said, marked, reading)) return 'number';
  if (listsYearsWrong(said, marked, reading)) return 'date';
  if (saysTwice(said, marked) || creditsTable(said, marked) || addsRates(said, marked, reading)) return 'relation';
  if (tellsOfNation(said, marked, reading)) return 'ranking';
  const isOfFigures = marked.some(({ block }) => block.type === 'statement');
  // In prose what reads as the name of a row may be none: 5 家具有引领作用的企业.
  const callsOthers = isOfFigures && !callsRowsByOneName(said, reading);
  return callsOthers || !keepsCountedName(said, marked) ? 'name' : null;
}

/**
 * What a sentence on figures is rid of, or has in its place, before it is read: in this order, each for the next. An
 * opening may be of what is added up or set against.
 */
const PLAINER: ReadonlyArray<(text: string, marked: readonly EvidencePiece[], reading: Reading) => string> = [
  withoutOwnRemark,
  withoutOwnOpening,
  withoutKind,
  withoutSecond,
  withoutInOtherWords,
  withListOfSet,
  withoutSetAside,
  withoutAskedCondition,
  withoutPlaces,
  withoutLightWords,
  withoutPlus,
  withBaseBehind,
  withoutOpenings,
  withoutMeasureBehind,
  asTotal,
  withListInPlace,
];

/** What the only piece remarks on its number may say that number again. */
function withoutOwnRemark(text: string, [piece, ...others]: readonly EvidencePiece[]): string {
  return piece && others.length === 0 ? withoutRemark(text, piece) : text;
}

function areFigures(marked: readonly EvidencePiece[]): boolean {
  return marked.every(({ block }) => block.type === 'statement');
}

/** A sentence on figures in the words that its judges read. */
function plainly(text: string, marked: readonly EvidencePiece[], reading: Reading): string {
  if (!areFigures(marked)) return text;
  return PLAINER.reduce((plainer, step) => step(plainer, marked, reading), text);
}

function saysCells(said: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  const asked = inAskedYear(said, '', reading);
  if (saysFromTo(said, marked, reading)) return true;
  return saysSideBySide(said, marked, reading) || (asked !== null && saysSideBySide(asked, marked, reading));
}

/** Prose of which a later part says by itself where it is from: without these words it would be said of what is before it. */
function saysSourceOfPart(text: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  const areQuotes = marked.length <= MOST_RELATED && marked.every(({ block }) => block.type === 'quote');
  return areQuotes && isRestated(withoutGaps(text), marked, reading);
}

/** A sentence that stands in several quotes may be marked with all of them. */
function eachSays(said: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  return marked.length > 1 && marked.every((piece) => relates(said, [piece], reading));
}

function relates(said: string, marked: readonly EvidencePiece[], reading: Reading): boolean {
  return (
    isRestated(said, marked, reading) ||
    isSupportedClaim(said, marked, reading) ||
    saysAskedCount(said, marked, reading)
  );
}
