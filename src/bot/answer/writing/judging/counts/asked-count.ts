import type { Language, QuantityMention, Row } from '../../../../../knowledge/index.js';
import {
  checkText,
  claimTokens,
  isWordIn,
  isWordOf,
  type ClaimToken,
  type Meaning,
} from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { countsBeyondMean } from './beyond-mean.js';
import { withCountInFront } from './count-in-front.js';
import { leadsToNumber } from '../../figures/says/says-move.js';
import { rowsNamed } from '../../figures/sentence/named-rows.js';
import { documentOf, movesARate } from '../supported-claim.js';
import type { Reading } from '../../reading/held-words.js';
import { numberMentions, withoutGaps } from '../../reading/mentions.js';
import { numberKey, periodKeys } from '../../reading/number-key.js';

/**
 * Whether a sentence says how many rows meet the bounds that the question sets, as a piece counts them ("7 in all"): no number
 * and no period but the question's and the count, none of the question's numbers left out, and claim checking, which
 * counts the rows itself, supports it.
 */
export function saysAskedCount(printed: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const [piece, other] = pieces;
  const text = withCountInFront(withoutIncluded(printed, reading), reading.language);
  const count = piece && !other ? countIn(piece) : null;
  if (piece === undefined || count === null) return false;
  if (MEAN.test(reading.question) && countsBeyondMean(text, piece, count, reading)) return true;
  return (
    givesCountAlone(text, count, reading) &&
    setsAsAsked(text, reading) &&
    !isOfOthers(text, printed, reading.question) &&
    !movesTo(text, reading) &&
    namesNoOther(text, reading) &&
    isCountedSo(text, pieces, reading)
  );
}

/** No number and no period but the question's and the count, and none of the question's numbers left out. */
function givesCountAlone(text: string, count: string, { question }: Reading): boolean {
  const said = keysOf(withoutDigits(text));
  const asked = numbersAsked(question);
  return (
    said.length === asked.length + 1 &&
    asked.every((key) => said.includes(key)) &&
    said.every((key) => asked.includes(key) || (COUNTED.test(key) && key.startsWith(`${count} `))) &&
    periodsOf(text).every((key) => periodsOf(question).includes(key))
  );
}

/** All but so many are the others: claims read the count alone. */
const LEAVES_OUT = /除|其余|\b(?:but|except(?:ing)?|excluding|save|other than|apart from|besides|the other)\b/iu;

/** "The exports of goods that grew came to 7": what rows are put together to is no count of them. */
const COMES_TO = /\b(?:is|are|was|were|averaged?|to|total(?:s|led)?|number(?:s|ed)?) \d+\.?$/iu;

/** "Product exporters", "goods exports": what is counted is no row. */
const NO_ROWS =
  /\bexporters?\b|\b(?:items?|goods|products?|rows?|categor(?:y|ies)) (?:export(?:s|ing)?|values?|totals?|amounts?)\b|^in all (?!but\b)(?:the )?(?:categories|goods|products)\b/iu;

function isOfOthers(text: string, printed: string, question: string): boolean {
  const isOfNoRows = NO_ROWS.test(printed) && !NO_ROWS.test(question);
  return isOfNoRows || LEAVES_OUT.test(text) || COMES_TO.test(text);
}

/** By a number or its digits, against a row or the mean, or by the way that rows went, as the question does. */
function setsAsAsked(text: string, reading: Reading): boolean {
  const isByDigits = [text, reading.question].every((one) => DIGITS.test(one));
  return (
    isByDigits ||
    numbersAsked(reading.question).length > 0 ||
    isSetAgainst(text, reading) ||
    movesAsAsked(text, reading)
  );
}

/** How many kinds a question asks for (几种) is no number of it. */
function numbersAsked(question: string): readonly string[] {
  return keysOf(withoutDigits(question)).filter((key) => !key.startsWith('vague:'));
}

/** "7 goods grew", where the question counts what grew, and says no more of it. */
function movesAsAsked(text: string, { corpus, question }: Reading): boolean {
  const [own, asked] = [text, question].map((one) => waysIn(one, corpus));
  return own?.length === 1 && own.join(' ') === asked?.join(' ');
}

const WAYS: ReadonlySet<Meaning> = new Set<Meaning>(['fall', 'faster', 'less', 'more', 'rise', 'slower']);

function waysIn(text: string, corpus: Reading['corpus']): readonly Meaning[] {
  const ways = claimTokens(text, corpus, undefined).filter((token) => isWordIn(token, WAYS));
  return [...new Set(ways.flatMap((token) => (token.kind === 'word' ? [token.meaning] : [])))].toSorted();
}

/** 超过 5000 亿元的商品增加到 7 类, "grew to more than 10%": a count of rows does not move, and a bound is not where they went. */
function movesTo(text: string, { corpus }: Reading): boolean {
  const tokens = claimTokens(text, corpus, undefined);
  const isMovedTo = tokens.some((token, at) => isWordOf(token, 'to') && leadsToNumber(tokens, at));
  return isMovedTo || MOVES_TO.test(text) || movesARate(tokens) || tokens.some((_, at) => isMovedBy(at, tokens, text));
}

