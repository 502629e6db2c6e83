const REPORTED = '(?:分析|研究|探讨|考察|梳理|论述|阐述|总结)';
/** On the ground of what it said itself before, a paper goes on: 根据以上提出的机制，进行对甲的分析. */
const GOES_ON = new RegExp(
  `^(?:根据|基于|结合)(?:以上|上述|前文|上文)所?(?:提出|${REPORTED})[^，,；;]*[，,](?:进行对[^，,；;]+${REPORTED}|对[^，,；;]+进行了?${REPORTED}|${REPORTED}|提出|得出)`,
  'u',
);
/** What an abstract tells: 通过对甲进行分析，构建乙，并提出对策建议. */
const IN_ABSTRACT = new RegExp(
  `^通过对[^，,；;]+进行${REPORTED}[，,][^；;。]*提出了?[^，,；;。]*(?:对策建议|政策建议|实现路径|相应对策)`,
  'u',
);
/** What should be done, by whoever is to do it, is no doing of a paper. */
const ADVISED = /(?<![效反适供响感相])应(?![对用急])|需|须|必要|建议(?!(?:[（(].*)?[。.]?$)/u;

/** The ways in which a paper is named where it says what it does. */
const PAPER = ['文章', '论文', '本文', '该文', '作者'];

/** A report of what a paper itself does, which it gives without saying who does it, with the paper as its subject. */
export function ownDoing(sentence: string): readonly string[] {
  const isOwn = (GOES_ON.test(sentence) || IN_ABSTRACT.test(sentence)) && !ADVISED.test(sentence);
  return isOwn ? PAPER.map((name) => `${name}${sentence}`) : [];
}
