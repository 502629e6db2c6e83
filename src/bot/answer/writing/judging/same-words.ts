import { splitSentences, type Language } from '../../../../knowledge/index.js';
import { saysAll } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { writingUnits, type WritingUnit } from '../reading/units.js';

/**
 * Whether a sentence of a piece says all that a part of a written one does, in the same order, with nothing in between
 * that would change it. Where both name the same only period, it may stand anywhere.
 */
export function saysSameWords(part: string, { text }: EvidencePiece, language: Language): boolean {
  const said = trimmed(writingUnits(part, language));
  return splitSentences(text).some((span) => {
    const held = writingUnits(text.slice(...span), language);
    return saysAll(said, held, language) || isSaidApartFromPeriod(said, held, language);
  });
}

function isSaidApartFromPeriod(
  said: readonly WritingUnit[],
  held: readonly WritingUnit[],
  language: Language,
): boolean {
  const [one, other] = [periodsOf(said), periodsOf(held)];
  if (one.length === 0 || one.join(' ') !== other.join(' ')) return false;
  return saysAll(withoutPeriods(said), withoutPeriods(held), language);
}

function periodsOf(units: readonly WritingUnit[]): readonly string[] {
  return units.filter(({ role }) => role === 'period').map(({ word }) => word);
}

function withoutPeriods(units: readonly WritingUnit[]): readonly WritingUnit[] {
  return trimmed(units.filter(({ role }) => role !== 'period'));
}

/** Without the marks around it. */
function trimmed(units: readonly WritingUnit[]): readonly WritingUnit[] {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return units.slice(Math.max(0, first), units.findLastIndex(({ kind }) => kind === 'word') + 1);
}
