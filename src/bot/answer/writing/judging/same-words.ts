import { splitSentences, type Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { writingUnits, type WritingUnit } from '../reading/units.js';
import { isToldAsDone } from './prose/advice/advised.js';
import { entailedBy } from './prose/entailed.js';
import { MOVING } from './prose/leading-words.js';
import { saysPurpose } from './prose/purpose.js';
import { MANNER_EN, MODAL_EN } from './prose/verbs.en.js';

/** A sentence in parts. */
type Units = readonly WritingUnit[];

/** Words and their units. */
interface Told {
  readonly text: string;
  readonly units: Units;
}

/** What may be told of a piece, or what it entails. */
interface HeldSentence extends Told {
  /** What is so, or what should be done. */
  readonly mood: 'advised' | 'stated';
}

/**
 * Whether a sentence of a piece, or a part of one that may be told alone, says what a part of a written one does: the same
 * words in the same order, parted alike, none left out. A lone period, words for the present, and what stands in front of
 * the sentence to say where, when or by what means, may stand anywhere in it.
 */
export function saysSameWords(part: string, piece: EvidencePiece, language: Language): boolean {
  const said = trimmed(unitsOf(part, language));
  return heldSentences(piece, language).some((held) => isSaidBy({ text: part, units: said }, held, language));
}

const known = new WeakMap<EvidencePiece, readonly HeldSentence[]>();

/** What a piece says in prose; read once. */
function heldSentences(piece: EvidencePiece, language: Language): readonly HeldSentence[] {
  const held = known.get(piece) ?? readSentences(piece, language);
  known.set(piece, held);
  return held;
}

function readSentences({ text }: EvidencePiece, language: Language): readonly HeldSentence[] {
  const sentences = splitSentences(text).map((span) => text.slice(...span));
  return sentences.flatMap((sentence, at) => {
    const { stated, advised } = entailedBy(sentence, sentences[at - 1] ?? '', language);
    const held = (told: string, mood: HeldSentence['mood']): HeldSentence => {
      return { text: told, units: unitsOf(told, language), mood };
    };
    return [...stated.map((one) => held(one, 'stated')), ...advised.map((one) => held(one, 'advised'))];
  });
}

/** By the stem of its verb alone, "A can be promoted" would be "A can promote". */
const SUFFERS = new RegExp(
  String.raw`\b(?<verb>${MODAL_EN}|to|has|have|had)(?<manner> ${MANNER_EN}*)(?:be|been)\b`,
  'giu',
);

/** 更加 and 更为 say no more than 更, a comma before the copula is a matter of breath, "this paper" is the paper, the stem of
 * "focus" is cut as if it were many, and what is speeded up is sped up. */
function unitsOf(text: string, language: Language): Units {
  const plain = text
    .replace(/更[加为]/gu, '更')
    .replace(/[，,](?=是(?!否))/gu, '')
    .replace(/^this (?=(?:paper|study|article)\b)/iu, 'The ')
    .replace(/\bfocus(?:ed|ing)\b/giu, 'focus')
    .replace(/\bspeeded\b/giu, 'sped')
    .replace(SUFFERS, '$<verb> suffers$<manner>');
  return writingUnits(plain, language);
}

function isSaidBy({ text: part, units: said }: Told, held: HeldSentence, language: Language): boolean {
  if (!saysPurpose(part, held.text)) return false;
  if (isToldAsDone(part, held.text, language)) return false;
  if (held.mood === 'advised') return isSame(said, held.units, language);
  return (
    isSame(said, held.units, language) ||
    isSaidApartFromPeriod(said, held.units, language) ||
    isSaidApartFromPresent(part, held.text, language) ||
    isSaidApartFromFront(said, held, language)
  );
}

function isSaidApartFromPeriod(said: Units, held: Units, language: Language): boolean {
  const [one, other] = [periodsOf(said), periodsOf(held)];
  if (one.length === 0 || one.join(' ') !== other.join(' ')) return false;
  return isSame(withoutPeriods(said), withoutPeriods(held), language);
}

function periodsOf(units: Units): readonly string[] {
  return units.filter(({ role }) => role === 'period').map(({ word }) => word);
}

function withoutPeriods(units: Units): Units {
  return trimmed(units.filter(({ role }) => role !== 'period'));
}

/** Words for the time at which the whole is said, wherever in it they stand. */
const PRESENT: Readonly<Record<Language, RegExp>> = {
  zh: /当前|目前|如今|现阶段|截至目前|迄今/u,
  en: /\b(?:at present|currently|to date)\b,?/iu,
};

function isSaidApartFromPresent(part: string, sentence: string, language: Language): boolean {
  const present = PRESENT[language];
  if (!present.test(part) || !present.test(sentence)) return false;
  const [said = [], held = []] = [part, sentence].map((text) => trimmed(unitsOf(text.replace(present, ''), language)));
  return isSame(said, held, language);
}

/** Words in front of a sentence that say where, when or by what means; none that says on what condition. */
const FRONT: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^${MOVING.zh}[^，,；;]+[，,]`, 'u'),
  en: new RegExp(`^${MOVING.en} [^,;]+,`, 'iu'),
};

function isSaidApartFromFront(said: Units, held: HeldSentence, language: Language): boolean {
  const { front: moved, behind } = partedAtFront(held, language);
  const at = said.findIndex((_, start) => moved.every(({ word }, offset) => said[start + offset]?.word === word));
  if (at < 0 || moved.length === 0) return false;
  const rest = trimmed([...said.slice(0, at), ...said.slice(at + moved.length)]);
  // It was said of what stands right behind it, not of a later clause.
  const isRightBehind = [0, 1].every((place) => rest[place]?.word === behind[place]?.word);
  return isRightBehind && isSame(rest, behind, language);
}

interface Parted {
  readonly front: Units;
  readonly behind: Units;
}

const parted = new WeakMap<HeldSentence, Parted>();

/** What stands in front of a sentence, and the rest; read once. */
function partedAtFront(held: HeldSentence, language: Language): Parted {
  const parts = parted.get(held) ?? readFront(held.text, language);
  parted.set(held, parts);
  return parts;
}

function readFront(sentence: string, language: Language): Parted {
  const front = FRONT[language].exec(sentence)?.[0];
  if (front === undefined) return { front: [], behind: [] };
  const [moved = [], behind = []] = [front, sentence.slice(front.length)].map((text) =>
    trimmed(unitsOf(text, language)),
  );
  return { front: moved, behind };
}

/** Fewer words than these say too little to be told apart: they stand word for word or not at all. */
const LEAST_WORDS: Readonly<Record<Language, number>> = { zh: 6, en: 4 };

function isSame(said: Units, held: Units, language: Language): boolean {
  const words = said.filter(({ kind }) => kind === 'word');
  return words.length >= LEAST_WORDS[language] && written(said) === written(held);
}

/** Words and what parts them; a comma before what joins parts no more than it does. */
function written(units: Units): string {
  const kept = trimmed(units).filter(({ word }, at, all) => word !== ',' || all[at + 1]?.kind !== 'joint');
  return kept.map(({ word }) => word).join(' ');
}

/** Without the marks around it. */
function trimmed(units: Units): Units {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return units.slice(Math.max(0, first), units.findLastIndex(({ kind }) => kind === 'word') + 1);
}
