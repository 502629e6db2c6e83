import type { Piece, Tongue } from './evidence.js';

/** What a piece says of one row: the value of a year, or its growth. */
export interface Fact {
  readonly piece: number;
  readonly entity: string;
  /** Null for the growth that the table prints. */
  readonly year: string | null;
  /** As it is written, with its unit. */
  readonly value: string;
}

const PATTERNS: Readonly<Record<Tongue, readonly RegExp[]>> = {
  zh: [
    /^(?<entity>[^：:，,。]+)[，,]\s*(?<year>\d{4})\s*年[：:]\s*(?<value>[−\d.,]+ \S+?)。/u,
    /^(?<entity>[^：:，,。]+)[，,]\s*同期增减(?:[（(][^）)]*[）)])?[：:]\s*(?<value>[−\d.]+%)。/u,
  ],
  en: [
    /^(?<entity>[^:]+), (?<year>\d{4}): (?<value>[−\d.,]+ [a-z ]+?)(?: \([^)]*\))?\.$/u,
    /^(?<entity>[^:]+), year-on-year change(?: \([^)]*\))?: (?<value>[−\d.]+%)\.$/iu,
  ],
};

/** The fact of a piece that is a line of a table in words; null of any other. */
export function factOf({ number, text }: Piece, language: Tongue): Fact | null {
  for (const pattern of PATTERNS[language]) {
    const groups = pattern.exec(text)?.groups;
    if (groups)
      return {
        piece: number,
        entity: groups['entity'] ?? '',
        year: groups['year'] ?? null,
        value: groups['value'] ?? '',
      };
  }
  return null;
}
