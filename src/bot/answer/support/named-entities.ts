import type { Vocabulary } from '../../../knowledge/index.js';

const CHINESE_FIRMS = /\p{Script=Han}{2,6}?(?:公司|集团|银行|大学|研究院)/gu;
/** A capitalised word inside a sentence: the first word of one says nothing. */
const ENGLISH_NAMES = /(?<=[a-z,'’] )(?:the )?(\p{Lu}[\p{Ll}]{2,})(?:['’]s)?/gu;

/** Asia is known where the corpus says Asian. */
const SPELLINGS = ['', 'n', 'an', 'ese'] as const;

/** Names of firms and the like in a question that stand nowhere in the corpus: it cannot say anything of them. */
export function unknownNames(question: string, vocabulary: Vocabulary): readonly string[] {
  const firms = [...question.matchAll(CHINESE_FIRMS)].map(([name]) =>
    name.replace(/(?:公司|集团|银行|大学|研究院)$/u, ''),
  );
  const names = [...question.matchAll(ENGLISH_NAMES)].flatMap((match) => match[1] ?? []);
  return [...firms, ...names].filter((name) => !SPELLINGS.some((ending) => vocabulary.knows(name + ending)));
}
