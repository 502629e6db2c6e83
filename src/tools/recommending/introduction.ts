import { anyOf, type Synonyms, wordsIn } from '../../knowledge/index.js';

/** Who speaks. */
const SPEAKERS: Synonyms = {
  zh: ['我们', '我', '俺们', '俺', '咱们', '本厂', '本公司', '我家', '我司'],
  en: ['we', 'i'],
};
/** What one may say between oneself and one's trade. */
const FILLERS: Synonyms = {
  zh: ['是', '家', '厂', '公司', '村', '县', '主要', '专门', '一直', '这里', '这儿', '在'],
  en: ['are', 'am', 'an?', 'the', 'mainly', 'mostly', 'have', 'also'],
};
/** Verbs of trades. */
const TRADES: Synonyms = {
  zh: ['做', '生产', '卖', '种', '养', '搞', '造', '开', '经营', '从事', '加工', '替', '帮'],
  en: [
    ...wordsIn('make|build|sell|grow|farm|run|operate|produce|manufacture|write|ship|export'),
    ...wordsIn('design|supply|process|in|maker|producer|supplier'),
  ],
};
/** The most that an introduction says behind its verb: who says more says more than what they make. */
const MOST = { characters: 10, words: 8 } as const;

const INTRODUCTION = new RegExp(
  String.raw`^\s*(?:${anyOf(SPEAKERS)})(?:${anyOf(FILLERS)}|\s)*(?:${anyOf(TRADES)})(?<rest>.*)$`,
  'isu',
);

/** Whether a clause only says what its speaker makes: "we make umbrellas" tells of no problem. */
export function introduces(clause: string): boolean {
  const rest = INTRODUCTION.exec(clause)?.groups?.['rest'];
  if (rest === undefined) return false;
  const characters = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = rest.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return characters <= MOST.characters && words <= MOST.words;
}
