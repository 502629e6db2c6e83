import type { Language } from '../../../../../knowledge/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import type { Reading } from '../../reading/held-words.js';

/** 以 W 为基数，P 相当于其 N, "as a percentage of W, P was N": the whole comes first, and is only referred to behind it. */
const BASE_FIRST: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /^(?:如果?|若)?(?:[以拿按]|把)(?<whole>[^，,；;]+?)[作]?为(?:基数|分母|基准|基期|参照|参照物|100)[，,](?<part>[^；;]*?)(?<verb>相当于|等于|是|为|占)(?:其|它|前者|后者)?的?(?<number>\d[\d.]*\s*(?:[%％]|倍))(?<end>[。.]?)$/u,
  ],
  en: [
    /^(?<lead>in (?:19|20)\d\d, )?(?:(?:as (?:a|the) (?:percentage|proportion|share|fraction|multiple) of|relative to) |(?:taking|with) (?=[^;]+? as (?:the |a )?(?:base|basis|denominator|benchmark|reference)\b))(?<whole>[^;]+?)(?: as (?:the |a )?(?:base|basis|denominator|benchmark|reference)(?: year)?)?, (?<part>[^;]*?) (?<verb>was|were|is|are|came to|come to|comes to|amounted to|stood at|equalled) (?<number>\d[\d.]*(?:%| percent| times))(?: as (?:large|much|high|big))?(?<end>(?: in (?:19|20)\d\d)?\.?)$/iu,
  ],
};

const A_YEAR = /^(?:19|20)\d\d$/u;

const AFTER: Readonly<Record<Language, (groups: Groups) => string>> = {
  zh: ({ whole, part, verb, number, end }) => `${part}${verb}${whole}的${number}${end}`,
  en: ({ lead, whole, part, verb, number, end }) => {
    const of = number.endsWith('times') ? '' : 'of ';
    const those = A_YEAR.test(whole) ? 'those of ' : '';
    return `${lead}${part} ${verb} ${number} ${of}${those}${whole}${end}`;
  },
};

/** "Divided by W, P gives a ratio of N". */
const DIVIDED: Readonly<Record<Language, RegExp>> = {
  zh: /^[以用将把拿]?(?<part>[^，,；;]+?)除以(?<whole>[^，,；;]+?)[，,]?(?:结果|商|比值)?(?:得到?|等于|为|是)(?<number>\d[\d.]*\s*倍?)(?<end>[。.]?)$/u,
  en: /^(?:divided by (?<whole>[^;]+?), (?<part>[^;]+?)|(?<first>[^;]+?),? divided by (?<behind>[^;]+?),?) (?:gives?|gave|yields?|yielded|makes?|comes? to|came to|is|are|was|were|equals?)(?: a (?:ratio|quotient) of)? (?<number>\d[\d.]*)(?<end>[^;]*)$/iu,
};
const RATIO: Readonly<Record<Language, (groups: Groups) => string>> = {
  zh: ({ whole, part, number, end }) => `${part}与${whole}之比为${number}${end}`,
  en: ({ whole, part, number, end }) => `The ratio of ${part} to ${whole} is ${number}${end}`,
};

/** W 的 N 来自 P: of a part of the whole. */
const FROM_PART_ZH =
  /^(?<whole>[^；;]+?)(?:的|[中里][，,]?(?:有|的)?)\s*(?<number>\d[\d.]*\s*[%％])\s*(?:来自于?|源自|出自)\s*(?<part>[^，,；;]+?)(?<!比重|份额|占比)(?<end>[。.]?)$/u;
const asPart = ({ whole, part, number, end }: Groups): string => `${part}占${whole}的${number}${end}`;

type Groups = Readonly<Record<'lead' | 'whole' | 'part' | 'verb' | 'number' | 'end', string>>;

/** A sentence on a ratio in which what it is out of, or divided by, stands behind what is. */
export function withBaseBehind(text: string, pieces: readonly EvidencePiece[], reading: Reading): string {
  const areRatios = pieces.every((piece) => {
    const kind = figureFact(piece, reading.corpus)?.kind;
    return kind === 'ratio' || kind === 'share';
  });
  if (!areRatios) return text;
  const { language } = reading;
  const isOfParts = pieces.every((piece) => figureFact(piece, reading.corpus)?.kind === 'share');
  const fromPart = isOfParts ? turned(text, FROM_PART_ZH, asPart) : null;
  if (fromPart !== null) return fromPart;
  const said = BASE_FIRST[language].map((pattern) => turned(text, pattern, AFTER[language]));
  return said.find((one) => one !== null) ?? turned(text, DIVIDED[language], RATIO[language]) ?? text;
}

function turned(text: string, pattern: RegExp, plain: (groups: Groups) => string): string | null {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const { first = '', behind = '', lead = '', whole = behind, part = first, verb = '', number = '', end = '' } = groups;
  return plain({ lead, whole, part, verb, number, end });
}
