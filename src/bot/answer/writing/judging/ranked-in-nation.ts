/** 在全国中排第 11 位: a place among the rows of a table is none in a country. */
const RANKED_IN_NATION =
  /(?:在|居|列)(?:全国|我国|中国)[^，,；;。]{0,6}(?:排|位|居|列|第)|\b(?:nationwide|nationally|in (?:the (?:country|nation)|China))\b[^,;.]*\brank|\b(?:rank|place)[^,;.]*\b(?:nationwide|nationally|in (?:the (?:country|nation)|China))\b/iu;

/** Whether a sentence on figures ranks something within a country. */
export function ranksInNation(text: string): boolean {
  return RANKED_IN_NATION.test(text);
}
