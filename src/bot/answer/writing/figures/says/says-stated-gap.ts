import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { withoutGaps } from '../../reading/mentions.js';

const DIFFERENCE = /^(?<left>\d[\d.]*) − (?<right>\d[\d.]*)$/u;

/** Where the two numbers and their difference stand. */
const LARGER_FIRST: Readonly<Record<Language, RegExp>> = {
  zh: /^(?<one>[\d.]+)(?:减去?(?<other>[\d.]+)(?:等于|为|是|得)|比(?<than>[\d.]+)(?:高|多|大)出?)(?<gap>[\d.]+)。?$/u,
  en: /^(?<one>[\d.]+) (?:minus|less) (?<other>[\d.]+) (?:is|equals|gives|comes to) (?<gap>[\d.]+?)\.?$/iu,
};

/** Whether a sentence takes one number that prose states from another, and says no other word. */
export function saysStatedGap(text: string, { figures: [answer] }: EvidencePiece, language: Language): boolean {
  if (!answer?.inputs.every(({ passage }) => passage !== undefined)) return false;
  const { left, right } = DIFFERENCE.exec(answer.formula ?? '')?.groups ?? {};
  if (left === undefined || right === undefined) return false;
  const isOneUnit = answer.inputs.every(({ unit }) => unit === answer.unit);
  return isOneUnit && saysGapOf([left, right], answer.display, text, language);
}

function saysGapOf(
  [left, right]: readonly [left: string, right: string],
  gap: string,
  text: string,
  language: Language,
): boolean {
  const said = withoutUnit(language === 'zh' ? withoutGaps(text) : text.trim(), unitOf(gap));
  const ordered = LARGER_FIRST[language].exec(said)?.groups;
  return ordered !== undefined && isSame(ordered['gap'], gap) && isInOrder(ordered, left, right);
}

/** The unit of a shown number, without what its source prints: "trillion yuan". */
function unitOf(display: string): string {
  return display.replace(/^[\d.]+\s*|\s*\(.*\)$/gu, '');
}

/** A text without the unit that each of its numbers has; as it is where one has another, or none. */
function withoutUnit(text: string, unit: string): string {
  const numbers = text.match(/\d[\d.]*/gu) ?? [];
  const parts = unit === '' ? [] : text.split(unit);
  const isOfEach = parts.length === numbers.length + 1 && parts.slice(0, -1).every((part) => /\d\s*$/u.test(part));
  return isOfEach ? parts.map((part) => part.replace(/(?<=\d)\s+$/u, '')).join('') : text;
}

/** 26.60 is 26.6. */
function isSame(written: string | undefined, held: string): boolean {
  return written !== undefined && Number(written) === Number.parseFloat(held);
}

type Groups = Readonly<Record<string, string | undefined>>;

function isInOrder({ one, other, than }: Groups, left: string, right: string): boolean {
  return isSame(one, left) && isSame(other ?? than, right);
}
