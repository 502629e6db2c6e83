import { labelWords, withoutPeriods, type LabelVocabulary } from '../../../../knowledge/index.js';
import { UNSAID } from '../measures/unsaid-measures.js';

/**
 * Whether the noun that a phrase is about stands in no label, although what qualifies it does: of "the competitors of
 * Net sales" the table holds no competitors.
 */
export function hasStrangeHead(phrase: string, vocabulary: LabelVocabulary): boolean {
  const bare = withoutPeriods(phrase);
  return englishHead(bare, vocabulary) || chineseHead(bare, vocabulary);
}

/** An English head stands before its preposition. */
function englishHead(phrase: string, vocabulary: LabelVocabulary): boolean {
  for (const match of phrase.matchAll(
    /(?<before>.*?)(?<head>[\p{L}-]+) (?:of|about|from|for|by|against) (?=(?<after>.+))/giu,
  )) {
    const { before = '', head = '', after = '' } = match.groups ?? {};
    if (saysAny(`${phrase.slice(0, match.index)} ${before} ${head}`, vocabulary)) return false;
    if (isStrange(head, vocabulary) && saysAny(after, vocabulary)) return true;
  }
  return false;
}

/** A Chinese head stands behind 的. */
function chineseHead(phrase: string, vocabulary: LabelVocabulary): boolean {
  const { before = '', head = '' } = /(?<before>.*)的(?<head>\p{Script=Han}+)/u.exec(phrase)?.groups ?? {};
  return head !== '' && saysAny(before, vocabulary) && !saysAny(head, vocabulary) && isStrange(head, vocabulary);
}

function saysAny(text: string, vocabulary: LabelVocabulary): boolean {
  return vocabulary.read(text).words.size > 0;
}

function isStrange(head: string, vocabulary: LabelVocabulary): boolean {
  return vocabulary.read(head).unknown > 0 && !labelWords(head).some((word) => UNSAID.has(word));
}
