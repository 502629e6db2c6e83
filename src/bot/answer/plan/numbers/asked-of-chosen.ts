import type { Column, Language, Table } from '../../../../knowledge/index.js';
import { assumedDirection } from '../../understand/direction.js';
import { findCues } from '../../understand/cues.js';
import { growthColumn, type Measure } from './conditions.js';
import { readModifiers } from './modifiers.js';
import { readOperation } from './operation.js';
import { ends } from './period-columns.js';

/** A movement that is said neither in percent nor in money. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  zh: /(?:增长|增加|上涨|上升|下降|下跌|减少|涨|跌)了?多少(?![%个]|百分)/u,
  en: /\b(?:by )?how much\b/iu,
};

/** Whether what is asked may be what rows moved by as well as how fast: it is what they were chosen by. */
export function leavesOpen(text: string, language: Language): boolean {
  return OPEN[language].test(text) && !PERCENTUAL.test(text);
}

const PERCENTUAL = /百分|[率幅速%]|\bper ?cent|\brate\b|\bfast\b/iu;

/** What is asked of a row: the numbers of some measures, or its place by one. */
export interface Asked {
  readonly kind: 'numbers' | 'place';
  readonly measures: readonly Measure[];
}

/** What is read of a stretch of a question. */
interface Said {
  readonly text: string;
  readonly language: Language;
  /** The years that hold where the stretch says none. */
  readonly years: readonly string[];
}

/** What rows are ordered by: what they moved by, how fast, or their values; null where the table does not hold it. */
export function orderedBy(said: Said, table: Table): Measure | null {
  const { text, language } = said;
  if (readModifiers(text, language).has('in-amounts')) return movement(table);
  if (saysGrowth(text, language)) return growthColumn(table) ?? null;
  return valuesOf(said, table).at(-1) ?? null;
}

/** Whether a stretch says of what it speaks; "the third" alone may be in any order. */
export function saysMeasure(text: string, language: Language): boolean {
  const isMoved = readModifiers(text, language).has('in-amounts') || saysGrowth(text, language);
  return isMoved || VALUE[language].test(text);
}

function saysGrowth(text: string, language: Language): boolean {
  const cues = findCues(text);
  const moves = cues.has('growth') || cues.has('decline') || assumedDirection(text, language) !== null;
  return moves || readModifiers(text, language).has('growing') || SPEED.test(text);
}

const SPEED = /[快慢]|\b(?:fast|slow|quick)/iu;

/** What is asked of a row that is chosen; null where it is nothing, or something else than its numbers. */
export function askedOf(said: Said, table: Table): Asked | null {
  const { text, language } = said;
  if (readModifiers(text, language).has('position')) {
    const by = orderedBy(said, table);
    return by && { kind: 'place', measures: [by] };
  }
  const measures = measuresOf(said, table);
  return measures.length === 0 ? null : { kind: 'numbers', measures };
}

function measuresOf(said: Said, table: Table): readonly Measure[] {
  const { text, language } = said;
  const moved = movedBy(text, language);
  if (moved !== null) {
    const measure = moved === 'amount' ? movement(table) : (growthColumn(table) ?? null);
    if (measure === null) return [];
    return VALUE_BESIDE[language].test(text) ? [...valuesOf(said, table), measure] : [measure];
  }
  const isValue = VALUE[language].test(text) || (yearsIn(text).length > 0 && HOW_MUCH.test(text));
  return isValue && readOperation(text, language) === null ? valuesOf(said, table) : [];
}

/** In what a movement is asked: "by how many 亿元" counts no things, "by more than 10 %" sets nothing against another. */
export function movedBy(text: string, language: Language): 'amount' | 'rate' | null {
  const operation = readOperation(text, language);
  const moves = assumedDirection(text, language) !== null;
  if (operation === 'change' || (moves && MONEY.test(text))) return 'amount';
  return operation === 'growth' || (moves && PERCENTUAL.test(text)) ? 'rate' : null;
}

const MONEY = /亿|万元|\b(?:yuan|rmb)\b/iu;

const VALUE: Readonly<Record<Language, RegExp>> = {
  zh: /额|值|出口|卖/u,
  en: /\b(?:exports?|exported|values?|worth|sell|sold|figures?)\b/iu,
};

/** 2021年是多少: of a year that is said, the value is asked. */
const HOW_MUCH = /多少|几何|\b(?:how much|what)\b/iu;

/** 出口额和增速各是多少: values are asked beside growth. */
const VALUE_BESIDE: Readonly<Record<Language, RegExp>> = {
  zh: /[额值][和与及、]|[和与及、并](?:出口)?[额值]/u,
  en: /\b(?:exports?|values?) and\b|\band (?:its |the )?(?:20\d\d |export )*(?:exports?|values?)\b/iu,
};

function movement(table: Table): Measure | null {
  return ends({ table, columns: [] }) ? 'movement' : null;
}

/** The values of the years that are said, of those that hold otherwise, or of the latest; [] where a year is not held. */
function valuesOf({ text, years }: Said, { columns }: Table): readonly Column[] {
  const own = yearsIn(text);
  const asked = own.length > 0 ? own : years;
  const values = columns.filter(({ role }) => role === 'value');
  const found = values.filter(({ period }) => period !== null && asked.includes(period));
  if (asked.length === 0) return values.slice(-1);
  return found.length === asked.length ? found : [];
}

/** The years that a stretch says. */
export function yearsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [])];
}
