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
  /** As fast or as large as another: said with "no other" alone, since nothing is just as large. */
  | 'as-fast'
  | 'as-large'
  /** One value lies above another, and lay below it in the year before. */
  | 'overtakes'
  /** What follows is what something is compared with. */
  | 'than'
  /** What precedes is what something is compared with: 与2021年相比. */
  | 'compared'
  | 'from'
  | 'to'
  | 'by'
  | 'at'
  | 'of'
  | 'and'
  /** Opens a clause beside another. */
  | 'while'
  /** Sets what follows aside where it stands behind all there are; else it says nothing. */
  | 'but'
  /** What precedes is a part of what follows. */
  | 'share'
  | 'together'
  | 'average'
  /** For each year: 年均, "a year". */
  | 'yearly'
  /** What stands first over what stands second: 之比, "ratio". */
  | 'ratio'
  /** The distance of two values, whichever is larger. */
  | 'gap'
  /** The two rows that were spoken of: 两者, "the two". */
  | 'pair'
  /** Of the rows that the clause before counted: 其中. */
  | 'among-these'
  /** A scope that may be wider than a table: 全国, "nationwide". */
  | 'nation'
  /** What stands before has what stands behind: X的两倍. */
  | 'whose'
  /** So many years from the period that was spoken of: "over the next", 此后. */
  | 'onward'
  /** In each period that the source holds: "in both years". */
  | 'each-period'
  | 'rank'
  | 'most'
  | 'least'
  | 'fastest'
  | 'slowest'
  /** The figure is as the source prints it: 原表公布值, "as published". */
  | 'published'
  /** From which end places are counted: 从高到低, "counted from the lowest". */
  | 'descending'
  | 'ascending'
  /** The first few, with a number: "top three", 前三. */
  | 'top'
  /** Ranks right after all that follow: 仅次于, "second only to". */
  | 'next-to'
  /** Ranks after what follows, and perhaps after others. */
  | 'behind'
  /** As it was before: of a rank that it was the same in the period before. */
  | 'still'
  /** Of nothing else, or no more than so much. */
  | 'only'
  /** Of each: 均, "all". */
  | 'all'
  | 'except'
  /** Of more, or of fewer, than half of them. */
  | 'majority'
  | 'minority'
  /** What stands before is some of what is counted: 等7类. */
  | 'among-others'
  /** What is left when some are set aside: 其余. */
  | 'rest'
  /** What the rows of a table are one of: 品类, "categories". */
  | 'category'
  /** The value itself, not how it moved: 规模, "value". */
  | 'amount'
  /** The same, and of what moved by how much, not by what percentage: "in absolute terms". */
  | 'absolute'
  /** Growth is what is spoken of: 从增速看, "in terms of growth". */
  | 'of-growth'
  /** What follows ranks next: 其次是, "followed by". */
  | 'followed-by'
  /** How far a value moved, said of the word that it stands by. */
  | 'slight'
  | 'sharp'
  /** Moved next to not at all. */
  | 'flat'
  /** Makes the number behind it approximate, with other words between them. */
  | 'about'
  | 'nearly'
  /** Against the year before. */
  | 'year-on-year'
  /** Against the period right before: 环比. */
  | 'on-preceding'
  /** The same of one length of time: "month on month". */
  | 'on-day'
  | 'on-month'
  | 'on-quarter'
  /** Among all periods that a table holds, "of all quarters". */
  | 'of-periods'
  | 'of-days'
  | 'of-months'
  | 'of-quarters'
  /** What stood at the end of a period: 年末, "at the end of". */
  | 'at-end'
  /** The year before the one that the sentence names. */
  | 'year-before'
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
  /** What a word of moving says of how far. */
  readonly degree?: Degree;
  readonly words: readonly string[];
}

/** How far a value moved. */
export type Degree = Extract<Meaning, 'flat' | 'sharp' | 'slight'>;

/** Words and phrases written in a row, with commas between them. */
export function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}
