import { labelWords, type SeriesIndex, type Table } from '../../../../knowledge/index.js';

/** Nouns that any row may be: "which item", 哪个项目. */
const ANY_ENTRY = new Set(
  labelWords('item one thing row entry category line record name 项目 一项 条目 类别 名称 东西'),
);

const ENGLISH =
  /\b(?:which|what)(?: of the)?(?: (?:two|three|four|five|\d+))?(?: (?:is|was|are|were)(?: the)?(?: \w+est| most \w+)?)? (?<noun>[\p{L}-]+)/iu;
const CHINESE = /哪(?:一|[两二三四五几些])?[个种类家项款位名间座些]*(?<noun>\p{Script=Han}{1,6})/u;

/** What a question calls the entries that it chooses among. */
export interface EntryNoun {
  /** Headings over rows' names that the question says. */
  readonly headings: readonly string[];
  /** The noun behind "which"; null where there is none. */
  readonly noun: string | null;
}

/** Reads once for all tables what entries a question asks for. */
export function entryNoun(question: string, tables: readonly Table[]): EntryNoun {
  const headings = new Set(tables.map(entityHeading).filter((heading) => heading !== ''));
  return { headings: [...headings].filter((heading) => says(question, heading)), noun: nounOf(question) };
}

/**
 * Whether a question that chooses among entries, asked of the whole corpus, may mean those of this table: the noun that
 * it asks for heads the table's names, stands in another of its labels, or could be anything.
 */
export function mayBeEntries({ headings, noun }: EntryNoun, { table, vocabulary }: SeriesIndex): boolean {
  if (headings.length > 0) return headings.includes(entityHeading(table));
  if (noun === null) return true;
  return labelWords(noun).some((word) => ANY_ENTRY.has(word)) || vocabulary.read(noun).words.size > 0;
}

function nounOf(question: string): string | null {
  const pattern = /\p{Script=Han}/u.test(question) ? CHINESE : ENGLISH;
  return pattern.exec(question)?.groups?.['noun'] ?? null;
}

/** What stands over the names of a table's rows; "" where nothing does. */
function entityHeading({ columns }: Table): string {
  return columns.find(({ role }) => role === 'entity')?.label ?? '';
}

function says(question: string, heading: string): boolean {
  const words = labelWords(heading);
  const asked = new Set(labelWords(question));
  return words.length > 0 && words.every((word) => asked.has(word) || (HAN.test(word) && question.includes(word)));
}

const HAN = /\p{Script=Han}/u;
