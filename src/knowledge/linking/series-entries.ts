import type { Table } from '../tables/table.js';
import { labelWords, withoutBrackets } from './label-words.js';
import { isFiller, isOperation } from './scaffolding.js';
import type { Series } from './table-series.js';

/** A name in words. */
interface Name {
  readonly words: readonly string[];
  /** Less than 1 for a name that is not printed as such. */
  readonly weight: number;
}

/** A series with the words that it can be told by. */
export interface Entry {
  readonly series: Series;
  /** The words of each of the row's names with those of its column. */
  readonly names: readonly Name[];
  /** A percent beside an amount of the same row: the amount is meant, unless the wording says otherwise. */
  readonly isShare: boolean;
  /** Words of its column that tell it from others. */
  readonly measure: readonly string[];
  /** Whether its row has numbers of other measures with headings of their own, none of them a total. */
  readonly isOneOfMany: boolean;
  /** Words in the brackets of its name. */
  readonly brackets: readonly string[];
  /** Words of the heading that it stands under. */
  readonly group: readonly string[];
  /** Groups, brackets, caption: they help to tell it from others of its name. */
  readonly around: ReadonlySet<string>;
}

/** The entries of a table's series, in order. */
export function entriesOf(table: Table, series: readonly Series[]): readonly Entry[] {
  const setting = settingOf(table, series);
  return series.map((one, at) => entryOf(one, setting.keys[at] ?? '', setting));
}

/** What the series of one table have in common, and what tells them apart. */
interface Setting {
  /** Each series' row. */
  readonly keys: readonly string[];
  /** Words of the corner and the captions. */
  readonly ofTable: readonly string[];
  /** Words that stand in the heading of every column. */
  readonly shared: ReadonlySet<string>;
  /** Words for what a total sums up. */
  readonly summed: readonly string[];
  /** Rows that hold amounts. */
  readonly amounts: ReadonlySet<string>;
  /** Headings above one row alone. */
  readonly lone: ReadonlySet<string>;
  /** What each row's columns measure. */
  readonly measures: ReadonlyMap<string, ReadonlySet<string>>;
}

function settingOf({ captions, columns }: Table, series: readonly Series[]): Setting {
  const corner = columns.find(({ role }) => role === 'entity')?.path ?? [];
  const measures = new Map<string, Set<string>>();
  const keys = series.map(rowKey);
  series.forEach(({ measure }, at) => {
    const key = keys[at] ?? '';
    measures.set(key, (measures.get(key) ?? new Set()).add(measure));
  });
  return {
    keys,
    ofTable: [captions.zh, captions.en, ...corner].flatMap((text) => labelWords(text ?? '')),
    shared: sharedWords([...new Set(series.map(({ measure }) => measure))]),
    summed: series.some(isBareTotal) ? summedWords(series) : [],
    amounts: new Set(keys.filter((_, at) => !RELATIVE.test(series[at]?.unit ?? ''))),
    lone: loneHeadings(series),
    measures,
  };
}

/** "Sales:" above "Product and equipment sales to affiliates" and nothing else. */
function loneHeadings(series: readonly Series[]): ReadonlySet<string> {
  const rows = new Map<string, Set<string>>();
  for (const one of series) {
    const heading = one.groups.at(-1);
    if (heading !== undefined) rows.set(heading, (rows.get(heading) ?? new Set()).add(rowKey(one)));
  }
  return new Set([...rows].filter(([, keys]) => keys.size === 1).map(([heading]) => heading));
}

/** Units of shares and of changes in them: percents, points, basis points. */
const RELATIVE = /^(?:%|bps?|pp)$/iu;

function entryOf(series: Series, key: string, setting: Setting): Entry {
  const { measure, unit, groups, isTotal } = series;
  const words = measureWords(measure);
  const others = [...(setting.measures.get(key) ?? [])];
  return {
    series,
    measure: words.filter((word) => !setting.shared.has(word)),
    isOneOfMany: others.length > 1 && !TOTAL_COLUMN.test(measure) && others.every((other) => other !== ''),
    isShare: unit === '%' && setting.amounts.has(key),
    brackets: bracketWords(series.names[0] ?? ''),
    group: labelWords(groups.at(-1) ?? ''),
    names: namesOf(series, words, setting),
    around: new Set([
      ...[...series.names, measure, unit, ...groups].flatMap(labelWords),
      ...setting.ofTable,
      ...(isTotal ? TOTAL_WORDS : []),
      ...(isBareTotal(series) ? setting.summed : []),
    ]),
  };
}

function bracketWords(name: string): readonly string[] {
  const bare = new Set(labelWords(withoutBrackets(name)));
  return labelWords(name).filter((word) => !bare.has(word));
}

