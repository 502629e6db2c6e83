/** A number written in digits, and where. */
export interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DIGITS = /[−-]?\d+(?:,\d{3})*(?:\.\d+)?/gu;
// Numbers that say where something stands: [3], 表 2, 图 4, Table 2, section 2.2, 2.2 节.
const ADDRESS = /\[\d+\]|[表图]\s*\d+|(?:table|figure|section)\s*\d+(?:\.\d+)*|\d+(?:\.\d+)*\s*节/giu;
const YEAR = /^(?:19|20)\d\d$/u;

/** The quantities of a sentence that are written in digits; years and addresses are none. */
export function quantitiesIn(sentence: string): readonly Written[] {
  return digitsIn(sentence).filter(({ text }) => !YEAR.test(text));
}

/** The years of a sentence. */
export function yearsIn(sentence: string): readonly Written[] {
  return digitsIn(sentence).filter(({ text }) => YEAR.test(text));
}

function digitsIn(sentence: string): readonly Written[] {
  const addresses = [...sentence.matchAll(ADDRESS)].map(({ index, 0: text }) => ({ index, end: index + text.length }));
  return [...sentence.matchAll(DIGITS)]
    .map(({ index, 0: text }) => ({ text, start: index, end: index + text.length }))
    .filter(({ start }) => !addresses.some(({ index, end }) => start >= index && start < end));
}

/** The text with one stretch in other words. */
export function exchanged(text: string, { start, end }: Pick<Written, 'start' | 'end'>, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
