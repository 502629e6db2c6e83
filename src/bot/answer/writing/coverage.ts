import { detectLanguage } from '../../../knowledge/index.js';
import type { EvidencePiece, WrittenSentence } from './evidence.js';
import { writingUnits, type WritingUnit } from './reading/units.js';

/** Share of a piece's words that its sentences say at least: a quote may be shortened, not emptied. */
const LEAST_WORDS = 0.5;

/** Whether sentences say a piece: every number and period in it, and most of its words. */
export function saysWhole(sentences: readonly WrittenSentence[], { text }: EvidencePiece): boolean {
  if (sentences.length === 0) return false;
  const language = detectLanguage(text);
  const said = new Set(sentences.flatMap((one) => keysOf(writingUnits(one.text, language))));
  const [numbers, words] = parted(writingUnits(text, language));
  const held = words.filter((word) => said.has(word)).length;
  return numbers.every((key) => said.has(key)) && held >= words.length * LEAST_WORDS;
}

function keysOf(units: readonly WritingUnit[]): readonly string[] {
  return units.filter(({ role }) => role !== 'mark').map(({ word }) => word.replace('#-', '#'));
}

/** Numbers and periods, and words; a sign may be said in a word. */
function parted(units: readonly WritingUnit[]): readonly [numbers: readonly string[], words: readonly string[]] {
  const isNumber = ({ role }: WritingUnit): boolean => role === 'number' || role === 'period';
  return [keysOf(units.filter(isNumber)), keysOf(units.filter((unit) => !isNumber(unit)))];
}
