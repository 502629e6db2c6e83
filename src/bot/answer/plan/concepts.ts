import type { KnowledgeIndex, Language } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import type { Plan } from './plan.js';

/** Sentences ranked for each: enough for the one worded as a definition to be among them. */
const RANKED_SENTENCES = 40;

/** How two things are put side by side, and where they stand in the question. */
const PAIRS: readonly RegExp[] = [
  /^(?<first>.{2,20}?)(?:和|与|跟|同|相比|vs\.?)(?<second>.{2,20}?)(?:[这那]?两[个者]\p{Script=Han}{0,2})?(?:之间)?(?:的|有|在|，|,|是|到底)*(?:有)?(?:什么|啥|哪些|何)?(?:区别|不同|差别|差异|异同|不一样|对比|比较)/u,
  /\b(?:differences? between|compare|contrast|distinction between)\s+(?<first>.{3,60}?)\s+(?:and|with|to|versus)\s+(?<second>.{3,60}?)[?.]*$/iu,
  /\bhow (?:does|do|is|are)\s+(?<first>.{3,60}?)\s+(?:differ(?:ent)?|compare) (?:from|with|to)\s+(?<second>.{3,60}?)[?.]*$/iu,
  /\bhow (?:do|are)\s+(?:the two \w+,?\s+)?(?<first>.{3,60}?)\s+and\s+(?<second>.{3,60}?),?\s+differ(?:ent)?\b/iu,
  /^(?<first>.{3,60}?)\s+(?:versus|vs\.?)\s+(?<second>.{3,60}?)(?:[:,?.].*)?$/iu,
];

/** How a concept is asked for by itself. */
const DEFINITION: Readonly<Record<Language, (concept: string) => string>> = {
  zh: (concept) => `什么是${concept}？`,
  en: (concept) => `What is ${concept}?`,
};

/** "How does X differ from Y?" where X and Y are no sections: each is looked up by itself. */
export function planConcepts(understanding: Understanding, _knowledge: KnowledgeIndex): Plan | null {
  if (!understanding.cues.has('compare')) return null;
  const { language, document, question } = understanding;
  const match = PAIRS.map((pattern) => pattern.exec(question)).find((found) => found !== null);
  const { first, second } = match?.groups ?? {};
  if (first === undefined || second === undefined) return null;
  return {
    kind: 'answer',
    calls: [first, second].map((concept) => ({
      tool: 'find-sentences',
      input: {
        query: DEFINITION[language](concept),
        language,
        limit: RANKED_SENTENCES,
        ...(document === undefined ? {} : { document }),
      },
    })),
    composition: { form: 'concepts' },
  };
}
