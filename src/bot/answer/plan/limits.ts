import type { Document, KnowledgeIndex } from '../../../knowledge/index.js';
import { documentsOf } from '../../../tools/index.js';

import type { Cue } from '../understand/cue.js';
import { contentWords } from '../understand/words.js';
import type { Understanding } from '../understand/understanding.js';
import { refuse, refuseOutright } from './passages.js';
import type { Plan, Refusal } from './plan.js';

/** Something that many sources do not print, and how one shows that it does. */
interface Unprinted {
  readonly cue: Cue;
  readonly refusal: Refusal;
  readonly printed: (document: Document) => boolean;
}

const forecasts = says(
  /预计|预期将|将达到|有望(?:达到|突破)|\b(?:is|are) (?:forecast|projected|expected) to\b|\bwill reach\b/iu,
);

/** Asked for these, a source that shows no trace of them is said not to hold them. The first cue decides. */
const UNPRINTED: readonly Unprinted[] = [
  {
    cue: 'forecast',
    refusal: { code: 'forecast' },
    printed: forecasts,
  },
  {
    cue: 'references',
    refusal: { code: 'references' },
    printed: says(/^参考文献|^References$|\[1\]\s*\p{L}{2,}.{0,80}[,，.]/imu),
  },
  { cue: 'funding', refusal: { code: 'funding' }, printed: says(/基金|资助|\bfunded by\b|\bgrant\b/iu) },
  { cue: 'title', refusal: { code: 'title' }, printed: ({ sections }) => sections.some(({ level }) => level === 1) },
  {
    cue: 'authors',
    refusal: { code: 'authors' },
    printed: says(/作者[:：]|署名|通讯作者|\bAuthors?:|\bby [A-Z]\w+ [A-Z]\w+/u),
  },
  {
    cue: 'published',
    refusal: { code: 'publication' },
    printed: says(/期刊|DOI|ISSN|发表于|\bJournal of\b|\bpublished (?:in|by)\b/iu),
  },
];

/** Refuses what no document can answer: instructions, the contents of pictures, what the source does not print. */
export function planLimits(understanding: Understanding, { corpus }: KnowledgeIndex): Plan | null {
  const { cues, addresses, document } = understanding;
  if (cues.has('instruction')) return refuseOutright({ code: 'instruction' });
  if (isEmpty(understanding)) return refuseOutright({ code: 'gibberish' });
  const figure = addresses.figures[0];
  if (figure !== undefined && !cues.has('caption')) return refuse(understanding, { code: 'figure-contents', figure });
  const table = unknownTable(understanding, documentsOf(corpus, document));
  if (table !== undefined) return refuse(understanding, { code: 'unknown-table', number: table });
  if (figure !== undefined || namesRow(understanding)) return null;
  const unprinted = UNPRINTED.find(({ cue }) => cues.has(cue));
  const prints = unprinted && documentsOf(corpus, document).some(unprinted.printed);
  return unprinted && !prints ? refuse(understanding, unprinted.refusal) : null;
}

/** Whether no document says what will be. */
export function holdsNoForecast(documents: readonly Document[]): boolean {
  return !documents.some(forecasts);
}

/** Nothing is asked; a follow-up whose matter stands in the question before may say little itself. */
function isEmpty(understanding: Understanding): boolean {
  if (understanding.matter !== undefined) return false;
  return isGibberish(understanding.question) || (saysNothing(understanding) && !asksValue(understanding));
}

/** A table that the question names by number and no document holds. */
function unknownTable({ addresses }: Understanding, documents: readonly Document[]): string | undefined {
  const held = documents.flatMap(({ tables }) => tables.map(({ name }) => /(\d+)$/u.exec(name)?.[1]));
  return held.length === 0 ? undefined : addresses.tables.find((number) => !held.includes(number));
}

/** Whether a passage of a document matches. */
function says(pattern: RegExp): (document: Document) => boolean {
  return ({ sections }) => sections.some(({ passages }) => passages.some(({ text }) => pattern.test(text)));
}

/** Nothing that could be a word: no letter at all, or only Han characters that carry no meaning alone. */
function isGibberish(question: string): boolean {
  const content = question.replace(/[的了吗呢着过啊哦嗯呀吧嘛哈嘎喵\p{P}\p{S}\s\d]/gu, '');
  return !/[\p{L}]/u.test(content);
}

/** "And?", "还有呢？" with nothing said before: there is nothing to be asked. */
function saysNothing({ question, language, names, addresses, cues, periods }: Understanding): boolean {
  if (names.length > 0 || addresses.sections.length + addresses.figures.length + addresses.tables.length > 0)
    return false;
  if (cues.has('documents') || cues.has('help') || cues.has('tables') || cues.has('gist') || cues.has('chapter'))
    return false;
  return contentWords(question, language).length === 0 && periods.years.length < 2;
}

/** "How much did it grow?" asks for a value, and leaves out of what. */
function asksValue({ cues, periods }: Understanding): boolean {
  return cues.has('growth') || cues.has('decline') || (cues.has('how-much') && periods.years.length > 0);
}

/** A question for a row's values is about data, not about the paper; the table says what it holds. */
function namesRow({ names }: Understanding): boolean {
  return names.some(({ target }) => target.kind === 'row');
}
