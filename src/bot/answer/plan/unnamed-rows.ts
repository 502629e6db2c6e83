import { bareForm, terms, wordStems, type Row, type Table } from '../../../knowledge/index.js';
import type { Cue } from '../understand/cue.js';
import type { Understanding } from '../understand/understanding.js';
import { heldYears } from './table-limits.js';
import { subjectWords } from './numbers/prose/subject-words.js';

/** Rows offered at the most. */
const ROWS_OFFERED = 20;

/** Words that point at something said before, where nothing was. */
const POINTING = /[它其]|这[种类个项]|那[种类个项]|\b(?:it|its|they|them|their|this|these|those)\b/iu;

/** The whole country is asked about, or all rows together: no row is left out. */
const OF_ALL =
  /[全我]国|中国|总|共|合计|所有|全部|\b(?:china|chinese|national|country|total|overall|all|altogether)\b/iu;

/** Words for a row of a table, or for a part of its name in quotation marks. */
const ROW_WORD =
  /[行栏](?!业)|结尾|收尾|末尾|打头|开头|全名|名[字称]|\b(?:rows?|(?:full |whole )?name|end(?:s|ing)? (?:in|with)|starts? with|called)\b/iu;

const QUOTED = /[“"‘']([^“”"‘’']{1,40})[”"’']/u;

/**
 * The rows that a question may mean that names none: those whose labels hold the word that it names a row by, or all
 * that share the one word it says (制品), or all where it only points ("it") or names a year alone. [] where it names
 * something else.
 */
export function unnamedRows(understanding: Understanding, table: Table): readonly string[] {
  const { question, language, cues } = understanding;
  const label = ROW_WORD.test(question) ? QUOTED.exec(question)?.[1] : undefined;
  const named = label === undefined ? [] : table.rows.filter((row) => holds(row, label));
  if (named.length > 1) return titlesOf(named, language);
  if (namesGood(question)) return [];
  if (!leavesRowOut(understanding, table) || cues.has('breakdown')) return [];
  const own = bareForm(Object.values(table.captions).join(' '));
  const says = subjectWords(question.replace(POINTING, ' '), language).filter((word) => !own.includes(word));
  if (says.length === 0) return titlesOf(table.rows, language);
  const [word, ...others] = says;
  const sharing = others.length === 0 && word !== undefined ? table.rows.filter((row) => holds(row, word)) : [];
  return sharing.length > 1 ? titlesOf(sharing, language) : [];
}

/** "How much did it grow?", "exports in 2022?": a value is asked of a row that is only pointed at, or not at all. */
function leavesRowOut(understanding: Understanding, table: Table): boolean {
  const { question, cues, matter, periods } = understanding;
  // What was said before is what it points at.
  if (POINTING.test(question) && matter === undefined) {
    return MEASURED.some((cue) => cues.has(cue)) || (cues.has('how-much') && namesHeldYear(periods.years, table));
  }
  return cues.has('export-value') && isLeftOpen(understanding, table) && !OF_ALL.test(question);
}

/** What may be asked of a row without naming what is measured. */
const MEASURED: readonly Cue[] = ['export-value', 'growth', 'decline'];

/** A noun beside "exports" names a good, also where the same word asks for values elsewhere: "ship exports". */
const GOOD = /\b([a-z]+) exports\b|\bexports of ([a-z]+)/iu;

function namesGood(question: string): boolean {
  const good = GOOD.exec(question)
    ?.slice(1)
    .find((word) => word !== undefined);
  return good !== undefined && terms(good).length > 0 && !OF_ALL.test(good) && !POINTING.test(good);
}

/** A value is asked of a year of the table, or of no year, and of no row. */
function isLeftOpen({ periods, cues }: Understanding, table: Table): boolean {
  return periods.years.length === 0 ? cues.has('how-much') : namesHeldYear(periods.years, table);
}

/** Years of the table, and no other: of another year no row would help. */
function namesHeldYear(years: readonly string[], table: Table): boolean {
  const held = heldYears(table);
  return years.length > 0 && years.every((year) => held.includes(year));
}

function holds({ label, title }: Row, part: string): boolean {
  if (/\p{Script=Han}/u.test(part)) return bareForm(label).includes(bareForm(part));
  const stems = new Set(wordStems(title.en));
  const asked = wordStems(part);
  return asked.length > 0 && asked.every((stem) => stems.has(stem));
}

function titlesOf(rows: readonly Row[], language: Understanding['language']): readonly string[] {
  return rows.slice(0, ROWS_OFFERED).map(({ label, title }) => title[language] || label);
}
