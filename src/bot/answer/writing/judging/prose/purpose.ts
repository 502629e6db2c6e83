import type { Language } from '../../../../../knowledge/index.js';
import { isPredicate, takesBack } from './clauses.zh.js';
import { MANNER, VERB } from './verbs.zh.js';

/** What is needed, behind what it is for. */
const NEEDED: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    String.raw`^为了?(?<aim>[^，,；;而]{4,})[，,](?<modal>还?(?:需要?|应当?|应该))(?<deed>${MANNER}*${VERB}[^，,；;。不没无]{2,})(?=[，,。]|$)`,
    'u',
  ),
  en: /^(?:in order )?to (?<aim>[^,;]+), (?<deed>(?:(?!\b(?:that|which|who|not|no|only)\b)[^,;])+ (?:needs?|has|have|is|are|should) (?:also )?(?:to )?be (?:(?!\b(?:that|which|not|only)\b)[^,;.])+)(?=[.]|$|, (?:thereby|thus|\p{L}+ing)\b)/iu,
};
/** The first of two aims. */
const FIRST: Readonly<Record<Language, RegExp>> = {
  zh: /^(?<first>[^并]{4,})并(?:进一步)?/u,
  en: /^(?<first>.+?) and (?:further |also )?(?=raise|strengthen|improve|promote|reduce|enhance|lower|build|expand)/iu,
};
/** An adjective may go without 一个 in front of it. */
const ONE = /一个(?=[^，,]+的)/u;

/** What follows from a deed, and is not done for its aim. */
const RESULTS = /^(?:从而|进而)/u;
/** What is denied may be all that something is for. */
const DENIED = /[不没无]/u;
/** An aim that 以 may stand before: 以提高效率. */
const DONE_FOR = new RegExp(`^${MANNER}*${VERB}`, 'u');

/** What is done by it as well, up to the end. */
const GOES_ALONG = /^, \p{L}+ing [^;:]+$/iu;

/** What a sentence needs for an aim, said to be for it: 为了甲，需要构建乙 as 构建乙是为了甲, or as 需要构建乙，以甲. */
export function forWhat(sentence: string, language: Language): readonly string[] {
  const { 0: needed = '', groups: { aim, modal = '', deed } = {} } = NEEDED[language].exec(sentence) ?? {};
  if (aim === undefined || deed === undefined) return [];
  const behind = sentence.slice(needed.length);
  if (behind.split(/[，,]/u).some(takesBack)) return [];
  const first = FIRST[language].exec(aim)?.groups?.['first'];
  const aims = first === undefined ? [aim] : [aim, first];
  if (language === 'en') return aims.flatMap((one) => inEnglish(deed, one, behind));
  const deeds = [deed, ...withOthers(deed, behind)].flatMap((done) => [done, done.replace(ONE, '')]);
  return aims.flatMap((one) => deeds.flatMap((done) => inChinese(done, one, modal)));
}

/** What is needed, with what else is to be done for the same behind it. */
function withOthers(deed: string, behind: string): readonly string[] {
  const others = behind.replace(/。$/u, '').split(/[，,]/u).slice(1);
  const areDeeds = others.every((one) => isPredicate(one) && !RESULTS.test(one) && !DENIED.test(one));
  return others.length > 0 && areDeeds ? [[deed, ...others].join('，')] : [];
}

function inChinese(deed: string, aim: string, modal: string): readonly string[] {
  const needed = DONE_FOR.test(aim) ? [modal, modal.replace(/^还/u, '')].map((one) => `${one}${deed}，以${aim}`) : [];
  return [`${deed}是为了${aim}`, ...needed];
}

function inEnglish(deed: string, aim: string, behind: string): readonly string[] {
  const along = GOES_ALONG.exec(behind)?.[0] ?? '';
  return ['to', 'in order to'].flatMap((to) => [`${deed} ${to} ${aim}`, `${deed} ${to} ${aim}${along}`]);
}

/** What 为了 stands in front of; 为 alone may be as well what is said or made of something. */
const FOR_AIM = /为了(?<aim>\p{Script=Han}{2})/gu;

/**
 * Whether a sentence says that something is for something where what is held does, and of the same: 是为了 has no word that
 * is compared, and 为了 may have been put in front of the deed instead of its aim.
 */
export function saysPurpose(told: string, held: string): boolean {
  if (!hasAimsOf(told, held) || !hasAimsOf(held, told)) return false;
  return !held.includes('是为了') || (told.includes('是为了') && !/了(?<!为了)|已|过(?<!通过)/u.test(told));
}

function hasAimsOf(one: string, other: string): boolean {
  const aims = [...one.matchAll(FOR_AIM)].map(({ groups }) => groups?.['aim'] ?? '');
  return aims.every((aim) => other.includes(`为了${aim}`) || other.includes(`为${aim}`));
}
