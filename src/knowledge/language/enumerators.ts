/** Words that open the entries of a list written out in prose: a row a series, its first entry's word first. */
const SERIES: readonly (readonly string[])[] = [
  ['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是', '九是'],
  ['首先', '其次', '再次', '然后', '最后'],
  ['第一，', '第二，', '第三，', '第四，', '第五，', '第六，'],
  ['一方面', '另一方面'],
  ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Finally', 'Lastly'],
  ['On the one hand', 'On the other hand'],
];

/** The series that a sentence's opening word belongs to, and whether it opens the list. */
export interface Enumerator {
  readonly series: number;
  readonly opens: boolean;
}

/** Tells an entry of a written-out list by how it opens: 一是, 其次, "Second". null for any other sentence. */
export function enumeratorOf(sentence: string): Enumerator | null {
  for (const [series, words] of SERIES.entries()) {
    const place = words.findIndex((word) => opensWith(sentence, word));
    if (place >= 0) return { series, opens: place === 0 };
  }
  return null;
}

function opensWith(sentence: string, word: string): boolean {
  return sentence.startsWith(word) && /^(?:ly\b|(?![a-z]))/u.test(sentence.slice(word.length));
}
