/** "A trillion", 过万亿元, 未到一成: written so, a number has no digit, or its approximate word is not told from others. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  [/\ba(?= (?:hundred|thousand|million|billion|trillion)\b)/giu, '1'],
  [/(?<![超不未经通])[过破](?=[十百千万]*[万亿]\s*(?:元|亿))/gu, '逾'],
  [/(?<![超不未经通路胜高越跨迈多大])过(?=\s*\d[\d.]*\s*[万亿]+元)/gu, '逾'],
  // "All rows of the table (2022)": a year is no number of a table.
  [/(?<=\btabl)e(?= \((?:19|20)\d{2}\b)/giu, '-'],
  // A ratio to one is no time of day.
  [/(?<=(?:比|\bratio\b).*\d)[:：]1(?!\d|[:.]\d)/gsu, '  '],
  [/未(?=[到及足满]\s*[\d〇一二三四五六七八九十百千万两])/gu, '不'],
];

/** A sentence with its numbers in a form that is read, every character in its place. */
export function withReadableNumbers(sentence: string): string {
  return REWRITTEN.reduce((text, [written, readable]) => text.replace(written, readable), sentence);
}
