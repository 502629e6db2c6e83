import { nameStem } from '../../../knowledge/index.js';

/** A word, a Chinese character, or a mark of a text, with its place in UTF-16 code units. */
export interface TextUnit {
  /** Lower case, compatibility forms folded, without 's. */
  readonly word: string;
  /** Of an English word its stem, of anything else the word. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const UNIT = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’][\p{L}]+)?|[^\s]/gu;

/** Marks and articles that names and phrases are compared without: "year-on-year", “链主”, "the company". */
const SILENT: ReadonlySet<string> = new Set(
  'the a an - ‐ ‑ – “ ” " ‘ ’ \' 《 》 「 」 『 』 [ ] * # · • _ ` ~ — | > $ € £ ¥'.split(' '),
);

/** The units of a text in order, silent ones left out. */
export function textUnits(text: string): readonly TextUnit[] {
  return Array.from(text.matchAll(UNIT), ({ 0: written, index }) => {
    const word = written
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]s?$/u, '');
    return { word, stem: nameStem(word), start: index, end: index + written.length };
  }).filter(({ word }) => word !== '' && !SILENT.has(word));
}

/** Whether a unit is a word or character, not a mark. */
export function isWord({ word }: TextUnit): boolean {
  return /^[\p{L}\p{N}]/u.test(word);
}
