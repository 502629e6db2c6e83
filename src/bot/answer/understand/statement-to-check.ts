import type { Language } from '../../../knowledge/index.js';

/** What is written around a statement that is to be checked. */
const CHECKS: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /^(?:请|请你|麻烦|帮我|帮忙|帮我们)*(?:核对|核实|核查|查证|验证|检查|确认|求证)(?:一下|下)?(?:这句话|这个说法|以下说法|下面的说法|下面这句话|一下)?\s*[：:，,]\s*(?<claim>.+)$/su,
    /^(?:请|请你|麻烦|帮我|帮忙)*(?:核对|核实|核查|查证|验证|求证)(?:一下|下)(?<claim>.{4,})$/su,
    /^[“"「『](?<claim>.+)[”"」』]\s*[，,]?\s*(?:这(?:个|一|种)?(?:说法|句话|话|结论|表述|数据)?)?(?:对吗|对不对|正确吗|是否正确|准确吗|是否准确|属实吗|是否属实|是真的吗|成立吗|是否成立|有没有错|有误吗|符合原文吗)[？?]?$/su,
    /^(?<claim>.+)[，,。；;]\s*(?:这(?:个|一|种)?(?:说法|句话|话|结论|表述|数据))(?:对吗|对不对|正确吗|是否正确|准确吗|是否准确|属实吗|是否属实|是真的吗|成立吗|是否成立|有没有错|有误吗|符合原文吗)[？?]?$/su,
  ],
  en: [
    /^(?:please |can you |could you )*(?:fact[- ]?check|check|verify|validate|double[- ]check|confirm)(?: (?:this|the following)(?: claim| statement| sentence)?)?\s*:\s*(?<claim>.+)$/isu,
    /^(?:please |can you |could you )*(?:check|verify|confirm) (?:whether|if|that) (?<claim>.+)$/isu,
    /^(?:is it|it is) (?:true|right|correct|accurate|the case|a fact)(?: to say)? that (?<claim>.+?)\??$/isu,
    /^true or false\s*[:,?]\s*(?<claim>.+)$/isu,
    /^(?<claim>.+?)[,.;:–—-]+\s*(?:true or false|(?:is (?:that|this) )(?:true|right|correct|accurate|so))\s*\?$/isu,
    /^is (?:this|the following)(?: claim| statement| sentence)? (?:true|right|correct|accurate)\s*[:?]+\s*(?<claim>.+)$/isu,
  ],
};

/** The statement that somebody wants checked, whatever comes of it; null for any other question. */
export function statementToCheck(question: string, language: Language): string | null {
  const text = question.trim();
  return CHECKS[language].map((wording) => wording.exec(text)?.groups?.['claim']?.trim()).find(Boolean) ?? null;
}
