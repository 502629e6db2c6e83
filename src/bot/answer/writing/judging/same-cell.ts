import type { Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { writingUnits, type WritingUnit } from '../reading/units.js';

/**
 * Whether a part of a sentence names row and period of the one cell that a piece gives, with its value, and says
 * nothing else: of one cell no order of the words can say another thing.
 */
export function saysSameCell(part: string, { text, figures, block }: EvidencePiece, language: Language): boolean {
  const [figure, other] = figures;
  const isOneCell = block.type === 'statement' && figure?.formula === null && figure.inputs.length === 1 && !other;
  if (!isOneCell || figure.inputs[0]?.passage !== undefined || OUT_OF.test(part)) return false;
  const [said, held] = [wordsOf(part, language), wordsOf(text, language)];
  if (!hasOnePlace(text, language)) return false;
  const needed = wordsOf(text.replace(/[(（][^()（）]*[)）]/gu, ''), language);
  return isWithin(said, held) && isWithin(needed, said);
}

/** "Of the 13.7 trillion yuan of A": what follows would be a part of it. */
const OUT_OF = /\bof (?:the |all |those )?\d/iu;

/** Of two periods, or of a number in a name and a value, one could be taken for the other. */
function hasOnePlace(text: string, language: Language): boolean {
  const units = writingUnits(text, language);
  const numbers = units.filter(({ role }) => role === 'number').map(({ word }) => word);
  const periods = units.filter(({ role }) => role === 'period').map(({ written }) => written);
  return new Set(numbers).size === 1 && new Set(periods).size <= 1;
}

function wordsOf(text: string, language: Language): Set<string> {
  return new Set(
    writingUnits(text, language)
      .filter(isSaid)
      .map(({ word }) => word),
  );
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((word) => all.has(word));
}

function isSaid({ kind }: WritingUnit): boolean {
  return kind === 'word';
}
