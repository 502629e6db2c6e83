import { detectLanguage, type Language } from '../../../knowledge/index.js';
import type { Figure, FigureInput } from '../../reply/reply.js';
import type { EvidencePiece, WrittenSentence } from './evidence.js';
import { countedRank } from './figures/facts/figure-fact.js';
import { readRank } from './figures/orders/rank-words.js';
import { keysIn, keysOf } from './reading/unit-keys.js';
import { withoutTableTitles } from './reading/table-titles.js';
import { writingUnits, type WritingUnit } from './reading/units.js';
import { isShortened } from './shortened-quote.js';

/** Words for the year before, by which a move between two years may be told. */
const YEAR_BEFORE =
  /同比|上年|上一年|去年|前一年|year[- ]on[- ]year|the year before|(?:previous|prior|preceding) year/iu;

/**
 * Whether sentences say a piece: every number in it and when it was; a quote may be shortened. Words for a figure may be
 * others than the piece's, for its judge has held them against what the figure is. What the question names is not missed.
 */
export function saysWhole(sentences: readonly WrittenSentence[], piece: EvidencePiece, question: string): boolean {
  if (sentences.length === 0) return false;
  const language = detectLanguage(piece.text);
  const told = sentences.map((one) => new Set(keysOf(writingUnits(one.text, language))));
  if (piece.block.type === 'quote') return isShortened(piece.text, told, language);
  const said = new Set(told.flatMap((one) => [...one]));
  const units = writingUnits(piece.text, language);
  const rank = countedRank(piece);
  const numbers = rank ? shownIn([rank.value], language) : numbersOf(units, piece, language);
  if (!numbers.every((key) => [key, ...asTimes(key, piece)].some((one) => said.has(one)))) return false;
  if (rank && !saysPlace(rank.place, sentences, language)) return false;
  const asked = new Set(keysIn(writingUnits(question, language), 'period'));
  const periods = new Set(keysIn(writingUnits(withoutTableTitles(piece.text), language), 'period'));
  const areAsked = asked.size === periods.size && [...asked].every((key) => periods.has(key));
  return (
    periods.size === 0 || areAsked || saysPeriods([...periods], said, sentences) || saysEnds(piece, said, language)
  );
}

/** A quotient may be said as so many times, or as a ratio without a unit; its judge knows which. */
function asTimes(key: string, { figures: [figure] }: EvidencePiece): readonly string[] {
  const [number] = /\d[\d.]*(?= (?:times)?$)/u.exec(key) ?? [];
  if (number === undefined || figure?.formula?.includes('÷') !== true) return [];
  return [`#${number} `, `#${number} times`, `#multiplied-by:${number}`];
}

/** What its figures show; a name may hold what reads as a number: 零件. */
function numbersOf(units: readonly WritingUnit[], { figures }: EvidencePiece, language: Language): readonly string[] {
  const numbers = keysIn(units, 'number');
  if (figures.length === 0) return numbers;
  const shown = new Set(shownIn(figures, language));
  return numbers.filter((key) => shown.has(key));
}

function shownIn(figures: readonly Figure[], language: Language): readonly string[] {
  return figures.flatMap(({ display }) => keysIn(writingUnits(display, language), 'number'));
}

/** A period alone, of several one at least, or that it is told against the year before. */
function saysPeriods(
  periods: readonly string[],
  said: ReadonlySet<string>,
  sentences: readonly WrittenSentence[],
): boolean {
  const isSeveral = new Set(periods).size > 1;
  return periods.some((key) => said.has(key)) || (isSeveral && sentences.some(({ text }) => YEAR_BEFORE.test(text)));
}

/** The numbers of prose between which something moved: they were its ends in these years alone. */
function saysEnds({ figures: [figure] }: EvidencePiece, said: ReadonlySet<string>, language: Language): boolean {
  const inputs = figure?.formula === null ? [] : (figure?.inputs ?? []);
  const isOfProse = inputs.length > 1 && inputs.every(({ passage }) => passage !== undefined);
  const keysOfInput = ({ value, unit }: FigureInput): readonly string[] =>
    keysIn(writingUnits(`${value} ${unit}`, language), 'number');
  return isOfProse && inputs.every((input) => keysOfInput(input).some((key) => said.has(key)));
}

/** A place and the number that takes it; of how many rows it is one may be left out. */
function saysPlace(place: number, sentences: readonly WrittenSentence[], language: Language): boolean {
  return sentences.some(({ text }) => readRank(text, language).places.includes(place));
}
