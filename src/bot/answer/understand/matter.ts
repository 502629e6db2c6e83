import { contentWords } from './words.js';

/** Ways of asking that frame the matter of a question: what remains is nearer to the sentence that answers it. */
const FRAMES: readonly RegExp[] = [
  /^(?:请问|请|麻烦|想(?:问|知道)一?下?|我想(?:知道|了解)|帮我(?:查|看)一?下?|详细|具体)(?:说说|讲讲|介绍一?下?|解释一?下?|说明一?下?)?[,，]?/u,
  /[,，]?(?:这篇|本)?(?:论文|文章|作者们?|文中|本文|文献)(?:里|中|里面)?(?:是)?(?:认为|觉得|提到|指出|说|讲|怎么说的?|如何看待)?/gu,
  /(?:在)?(?:摘要|引言|结论|总结|结尾)(?:部分|里面?|中)?(?:是)?(?:怎么说的?|说的?|提到|认为|怎么看)?/gu,
  /\b(?:could|can|would) you (?:please )?(?:tell me|explain)\b|\bplease\b|\bi(?: would|'d) like to know\b/giu,
  /\b(?:does|did|do) (?:the|this) (?:paper|study|article|authors?|text|conclusion|abstract|introduction|closing section) (?:say|see|claim|think|argue|state|suggest|advise|recommend|propose|advocate|quote|cite|give|report|mention|put|want|call for)(?: as| that| at)?\b/giu,
  /\baccording to (?:the|this) (?:paper|study|article|authors?|text|conclusion|abstract|introduction|document),?/giu,
  /\bin (?:the|this) (?:paper|study|article|text|conclusion|abstract|introduction|document)\b/giu,
];

/** Sentences before the question: who asks, and why. */
const PREAMBLE = /^(?:[^?？]*(?:[。！：]|[.!:](?=\s))\s*)(?=[^。！？?]{6,}[?？]\s*$)/u;

/** Words that point at what was said before: without it, the question does not say what it asks about. */
const POINTING = /这|那(?!么)|它|他们|她们|\b(?:it|its|they|them|their|this|that|those|these)\b/iu;
/** Fewest words of its own for a question to be understood without what comes before it. */
const LEAST_WORDS = 3;

/** The question without who asks, and why; whole where the question itself points back or says too little. */
function withoutPreamble(question: string): string {
  if (!asksOnceAtItsEnd(question)) return question;
  const bare = question.replace(PREAMBLE, '');
  if (bare === question) return question;
  // The frame ("does the paper say") holds no word of its own.
  const own = FRAMES.reduce((text, frame) => text.replace(frame, ' '), bare);
  const language = /\p{Script=Han}/u.test(own) ? 'zh' : 'en';
  return POINTING.test(own) || contentWords(own, language).length < LEAST_WORDS ? question : bare;
}

/** Whether its one question mark ends it: only then it can have a preamble, which is looked for at every full stop. */
function asksOnceAtItsEnd(question: string): boolean {
  const said = question.trimEnd();
  return said.search(/[?？]/u) === said.length - 1;
}

/** The matter of a normalised question, for retrieval: without the frame around it; whole where only a frame is left. */
export function matterOf(question: string): string {
  const matter = FRAMES.reduce((text, frame) => text.replace(frame, ' '), withoutPreamble(question))
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}]{2}/u.test(matter) ? matter : question;
}
