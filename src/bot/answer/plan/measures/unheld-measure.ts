import { bareForm, wordStems, type Document, type Row, type Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { readNamedRatio } from '../any-table/named-ratios.js';
import { COMMON_KINDS, COSTS, NAMED_KINDS, type MeasureKind } from './measure-kinds.js';
import { englishPhrases } from './phrases.en.js';
import { chinesePhrases } from './phrases.zh.js';
import { printedBy, type PrintedWords } from './printed-words.js';

/**
 * A measure that a question asks for and a table does not hold; null where it holds all. A question is taken apart: what
 * is left of it where a measure stands, once rows, periods, words for numbers and the table's own measures are set
 * aside, names another one. What a table holds is told by its own words.
 */
export function unheldMeasure(asked: Understanding, table: Table, document: Document): string | null {
  const printed = printedBy(table, document);
  const kinds = printed.namesMeasures ? [...NAMED_KINDS, ...COMMON_KINDS] : NAMED_KINDS;
  const unheld = kinds.find((kind) => kind.asked.test(asked.question) && !printed.kinds.has(kind));
  if (unheld) return unheld.asked.exec(asked.question)?.[0] ?? null;
  const held = [...NAMED_KINDS, ...COMMON_KINDS].filter((kind) => printed.kinds.has(kind));
  const said = [...held, ...(printed.isDescribed ? [] : [COSTS])].flatMap((kind) => namesIn(asked.question, kind));
  const names = asked.names.flatMap(({ target, form }) =>
    target.kind === 'row' ? [form, ...namesOf(table.rows[target.rowIndex])] : [],
  );
  const strange = asked.language === 'zh' ? strangeChinese : strangeEnglish;
  return strange(asked.question, [...said, ...names], printed);
}

/** A row by all its names: a question may say two of them. */
function namesOf(row: Row | undefined): readonly string[] {
  return row ? [row.title.en, ...row.synonyms] : [];
}

/** How a question names a kind of measure, or says what is in its order. */
function namesIn(question: string, { asked, ordered }: MeasureKind): readonly string[] {
  const wordings = [asked, ...Object.values(ordered ?? {})];
  return wordings.flatMap(({ source }) => question.match(new RegExp(source, 'giu')) ?? []);
}

function strangeChinese(question: string, setAside: readonly string[], printed: PrintedWords): string | null {
  // A table in another language says nothing of these words.
  if (!printed.isChinese) return null;
  // One character of a caption is no word: 品 of 商品 does not hold 次品.
  const least = printed.isDescribed ? 2 : 1;
  const isStrange = (word: string): boolean => word.length < least || !printed.bare.includes(bareForm(word));
  for (const { phrase, words } of chinesePhrases(question, setAside)) {
    const first = words.find(isStrange);
    // A ratio that is worked out of rows is printed nowhere: 净利率.
    const isWorkedOut = !printed.isDescribed && readNamedRatio(phrase) !== null;
    if (first !== undefined && !isWorkedOut) return phrase.slice(Math.max(phrase.indexOf(first), 0));
  }
  return null;
}

/**
 * Every word of a phrase must be one of a described table's; of one that nothing describes the noun that the phrase is
 * about, since what qualifies it may stand in a caption that is lost.
 */
function strangeEnglish(question: string, setAside: readonly string[], printed: PrintedWords): string | null {
  if (!printed.isDescribed && printed.isChinese) return null;
  const own = new Set(setAside.flatMap((name) => [...name.split(' '), ...wordStems(name)]));
  const isOwn = (stem: string): boolean => own.has(stem) || printed.stems.has(stem);
  for (const phrase of englishPhrases(question)) {
    const said = printed.isDescribed ? phrase : phrase.slice(-1).filter((word) => !NO_NOUN.test(word));
    const strange = said.filter((word) => !wordStems(word.replace(/['’]s?$/u, '')).every(isOwn));
    if (strange.length > 0) return strange.join(' ');
  }
  return null;
}

/** Proper names, possessives and compounds, which no noun for a measure is. */
const NO_NOUN = /^\p{Lu}|['’-]/u;
