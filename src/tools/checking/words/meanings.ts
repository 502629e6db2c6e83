/** What a word says in a claim about figures. */
export type Meaning =
  /** The value went up or down; `move` alone says that it changed. */
  | 'rise'
  | 'fall'
  | 'move'
  /** Growth as a thing that is measured: 增速, "growth rate". */
  | 'growth'
  /** One value lies above or below another. */
  | 'more'
  | 'less'
  /** One value grew faster or slower than another. */
  | 'faster'
  | 'slower'
  /** What follows is what something is compared with. */
  | 'than'
  /** What precedes is what something is compared with: 与2021年相比. */
  | 'compared'
  | 'from'
  | 'to'
  | 'by'
  | 'of'
  | 'and'
  /** What precedes is a part of what follows. */
  | 'share'
  | 'together'
  | 'average'
  /** For each year: 年均, "a year". */
  | 'yearly'
  /** The distance of two values, whichever is larger. */
  | 'gap'
  | 'rank'
  | 'most'
  | 'least'
  | 'fastest'
  | 'slowest'
  /** The first few, with a number: "top three", 前三. */
  | 'top'
  /** Against the year before. */
  | 'year-on-year'
  | 'respectively'
  /** Says why: what it opens, or closes in Chinese, is no part of what is measured. */
  | 'cause'
  /** Between two numbers of one move; anywhere else it leaves open what is claimed. */
  | 'or'
  /** Says nothing that could be false. */
  | 'filler'
  /** Changes what is measured, or denies: no claim that holds it is understood. */
  | 'limit';

/** A meaning with the words for it. */
export interface WordEntry {
  readonly meaning: Meaning;
  /** Words that stand for themselves alone; left out, an English word stands for all words of its stem. */
  readonly form?: 'as-written';
  readonly words: readonly string[];
}

/** Words and phrases written in a row, with commas between them. */
export function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}