/** What a series is called: by its row's names, by what stands in their brackets, and a total by what it sums up. */
function namesOf(series: Series, measure: readonly string[], { shared, lone }: Setting): readonly Name[] {
  const { names, summedUp, groups } = series;
  const heading = groups.at(-1);
  const isBare = isBareTotal(series);
  const named = (name: string, weight: number): Name => {
    const row = isBare && BARE.test(name) ? ['total'] : rowWords(withoutBrackets(name));
    const telling = measure.filter((word) => !shared.has(word));
    const column = row.length > 0 || telling.length > 0 ? telling : wholeMeasure(measure, series);
    return { words: [...new Set([...row, ...column])], weight };
  };
  return [
    ...names.map((name) => named(name, isBare ? UNPRINTED : 1)),
    ...(summedUp === null ? [] : [named(`total ${summedUp}`, 1), named(summedUp, UNPRINTED)]),
    ...(heading !== undefined && lone.has(heading) && names.some(saysAll(heading)) ? [named(heading, UNPRINTED)] : []),
    ...names.flatMap(shortNames).map((name) => named(name, UNPRINTED)),
  ];
}

/** Whether a name holds every word of its heading, which then is its short name. */
function saysAll(heading: string): (name: string) => boolean {
  return (name) => {
    const words = new Set(labelWords(name));
    return labelWords(heading).every((word) => words.has(word));
  };
}

/** Words of column headings that tell nothing: whether they are said does not matter. */
const NEUTRAL = new Set(
  labelWords('amount value number week month fiscal restated audited unaudited actual dollar 金额 数额 数值'),
);

function measureWords(measure: string): readonly string[] {
  return labelWords(withoutBrackets(measure)).filter((word) => !NEUTRAL.has(word));
}

/** A row called by a word that names nothing elsewhere is called so all the same: "A", "All". */
function rowWords(name: string): readonly string[] {
  const words = labelWords(name);
  return words.length > 0 || name === '' ? words : [name.toLowerCase()];
}

/** Where rows have no name but a period, a neutral word is what their column is called: 金额 of each month. */
function wholeMeasure(measure: readonly string[], series: Series): readonly string[] {
  return measure.length > 0 ? measure : labelWords(withoutBrackets(series.measure));
}

/** What every column's heading says tells none apart. */
function sharedWords(measures: readonly string[]): ReadonlySet<string> {
  const [first = [], ...others] = measures.map(labelWords);
  return new Set(first.filter((word) => others.every((words) => words.includes(word))));
}

/** What a row is called for short. */
function shortNames(name: string): readonly string[] {
  return [...bracketName(name), ...headOf(name), ...closingBalance(name)];
}

/** "Final dividend" of "Final dividend for the year ended 30 June 2018": what stands before what qualifies it. */
function headOf(name: string): readonly string[] {
  const head =
    /^(?<head>.+?) (?:for|to|of|on|in|from|per|by|due|related to|arising from) /iu.exec(name)?.groups?.['head'] ?? '';
  const telling = labelWords(head).filter((word) => !isFiller(word) && !isOperation(word));
  return telling.length < LEAST_WORDS_OF_HEAD ? [] : [head];
}

/** One word before "of" or "for" names a kind of thing, not the thing: "effect of", "proceeds from". */
const LEAST_WORDS_OF_HEAD = 2;

/** "Goodwill" of "Goodwill, end of the year": of a balance the closing one is meant, unless the opening one is said. */
function closingBalance(name: string): readonly string[] {
  const bare = name
    .replace(/(?:[,，]?\s*(?:at |as of )?(?:the )?end of (?:the )?(?:year|period)|^(?:期末|年末))/iu, '')
    .trim();
  return bare === name || bare === '' ? [] : [bare];
}

/** What stands in brackets as a name of its own: "OEM", "Scope 1"; not a note, and no "(loss)". */
function bracketName(name: string): readonly string[] {
  const inside = /[(（]["“']?(?<inside>[^()（）]*\p{Lu}[^()（）]*?)["”']?[)）]/u.exec(name)?.groups?.['inside'];
  return inside === undefined || /^note/iu.test(inside) ? [] : [inside];
}

/** A name that is not printed so gives way to one that is. */
const UNPRINTED = 0.95;

/**
 * What a total sums up is said by words that its parts share or end with: "total dividends" below kinds of dividends. A
 * word that is one row's whole name means that row: "Liabilities" above "Deferred tax liability".
 */
function summedWords(series: readonly Series[]): readonly string[] {
  const rows = new Map(series.map((one) => [rowKey(one), labelWords(withoutBrackets(one.names[0] ?? ''))]));
  const counts = new Map<string, number>();
  for (const words of rows.values()) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const heads = [...rows.values()].flatMap((words) => words.slice(1).slice(-1));
  const alone = new Set([...rows.values()].flatMap((words) => (words.length === 1 ? words : [])));
  const shared = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  return [...heads, ...shared].filter((word) => !alone.has(word));
}

const TOTAL_COLUMN = /\btotal\b|合计|总计/iu;

const TOTAL_WORDS = ['total', '合计', '总计', '全部'];

const BARE = /^(?:total|合计|总计)?$/iu;

function isBareTotal({ isTotal, names }: Series): boolean {
  return isTotal && names.some((name) => BARE.test(name));
}

function rowKey({ names, groups }: Series): string {
  return JSON.stringify([names, groups]);
}