/** 增加了 7 类, "increased by 7 goods": the count itself would have moved. */
function isMovedBy(at: number, tokens: readonly ClaimToken[], text: string): boolean {
  const [token, next, other] = tokens.slice(at, at + 3);
  const behind = isWordOf(next, 'filler') && /^了$/u.test(text.slice(next?.start, next?.end)) ? other : next;
  const isHowFar = isWordOf(token, 'by') || isWordIn(token, MOVES);
  return isHowFar && behind?.kind === 'number' && isCountNumber(behind);
}

const MOVES: ReadonlySet<Meaning> = new Set<Meaning>(['fall', 'rise']);

function isCountNumber({ mention }: Extract<ClaimToken, { readonly kind: 'number' }>): boolean {
  return COUNTED.test(mention.kind === 'amount' ? numberKey(mention) : '');
}

const MOVES_TO =
  /[增升涨降减跌](?:加|长|至|为)*[到至为]\s*\d|\b(?:to|towards) (?:more|less|over|under|above|below|at least)\b/iu;

/** That goods which fell are among those below a bound: claims count them anyway. */
const INCLUDED: Readonly<Record<Language, RegExp>> = {
  zh: /[（(，,]?\s*(?:包?含|包括|算上)(?:出口)?(?:下降|下跌|减少|负增长)的?(?:商品)?(?:在内)?(?:[）)]|[，,]|(?=。?$))/u,
  en: /\s*[(,]?\s*\b(?:including|counting) (?:those that (?:fell|declined)|declines|falls|decreases)(?:[),]|(?=\.?$))/iu,
};

function withoutIncluded(text: string, { question, language }: Reading): string {
  return ASKED_INCLUDED[language].test(question) ? text.replace(INCLUDED[language], '') : text;
}

const ASKED_INCLUDED: Readonly<Record<Language, RegExp>> = {
  zh: /(?<!不)(?:包?含|包括|算上)(?:出口)?(?:下降|下跌|减少|负增长)/u,
  en: /\b(?:including|counting) (?:those that (?:fell|declined)|declines|falls|decreases)\b/iu,
};

/** Says how many digits a number has, and counts no people. */
const DIGITS = /[一两二双三]位数/u;

function withoutDigits(text: string): string {
  return text.replace(new RegExp(DIGITS, 'gu'), '');
}

function isCountedSo(text: string, pieces: readonly EvidencePiece[], { corpus }: Reading): boolean {
  const { verdict, claims } = checkText(text, { corpus, document: documentOf(pieces) });
  return verdict === 'supported' && claims.every(({ quoted, listed }) => !quoted && !listed);
}

/** A count: of no unit, of items, or of kinds of goods. */
const COUNTED = /^\d+ (?:item|kind)?$/u;

/** What a piece counts that says nothing else; null for any other piece. */
function countIn({ figures: [count, other], citations }: EvidencePiece): string | null {
  const isCount =
    count &&
    !other &&
    count.formula === null &&
    count.inputs.length === 0 &&
    citations.some(({ table }) => table !== undefined);
  return isCount && Number.isInteger(count.value) ? String(count.value) : null;
}

function keysOf(text: string): readonly string[] {
  return numberMentions(text).flatMap((one) =>
    one.kind === 'name' || one.kind === 'period' || one.kind === 'address' ? [] : [numberKey(one)],
  );
}

function periodsOf(text: string): readonly string[] {
  const isPeriod = ({ kind }: QuantityMention): boolean => kind === 'period';
  return numberMentions(text)
    .filter(isPeriod)
    .flatMap((one) => periodKeys(one.text));
}

/** Against a row, or the mean of all, that the question sets rows against: the sentence names the same, and no bound. */
function isSetAgainst(text: string, { corpus, question }: Reading): boolean {
  const [own, asked] = [text, question].map((one) => againstIn(one, corpus));
  return own !== undefined && asked !== undefined && asked.length > 0 && own.join(' ') === asked.join(' ');
}

const MEAN = /平均|均值|\b(?:average|mean)\b/iu;

function againstIn(text: string, corpus: Reading['corpus']): readonly string[] {
  const rows = rowsIn(text, corpus).map(({ label }) => label);
  return [...new Set(rows), ...(MEAN.test(text) ? ['mean'] : [])].toSorted();
}

function rowsIn(text: string, corpus: Reading['corpus']): readonly Row[] {
  return claimTokens(text, corpus, undefined).flatMap(rowsNamed);
}

/** Rows that the question does not name are others than those that are counted. */
function namesNoOther(text: string, { corpus, question }: Reading): boolean {
  const asked = rowsIn(question, corpus);
  return claimTokens(text, corpus, undefined).every(
    (token) =>
      token.kind !== 'name' ||
      token.targets.every((target) => target.kind !== 'row' || asked.includes(target.row)) ||
      withoutGaps(question).includes(text.slice(token.start, token.end)),
  );
}
