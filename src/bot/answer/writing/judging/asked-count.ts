import type { QuantityMention, Row } from '../../../../knowledge/index.js';
import { checkText, claimTokens } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { documentOf } from './supported-claim.js';
import type { Reading } from '../reading/held-words.js';
import { numberMentions, withoutGaps } from '../reading/mentions.js';
import { numberKey, periodKeys } from '../reading/number-key.js';

/**
 * Whether a sentence says how many rows meet the bounds that the question sets, as a piece counts them ("7 in all"): no number
 * and no period but the question's and the count, none of the question's numbers left out, and claim checking, which
 * counts the rows itself, supports it.
 */
export function saysAskedCount(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const [piece, other] = pieces;
  const count = piece && !other ? countIn(piece) : null;
  if (count === null) return false;
  const said = keysOf(text);
  const asked = keysOf(withoutDigits(reading.question));
  const isCount = said
    .filter((key) => !asked.includes(key))
    .every((key) => COUNTED.test(key) && key.startsWith(`${count} `));
  return (
    isCount &&
    (asked.length > 0 || isSetAgainst(text, reading)) &&
    said.length === asked.length + 1 &&
    asked.every((key) => said.includes(key)) &&
    periodsOf(text).every((key) => periodsOf(reading.question).includes(key)) &&
    namesNoOther(text, reading) &&
    isCountedSo(text, pieces, reading)
  );
}

/** 两位数 says how many digits a number has, and counts no people. */
function withoutDigits(question: string): string {
  return question.replace(/[一两二双三]位数/gu, '');
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
  return numberMentions(text).flatMap((one) => (one.kind === 'name' || one.kind === 'period' ? [] : [numberKey(one)]));
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
  return claimTokens(text, corpus, undefined).flatMap((token) =>
    token.kind === 'name' ? token.targets.flatMap((target) => (target.kind === 'row' ? [target.row] : [])) : [],
  );
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
