import type { Language } from '../../../knowledge/index.js';

import type { Cue } from './cues.js';
import { findOrdinal } from './ordinals.js';
import type { NameMention } from './names.js';
import type { Understanding } from './understanding.js';
import { contentWords } from './words.js';

/** What a turn leaves behind for the next one. */
export interface TurnBefore {
  readonly understanding: Understanding;
  /** The bare answers of the turn: what "it" means where there is only one. */
  readonly items: readonly string[];
}

/** How a follow-up leans on the turn before it. */
type Lean = 'continue' | 'ellipsis' | 'pronoun';

const CONTINUE =
  /^(?:还有(?:呢|吗|别的.{0,4}吗?|其他.{0,4}吗?|什么)?|还有没有.{0,6}|别的呢|继续|接着说?|更多|再说说|(?:anything|what) (?:else|more)|more|go on|continue|any (?:other|more)\b.*|others?)[?？。!！ ]*$/iu;
const ELLIPSIS_START = /^(?:那么?|那就|至于|到|and|what about|how about|then|so|but|all right|or)(?![a-z])/iu;
const ELLIPSIS_END = /呢[?？。 ]*$/u;
const PRONOUN =
  /它|他们|她们|这(?:一?(?:类|个|种|些|项|条)|在|是|对)?|那(?:些|个|种)|其(?!中|次|他|实)|该|此|\b(?:it|its|they|them|their|this|that|those|these|ones|one|there)\b/iu;
/** Cues that say what is measured: a follow-up with one of its own does not take over the old one. */
const MEASURES: ReadonlySet<Cue> = new Set<Cue>([
  'decline', 'export-value', 'growth', 'highest', 'how-many', 'how-much', 'lowest', 'physical-quantity', 'rate', 'cost', 'date', 'companies',
]);
/** An ellipsis longer than this says enough by itself. */
const ELLIPSIS_LENGTH = { zh: 16, en: 10 } as const;

/**
 * Completes a follow-up from the turn before it: "那家具呢？" takes over period and measure, "and in 2021?" the row,
 * "anything else?" the whole question. A question that stands by itself is returned as it is.
 */
export function completeFollowUp(fresh: Understanding, before: TurnBefore | null): Understanding {
  if (!before) return fresh;
  switch (leanOf(fresh)) {
    case 'continue':
      return { ...before.understanding, language: fresh.language, continues: before.understanding.continues + 1 };
    case 'ellipsis':
      return inherit(fresh, before.understanding, ellipsisText(fresh, before.understanding));
    case 'pronoun':
      return inherit(fresh, before.understanding, pronounText(fresh, before));
    case null:
      return fresh;
  }
}

function leanOf(fresh: Understanding): Lean | null {
  const { question, language } = fresh;
  if (CONTINUE.test(question)) return 'continue';
  const short = lengthOf(question, language) <= ELLIPSIS_LENGTH[language];
  if (short && (ELLIPSIS_START.test(question) || ELLIPSIS_END.test(question) || saysNothingNew(fresh))) return 'ellipsis';
  return PRONOUN.test(question) && lengthOf(question, language) <= 2 * ELLIPSIS_LENGTH[language] ? 'pronoun' : null;
}

/** Only cues, periods or places: "为什么？", "2022?", "How much did it rise?". */
function saysNothingNew({ question, names, addresses, language }: Understanding): boolean {
  if (names.length > 0 || addresses.sections.length > 0) return false;
  return contentWords(question, language).length === 0;
}

function lengthOf(question: string, language: Language): number {
  return language === 'zh' ? [...question].length : question.split(/\s+/u).length;
}

function inherit(fresh: Understanding, old: Understanding, question: string): Understanding {
  const own = [...fresh.cues].some((cue) => MEASURES.has(cue));
  const inherited = [...old.cues].filter((cue) => !(own && MEASURES.has(cue)) && cue !== 'instruction');
  return {
    ...fresh,
    question,
    cues: new Set([...fresh.cues, ...inherited]),
    addresses: {
      ...fresh.addresses,
      sections: fresh.addresses.sections.length > 0 ? joinedSections(fresh, old) : old.addresses.sections,
      tables: fresh.addresses.tables.length > 0 ? fresh.addresses.tables : old.addresses.tables,
    },
    periods: fresh.periods.years.length > 0 ? fresh.periods : { ...old.periods, parts: [...fresh.periods.parts, ...old.periods.parts] },
    names: inheritNames(fresh.names, old.names, findOrdinal(fresh.question) !== null),
  };
}

/** "How does it differ from 3.2?" compares with the section before. */
function joinedSections(fresh: Understanding, old: Understanding): readonly string[] {
  const { sections } = fresh.addresses;
  return fresh.cues.has('compare') ? [...old.addresses.sections, ...sections] : sections;
}

/** A new row replaces the old ones, a new area the old area; what is not renamed stays. */
function inheritNames(fresh: readonly NameMention[], old: readonly NameMention[], ordinal: boolean): readonly NameMention[] {
  if (ordinal) return fresh;
  return fresh.length > 0 ? fresh : old;
}

function ellipsisText(fresh: Understanding, old: Understanding): string {
  const { language, question } = fresh;
  const rest = question.replace(ELLIPSIS_START, '').replace(ELLIPSIS_END, '').replace(/[?？,，。 ]+$/u, '').trim();
  if (fresh.periods.years.length > 0 && fresh.names.length === 0) return withPeriods(old.question, fresh.periods.years);
  const words = contentWords(rest, language);
  if (words.length === 0 || fresh.addresses.sections.length > 0) return `${old.question} ${question}`;
  return substitute(old.question, rest, language) ?? `${old.question} ${question}`;
}

function withPeriods(question: string, years: readonly string[]): string {
  const replaced = question.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, years[0] ?? '');
  return replaced === question && !years.some((year) => question.includes(year)) ? `${question} ${years.join(' ')}` : replaced;
}

/** Puts the new words in the place of the old ones they stand for: a word that shares a character, else the last one. */
function substitute(old: string, fresh: string, language: Language): string | null {
  const words = contentWords(old, language);
  const kin = words.findLast((word) => language === 'zh' && [...word].some((character) => fresh.includes(character)));
  const target = kin ?? words.at(-1);
  if (target === undefined) return null;
  const at = old.toLowerCase().lastIndexOf(target.toLowerCase());
  return at < 0 ? null : `${old.slice(0, at)}${fresh}${old.slice(at + target.length)}`;
}

function pronounText(fresh: Understanding, { understanding, items }: TurnBefore): string {
  const [only] = items;
  return items.length === 1 && only !== undefined ? `${only} ${fresh.question}` : `${understanding.question} ${fresh.question}`;
}
