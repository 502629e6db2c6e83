import type { Vocabulary } from '../../../knowledge/index.js';
import { matterOf } from '../understand/matter.js';

const CHINESE_FIRMS = /\p{Script=Han}{2,6}?(?:公司|集团|银行|大学|研究院)/gu;
/** A capitalised word inside a sentence: the first word of one says nothing. */
const ENGLISH_NAMES = /(?<=[a-z,'’] )(?:the )?(\p{Lu}[\p{Ll}]{2,})(?:['’]s)?/gu;
/** A name in capitals, wherever it stands: COVID-19, OPEC. */
const CAPITALS = /(?<![A-Za-z\d-])([A-Z]{3,})(?![A-Za-z])/gu;

/** Events that a question may name, by what they are called: a corpus that never speaks of one says nothing of it. */
const CHINESE_EVENTS = /冲突|战争|疫情|制裁|贸易战|关税战|金融危机|地震|台风|洪水|大选|奥运会|峰会/gu;

/** What describes a firm or belongs to the sentence around it, and is no name: 龙头公司, 我在银行, 说服公司. */
const NO_NAME =
  /[我你他她们的了在说找想让把和与向给为对从到用去]|^(?:龙头|头部|骨干|民营|国有|外资|合资|上市|跨国|大型|中型|小型|中小|初创|物流|科技|互联网|制造|贸易|保险|证券|商业|政策性?|中央|重点|普通|本国|国外|国内|外国)$/u;

/** Asia is known where the corpus says Asian. */
const SPELLINGS = ['', 'n', 'an', 'ese'] as const;

/** Names of firms, events and the like in a question that stand nowhere in the corpus: it cannot say anything of them. */
export function unknownNames(question: string, vocabulary: Vocabulary): readonly string[] {
  const matter = matterOf(question);
  const firms = [...matter.matchAll(CHINESE_FIRMS)]
    .map(([name]) => name.replace(/(?:公司|集团|银行|大学|研究院)$/u, ''))
    .filter((name) => !NO_NAME.test(name));
  const events = [...matter.matchAll(CHINESE_EVENTS)].map(([event]) => event);
  const names = [ENGLISH_NAMES, CAPITALS].flatMap((pattern) =>
    [...matter.matchAll(pattern)].flatMap((match) => match[1] ?? []),
  );
  return [...firms, ...events, ...names].filter((name) => !SPELLINGS.some((ending) => vocabulary.knows(name + ending)));
}
