/** The periods a question names. */
export interface Periods {
  /** Years in digits, in the order asked; a range gives its two ends. */
  readonly years: readonly string[];
  /** Parts of a year: "三季度", "December". */
  readonly parts: readonly string[];
}

/** 2000亿元 is an amount, and "2000 yuan" no year. */
const YEAR =
  /(?<![\d.]|\d,|(?<!\d)[-−])((?:19|20)\d{2})(?!\d|[.,]\d|\s*[亿万元%％]|\s*(?:trillion|[bm]illion|yuan|rmb|per ?cent)\b)/giu;
const YEAR_PART =
  /第?[一二三四1-4]\s*季度|[上下]半年|(?<!\d)(?:1[0-2]|[1-9])\s*月(?!份?之)|[一二三四五六七八九十]+月(?!份?之)|\b(?:first|second|third|fourth|q[1-4])\s*quarter\b|\bq[1-4]\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:in|of|for) (?:march|may)\b|\bhalf[- ]year\b|\b(?:first|second) half\b/giu;

/** Finds years and parts of years in a normalised question. */
export function findPeriods(question: string): Periods {
  return {
    years: [...new Set([...question.matchAll(YEAR)].flatMap((match) => match[1] ?? []))],
    parts: [...question.matchAll(YEAR_PART)].map((match) => match[0]),
  };
}
