import type { Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { Reading } from '../../reading/held-words.js';
import { isConverted, withoutConversion } from '../sentence/conversion.js';
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
  const [answer] = piece.figures;
  const isOfProse = answer?.inputs.length === 1 && answer.inputs.every(({ passage }) => passage !== undefined);
  if (!answer || !isOfProse || !(answer.formula === null || isConverted(answer))) return false;
  const told = withoutRemark(text, piece).replace(labelOf(piece.text), '');
  const sentence = FigureSentence.read(withoutConversion(told, answer, reading.language), [piece], reading);
  return (
    sentence.isMadeOf(AROUND, []) &&
    sentence.periods.length === 0 &&
    sentence.numbers.length > 0 &&
    sentence.numbers.every((number) => likeness(number, answer) === 'same')
  );
}
