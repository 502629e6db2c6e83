/** 对甲进行了分析 has a verb that only carries another one. */
const CARRYING =
  /^(?<who>[^，,；;]{2,12}?)(?:针对|对)(?<what>[^，,；;]+?)进行了(?<deed>分析|研究|探讨|梳理|考察|比较|测算|评估|总结|检验)(?=[。，,]|$)/u;

/** 本文对甲进行了分析, told as 本文分析了甲. */
export function withPlainVerb(sentence: string): readonly string[] {
  return CARRYING.test(sentence) ? [sentence.replace(CARRYING, '$<who>$<deed>了$<what>')] : [];
}
