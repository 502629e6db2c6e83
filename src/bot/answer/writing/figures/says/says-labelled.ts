import type { ClaimToken, Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { EvidencePiece } from '../../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../../reading/held-words.js';
import { numberMentions } from '../../reading/mentions.js';
import { periodKeys } from '../../reading/number-key.js';
import { isFiller } from '../../words/claim-words.js';
import { FigureSentence, isSaidOnce } from '../sentence/figure-sentence.js';
import { labelledPlainly, labelOf } from '../sentence/labels.js';
import { tellsOfWhat } from '../sentence/what-is-told.js';
import { withoutEnds } from '../sentence/without-ends.js';
import { withoutRemark } from '../sentence/without-remark.js';

const AROUND: ReadonlySet<Meaning> = new Set(['amount', 'at', 'from', 'of', 'to'] as const);

/**
 * Whether a sentence gives a result that is worked out of numbers of prose under the label that its piece has ("growth in
 * all divided evenly by the years"), of what the source states and over its periods, and says nothing else.
 */
export function saysLabelled(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const [answer] = piece.figures;
  const isOfProse = answer?.formula !== null && (answer?.inputs.some(({ passage }) => passage !== undefined) ?? false);
  const rest = isOfProse ? withoutLabel(withoutRemark(text, piece), piece.text) : null;
  return answer !== undefined && rest !== null && saysUnderLabel(rest, answer, piece, reading);
}

/** A sentence that is rid of its label. */
function saysUnderLabel(text: string, answer: Figure, piece: EvidencePiece, reading: Reading): boolean {
  const held = heldWords(piece, reading);
  const printed = FigureSentence.read(text, [piece], reading);
  const sentence = withoutEnds(printed, answer, piece.text);
  return (
    tellsOfWhat(sentence) &&
    isSaidOnce(sentence.numbers, answer) &&
    sentence.tokens.every((token, at) => isPlain(token, at, sentence, held)) &&
    (isOverAll(sentence, held) || isOverNone(sentence, sentence !== printed || asksOver(held, reading)))
  );
}

/** No period is named, where something else tells over which it is. */
function isOverNone({ periods }: FigureSentence, isTold: boolean): boolean {
  return periods.length === 0 && isTold;
}

/** Whether a question names all periods that the source states. */
function asksOver({ periods }: HeldWords, { question }: Reading): boolean {
  const asked = new Set(numberMentions(question).flatMap((one) => (one.kind === 'period' ? periodKeys(one.text) : [])));
  return asked.size === periods.size && [...asked].every((key) => periods.has(key));
}

/** A sentence without the words of a label, which stand in it in their order; null where they do not. */
function withoutLabel(text: string, said: string): string | null {
  const label = labelOf(said).toLowerCase();
  let [rest, from] = [labelledPlainly(text), 0];
  for (const word of label.split(' ')) {
    const at = word === '' ? -1 : placeOfWord(word, rest.toLowerCase(), from);
    if (at < 0) return null;
    rest = `${rest.slice(0, at)}${rest.slice(at + word.length)}`;
    from = at;
  }
  return rest;
}

/** Where a word of a label stands from a place on; "in" is no part of "China". */
function placeOfWord(word: string, text: string, from: number): number {
  const isPart = (at: number): boolean => /^[a-z]{2}$/u.test(text.slice(at - 1, at + 1));
  const at = text.indexOf(word, from);
  return at > 0 && (isPart(at) || isPart(at + word.length)) ? placeOfWord(word, text, at + 1) : at;
}

function isPlain(token: ClaimToken, at: number, sentence: FigureSentence, held: HeldWords): boolean {
  const written = sentence.written(token);
  if (token.kind === 'number' || token.kind === 'pause' || token.kind === 'period') return true;
  if (token.kind === 'name') return held.says(written);
  if (token.kind !== 'word' || token.degree !== null) return false;
  return isOver(at, sentence) || AROUND.has(token.meaning) || (token.meaning === 'filler' && isFiller(written));
}

/** "Over 2015 to 2020" is no comparison. */
function isOver(at: number, sentence: FigureSentence): boolean {
  const [token, next] = sentence.tokens.slice(at, at + 2);
  return token !== undefined && /^over$/iu.test(sentence.written(token)) && next?.kind === 'period';
}

/** All periods that the source states, the earlier first, and no others. */
function isOverAll(sentence: FigureSentence, held: HeldWords): boolean {
  const periods = sentence.tokens.filter(({ kind }) => kind === 'period');
  const named = new Set(periods.flatMap((token) => periodKeys(sentence.written(token))));
  const isInTurn = [...named].every((key, at, all) => at === 0 || key > (all[at - 1] ?? ''));
  return isInTurn && named.size === held.periods.size && [...named].every((key) => held.periods.has(key));
}
