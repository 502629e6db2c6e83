import { PhraseMap } from './phrase-map.js';
import { textUnits } from './tokens/text-units.js';
import type { Degree, Meaning, WordEntry } from './words/meanings.js';
import { CALENDAR } from './words/calendar.js';
import { MOVES_EN } from './words/moves.en.js';
import { MOVES_ZH } from './words/moves.zh.js';
import { NEUTRAL_EN } from './words/neutral.en.js';
import { NEUTRAL_ZH } from './words/neutral.zh.js';
import { ORDERS_EN } from './words/orders.en.js';
import { ORDERS_ZH } from './words/orders.zh.js';
import { WORDS_EN } from './words/words.en.js';
import { WORDS_ZH } from './words/words.zh.js';

/** What a word says, and of a word of moving how far. */
interface Sense {
  readonly meaning: Meaning;
  readonly degree: Degree | null;
}

const asWritten = new PhraseMap<Sense>();
const byStem = new PhraseMap<Sense>();

/** In this order: the first entry of a word counts. */
const ENTRIES: readonly WordEntry[] = [
  CALENDAR,
  MOVES_ZH,
  ORDERS_ZH,
  WORDS_ZH,
  MOVES_EN,
  ORDERS_EN,
  WORDS_EN,
  NEUTRAL_ZH,
  NEUTRAL_EN,
].flat();

for (const entry of ENTRIES) addEntry(entry);

function addEntry({ meaning, form, degree, words }: WordEntry): void {
  const sense: Sense = { meaning, degree: degree ?? null };
  for (const phrase of words) {
    const units = textUnits(phrase);
    // The first entry of a word counts.
    asWritten.add(
      units.map(({ word }) => word),
      sense,
      (known) => known,
    );
    if (form === undefined)
      byStem.add(
        units.map(({ stem }) => stem),
        sense,
        (known) => known,
      );
  }
}

/** Words that mean one thing only as they are written: "totalled" is not the "total" that rows are named by. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  [MOVES_EN, ORDERS_EN, WORDS_EN].flat().flatMap(({ form, words }) => (form === undefined ? [] : words)),
);

/** Whether a word is no form of another that a row may be named by. */
export function isOwnWord(word: string): boolean {
  return OWN_WORDS.has(word);
}

/** What the words at a place of a text mean; null where they are none of those that claims are read by. */
export function meaningAt(
  { words, stems }: { readonly words: readonly string[]; readonly stems: readonly string[] },
  at: number,
): (Sense & { readonly length: number }) | null {
  const written = asWritten.at(words, at);
  const stemmed = byStem.at(stems, at);
  const found = written && written.length >= (stemmed?.length ?? 0) ? written : stemmed;
  return found && { ...found.meaning, length: found.length };
}
