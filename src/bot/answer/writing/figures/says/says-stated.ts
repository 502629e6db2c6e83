import type { Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { withoutGaps } from '../../reading/mentions.js';
import type { Reading } from '../../reading/held-words.js';
import { isConverted, withoutConversion } from '../sentence/conversion.js';
import { datedEnds, withBareEnds } from '../sentence/dated-ends.js';
import { labelOf } from '../sentence/labels.js';
import { withoutRemark } from '../sentence/without-remark.js';
import { FigureSentence, likeness } from '../sentence/figure-sentence.js';

/** What a number is called by itself: 数值, "the figure". */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'of']);

/**
 * Whether a sentence gives a number that prose states, or that it is put into another scale of, and does not say of what:
 * "The text states 26.6 trillion yuan", "Converted, 26.6 trillion yuan is 26600 billion yuan".
 */
export function saysStated(text: string, piece: EvidencePiece, reading: Reading): boolean {
  if (listsAll(text, piece)) return true;
  const [answer] = piece.figures;
  const isOfProse = answer?.inputs.length === 1 && answer.inputs.every(({ passage }) => passage !== undefined);
  if (!answer || !isOfProse || !(answer.formula === null || isConverted(answer))) return false;
  // The label of several numbers is of them all.
  const label = piece.figures.length === 1 ? labelOf(piece.text) : '';
  const told = withoutRemark(text, piece).replace(label, '');
  const printed = FigureSentence.read(withoutConversion(told, answer, reading.language), [piece], reading);
  const sentence = withBareEnds(printed, datedEnds(piece.text));
  return (
    sentence.isMadeOf(AROUND, []) &&
    sentence.periods.length === 0 &&
    sentence.numbers.length > 0 &&
    sentence.numbers.every((number) => likeness(number, answer) === 'same')
  );
}

/** Whether a sentence is the label of a piece and all its numbers in their order, with a copula for the colon: 文中的数值为 31 项、九大. */
function listsAll(text: string, { text: said, figures }: EvidencePiece): boolean {
  const isOfText = figures.every(({ formula, inputs: [input] }) => formula === null && input?.passage !== undefined);
  const plain = (one: string): string =>
    withoutGaps(one)
      .replace(/[。.]+\s*$/u, '')
      .trim();
  const label = labelOf(said);
  const told = plain(text);
  if (!isOfText || figures.length === 0 || label === '' || !told.startsWith(label)) return false;
  const listed = told.slice(label.length).replace(/^(?:[为是]|分别[为是]|[:：])\s*/u, '：');
  return `${label}${listed}` === plain(said);
}
