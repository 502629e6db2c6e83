import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { digestOf, readChecksums } from '../integrity/checksums.js';
import { parseGlosses, type GlossData } from './glosses-file.js';
import { findTerm, termAt, type TermTable } from './term-table.js';

/** One translation and how much it is worth, 0 to 1. */
export interface Gloss {
  /** A Chinese word, or English stems joined by spaces. */
  readonly text: string;
  readonly weight: number;
}

const FULL_WEIGHT = 255;

/** CC-CEDICT's translations, both ways. */
export class Glosses {
  readonly #data: GlossData;

  constructor(data: GlossData) {
    this.#data = data;
  }

  /**
   * Reads the file that scripts/extract-glosses.ts writes, and holds it against the checksums beside it, where there are
   * any; that takes 4 ms.
   *
   * @throws RangeError where the file is damaged
   */
  static async load(file: string): Promise<Glosses> {
    const [bytes, checksums] = await Promise.all([readFile(file), readChecksums(dirname(file))]);
    const listed = checksums?.get(basename(file));
    if (listed !== undefined && listed !== digestOf(bytes)) throw new RangeError('The glosses are damaged.');
    return new Glosses(parseGlosses(aligned(bytes)));
  }

  /** Chinese words for one or more English stems joined by spaces. */
  chinese(stems: string): readonly Gloss[] {
    const { keys, words, keyPairs, pairWords, keyWeights } = this.#data;
    return glossesOf(findTerm(keys, stems), {
      ranges: keyPairs,
      targets: pairWords,
      weights: keyWeights,
      table: words,
    });
  }

  /** English stems, joined by spaces, for a Chinese word. */
  english(word: string): readonly Gloss[] {
    const { keys, words, wordPairs, pairKeys, wordWeights } = this.#data;
    return glossesOf(findTerm(words, word), {
      ranges: wordPairs,
      targets: pairKeys,
      weights: wordWeights,
      table: keys,
    });
  }
}

/** One direction of the dictionary. */
interface Direction {
  readonly ranges: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Uint8Array;
  readonly table: TermTable;
}

function glossesOf(entry: number, { ranges, targets, weights, table }: Direction): readonly Gloss[] {
  if (entry < 0) return [];
  const glosses: Gloss[] = [];
  for (let pair = ranges[entry] ?? 0; pair < (ranges[entry + 1] ?? 0); pair += 1) {
    glosses.push({ text: termAt(table, targets[pair] ?? 0), weight: (weights[pair] ?? 0) / FULL_WEIGHT });
  }
  return glosses;
}

/** The same bytes at the start of a buffer of their own: small files come as a slice of a shared pool. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
}
