import { splitSentences, type Language } from '../../../../knowledge/index.js';
import { saysAll } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { writingUnits, type WritingUnit } from '../reading/units.js';

/** A sentence in parts. */
type Units = readonly WritingUnit[];

/**
 * Whether a sentence of a piece says all that a part of a written one does, in the same order, with nothing in between
 * that would change it. A lone period, and what stands in front of the sentence to say where, when or by what means,
 * may stand anywhere in it.
 */
export function saysSameWords(part: string, { text }: EvidencePiece, language: Language): boolean {
  const said = trimmed(writingUnits(part, language));
  return splitSentences(text).some((span) => {
    const sentence = text.slice(...span);
    const held = writingUnits(sentence, language);
    return (
      saysAll(said, held, language, 'words') ||
      isSaidApartFromPeriod(said, held, language) ||
      isSaidApartFromFront(said, sentence, language)
    );
  });
}

function isSaidApartFromPeriod(said: Units, held: Units, language: Language): boolean {
  const [one, other] = [periodsOf(said), periodsOf(held)];
  if (one.length === 0 || one.join(' ') !== other.join(' ')) return false;
  return saysAll(withoutPeriods(said), withoutPeriods(held), language, 'words');
}

function periodsOf(units: Units): readonly string[] {
  return units.filter(({ role }) => role === 'period').map(({ word }) => word);
}

function withoutPeriods(units: Units): Units {
  return trimmed(units.filter(({ role }) => role !== 'period'));
}

/** Words in front of a sentence that say where, when or by what means; none that says on what condition. */
const FRONT: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:在|通过|从|自|随着|截至|基于)[^，,；;]+[，,]/u,
  en: /^(?:in|at|by|from|through|over|during|since|with|against|based on|on the basis of) [^,;]+,/iu,
};

function isSaidApartFromFront(said: Units, sentence: string, language: Language): boolean {
  const front = FRONT[language].exec(sentence)?.[0];
  if (front === undefined) return false;
  const moved = trimmed(writingUnits(front, language));
  const at = said.findIndex((_, start) => moved.every(({ word }, offset) => said[start + offset]?.word === word));
  if (at < 0 || moved.length === 0) return false;
  const rest = trimmed([...said.slice(0, at), ...said.slice(at + moved.length)]);
  return saysAll(rest, writingUnits(sentence.slice(front.length), language), language, 'words');
}

/** Without the marks around it. */
function trimmed(units: Units): Units {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return units.slice(Math.max(0, first), units.findLastIndex(({ kind }) => kind === 'word') + 1);
}
