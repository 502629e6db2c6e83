import type { Understanding } from '../understand/understanding.js';

/** A question for what a place has, with the place to be put in: 日本的经验是什么, "What is Japan's experience?". */
const ASKED_OF = (place: string): RegExp =>
  new RegExp(
    [
      String.raw`${place}的\p{Script=Han}{1,8}?(?:都|分别)?(?:是(?:什么|啥|怎样)|有(?:哪些|什么|几)|包括|如何|怎么样)`,
      String.raw`${place}(?:都|到底)?有(?:哪些|什么|几)`,
      String.raw`\b(?:is|are|was|were) (?:the )?${place}(?:['’]s|['’])`,
      String.raw`\b(?:is|are|was|were) the (?:[\w-]+ ){1,3}of (?:the )?${place}\W*$`,
      String.raw`\b(?:do|does|did) (?:the )?${place} (?:have|possess)\b`,
      String.raw`\b(?:has|have) (?:the )?${place} (?:got|had|gained|made)\b`,
    ].join('|'),
    'iu',
  );

/** Words of a sentence that say something of a place itself: as its owner, or as what the clause is about. */
const SAID_OF = (place: string): RegExp =>
  new RegExp(
    [
      String.raw`${place}的`,
      String.raw`(?:^|[，。；：“]|例如|比如|如|而|但|以及)(?:在)?${place}(?!、)`,
      String.raw`\b${place}['’]s?\s`,
      String.raw`(?:^|[,;:] )(?:while |whereas |and |but |in )?(?:the )?${place} (?!and\b|or\b)`,
    ].join('|'),
    'iu',
  );

/** Whether a sentence tells of the place whose matter is asked: what replaces Japan tells nothing of what Japan has. */
export function isOfOwner(sentence: string, { question, places }: Pick<Understanding, 'places' | 'question'>): boolean {
  return places.every((place) => {
    const quoted = place.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    return !ASKED_OF(quoted).test(question) || SAID_OF(quoted).test(sentence);
  });
}
