import { splitSentences, type Language } from '../../../knowledge/index.js';
import { REFERENCE } from './judging/prose/entailed.js';
import { keysIn, keysOf } from './reading/unit-keys.js';
import { writingUnits } from './reading/units.js';

/** Share of the words of a clause that is said at least where it counts as said. */
const LEAST_WORDS = 0.5;

/** Share of what a written sentence says that a sentence holds at least where it is meant as well as the nearest one. */
const MOSTLY = 0.8;

/** A clause that takes back, or limits, what its sentence says before it. */
const TURNS =
  /^(?:然而|但是?|不过|却|可是|however\b|but\b|yet\b|nevertheless\b|although\b|though\b|unless\b|except\b)/iu;
/** Where clauses of a quote part; a comma within a number parts nothing. */
const CLAUSES = /(?<=[，；：,;:])(?!\d)/u;
/** Where more is to be found. */
const BRACKETS = /[（(][^（）()]*[)）]/gu;

/** What a written sentence says, as keys of words, numbers and periods. */
type Said = ReadonlySet<string>;

/**
 * Whether what is said, sentence by sentence, shortens a quote and no more: it may leave out clauses and sentences, but
 * neither a number of a sentence that it speaks of, nor the clause that takes back what it says.
 */
export function isShortened(quote: string, told: readonly Said[], language: Language): boolean {
  const sentences = splitSentences(quote).map((span) =>
    quote
      .slice(...span)
      .replace(REFERENCE, '')
      .replace(BRACKETS, ' '),
  );
  const meant = meantBy(told, sentences, language);
  const said = new Set(told.flatMap((one) => [...one]));
  const clauses = sentences.flatMap((sentence) =>
    sentence.split(CLAUSES).map((clause) => ({
      sentence,
      clause,
      isSaid: meant.has(sentence) && saysMost(clause, said, language),
    })),
  );
  const spokenOf = new Set(clauses.filter(({ isSaid }) => isSaid).map(({ sentence }) => sentence));
  const isTurned = clauses.some(({ sentence, clause, isSaid }, at) => {
    const before = clauses[at - 1];
    return !isSaid && TURNS.test(clause.trim()) && before?.sentence === sentence && before.isSaid;
  });
  return spokenOf.size > 0 && !isTurned && [...spokenOf].every((sentence) => saysNumbers(sentence, said, language));
}

/** The sentences of a quote that written ones are told of: neighbours have words in common with it too. */
function meantBy(told: readonly Said[], sentences: readonly string[], language: Language): ReadonlySet<string> {
  const held = sentences.map((sentence) => ({ sentence, words: new Set(keysOf(writingUnits(sentence, language))) }));
  return new Set(
    told.flatMap((said) => {
      const shared = held.map(({ sentence, words }) => ({
        sentence,
        count: [...said].filter((key) => words.has(key)).length,
      }));
      const most = Math.max(...shared.map(({ count }) => count));
      return shared
        .filter(({ count }) => count === most || count >= said.size * MOSTLY)
        .map(({ sentence }) => sentence);
    }),
  );
}

/** Figures: what is counted in words (first, 这三个机制) may stand in what is left out. */
function saysNumbers(text: string, said: Said, language: Language): boolean {
  const units = writingUnits(text, language).filter(({ written }) => /\d/u.test(written));
  return [...keysIn(units, 'number'), ...keysIn(units, 'period')].every((key) => said.has(key));
}

function saysMost(text: string, said: Said, language: Language): boolean {
  const words = keysIn(writingUnits(text, language), 'word');
  return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * LEAST_WORDS;
}
