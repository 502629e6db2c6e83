import { anyOf, behind, type Synonyms, wordsIn } from '../../knowledge/index.js';

/** What is measured of an industry without saying that anything troubles it. */
const MEASURED: Synonyms = {
  zh: [
    ...wordsIn('进口额|出口额|进出口额|进口量|出口量|进出口总额|进口总额|出口总额|营业额|销售额|营收'),
    ...wordsIn('产值|产量|产能|面积|员工|人数|户数|市值|总资产|注册资本'),
  ],
  en: wordsIn('imports|exports|sales|output|turnover|revenue|production|capacity|acreage|staff|assets'),
};
/** Verbs that only put a number to it. */
const IS: Synonyms = {
  zh: wordsIn('为|是|达|达到|约|约为|有|共|合计|大约'),
  en: [...wordsIn('is|are|was|were|reached|totalled|totaled|stood at'), ...behind('c[ao]mes? to ?', [''])],
};

const FIGURE = new RegExp(
  String.raw`(?:${anyOf(MEASURED)})(?:[^，,]{0,12}?)(?:${anyOf(IS)})\s*(?:about |some |around |just )?[^\p{L}]{0,2}\d[\d,.]*[^，,]{0,14}$`,
  'iu',
);

/** Whether a clause only states a figure: "imports came to 300 million yuan" is no dependence on imports. */
export function statesFigure(clause: string): boolean {
  return FIGURE.test(clause.trim());
}
