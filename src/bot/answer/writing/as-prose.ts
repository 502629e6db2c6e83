import { terms } from '../../../knowledge/index.js';
import type { EvidencePiece, WrittenSentence } from './evidence.js';
import type { WritingContext } from './writing-context.js';

/** A word that has kept the capital of the sentence that it began: "The paper says that In maintaining …". */
const BEHIND_THAT = /\bthat (?<word>\p{Lu}\p{Ll}*)(?![\p{L}\p{N}’'-])/gu;

/** Emphasis around words: a habit of models, and no part of what is said. */
const EMPHASIS = /(?<mark>\*\*|__)(?=\S)(?<words>[^*_\n]+?)(?<=\S)\k<mark>/gu;
/** What opens an item of a list. */
const ITEM = /^\s*[-*•]\s+(?=\S)/u;

/** A sentence without emphasis, with small letters within it but for what is a name as far as its pieces show. */
export function asProse(
  sentence: WrittenSentence,
  pieces: readonly EvidencePiece[],
  { language }: Pick<WritingContext, 'language'>,
): WrittenSentence {
  const plain = sentence.text.replace(ITEM, '').replace(EMPHASIS, '$<words>');
  if (language === 'zh') return { ...sentence, text: plain };
  const evidence = pieces.map(({ text }) => text).join(' ');
  const text = plain.replace(BEHIND_THAT, (said: string, word: string) =>
    isOrdinary(word, evidence) ? `that ${word.toLowerCase()}` : said,
  );
  return { ...sentence, text };
}

/** A word with no matter of its own, or one that stands in small letters elsewhere; nowhere with a capital amid a sentence. */
function isOrdinary(word: string, evidence: string): boolean {
  const small = word.toLowerCase();
  if (new RegExp(String.raw`[\p{L}\p{N},] ${word}\b`, 'u').test(evidence)) return false;
  return terms(small).length === 0 || new RegExp(String.raw`\b${small}\b`, 'u').test(evidence);
}
