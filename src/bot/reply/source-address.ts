import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainLine } from './plain-text.js';
import type { CellAddress, Citation } from './reply.js';
import { sentenceCase } from './sentence-case.js';
import type { SourceNames, TablePlace } from './source-names.js';

const PRINTED_NUMBER = /^\d+(?:\.\d+)*$/u;
/** The id of a table that goes by a printed number. */
const NUMBERED_TABLE = /^table-(?<number>\d+)$/u;
const HAN = /\p{Script=Han}/u;
/** The section id of both abstracts of a document. */
const ABSTRACT = 'abstract';
/** Cells that a line of sources names; of more it names the table alone, and the citations hold them all. */
const CELLS_NAMED = 6;

/** The section of a citation as it is said in a sentence: "section 2.1", "摘要"; null where there is none. */
export function sectionLabel(section: string | null, language: Language): string | null {
  const messages = messagesIn(replyMessages, language);
  if (section === null) return null;
  if (section === ABSTRACT) return messages.abstract;
  return PRINTED_NUMBER.test(section) ? messages.numberedSection(section) : messages.quoted(plainLine(section));
}

/** A table as it is said in a sentence: "Table 2" for `table-2`, "table exports" for `exports`. */
function tableLabel(table: string, language: Language): string {
  const messages = messagesIn(replyMessages, language);
  const number = NUMBERED_TABLE.exec(table)?.groups?.['number'];
  return number === undefined ? messages.namedTable(table) : messages.numberedTable(number);
}

/** What an address names of a citation. */
type Place = Pick<Citation, 'document' | 'section' | 'table'>;
type PlaceOfCells = Place & Pick<Citation, 'cells'>;

/** Whether addresses must name their document. */
export type AddressScope = 'one-document' | 'many-documents';

export function scopeOf(citations: readonly { readonly document: string }[]): AddressScope {
  return new Set(citations.map(({ document }) => document)).size > 1 ? 'many-documents' : 'one-document';
}

/** The short address behind a quote: its section and table, with the document's id where several are cited. */
export function shortAddress(citation: Place, language: Language, scope: AddressScope): string {
  const section = sectionLabel(citation.section, language);
  const inDocument = scope === 'many-documents' || (section === null && citation.table === undefined);
  const table = citation.table === undefined ? null : tableLabel(citation.table, language);
  const parts = [inDocument ? citation.document : null, section, table];
  return messagesIn(replyMessages, language).joined(parts.filter((part) => part !== null).map(plainLine));
}

/** The sections that citations stand in, each once in order, with the cells that were read in each table. */
export function fullAddresses(citations: readonly PlaceOfCells[], language: Language, names: SourceNames): string[] {
  return [...groupedByPlace(citations).values()].map((group) => fullAddress(group, language, names));
}

function groupedByPlace(citations: readonly PlaceOfCells[]): Map<string, [PlaceOfCells, ...PlaceOfCells[]]> {
  const groups = new Map<string, [PlaceOfCells, ...PlaceOfCells[]]>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.document, citation.section, citation.table ?? null]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return groups;
}

/** A document by its title, with the sections and tables of it that are cited. */
export interface CitedDocument {
  readonly document: string;
  readonly title: string;
  readonly places: readonly string[];
}

/** {@link fullAddresses} document by document. */
export function citedDocuments(
  citations: readonly PlaceOfCells[],
  language: Language,
  names: SourceNames,
): CitedDocument[] {
  const groups = [...groupedByPlace(citations).values()];
  return [...new Set(groups.map(([{ document }]) => document))].map((document) => ({
    document,
    title: plainLine(names.document(document, language)),
    places: groups
      .filter(([first]) => first.document === document)
      .map((group) => messagesIn(replyMessages, language).joined(placeParts(group, language, names))),
  }));
}

function fullAddress(
  group: readonly [PlaceOfCells, ...PlaceOfCells[]],
  language: Language,
  names: SourceNames,
): string {
  const title = plainLine(names.document(group[0].document, language));
  return messagesIn(replyMessages, language).joined([title, ...placeParts(group, language, names)]);
}

/** Section and table of a group. */
function placeParts(
  group: readonly [PlaceOfCells, ...PlaceOfCells[]],
  language: Language,
  names: SourceNames,
): readonly string[] {
  const messages = messagesIn(replyMessages, language);
  const [{ document, section, table }] = group;
  const parts = [
    sectionWithTitle(document, section, language, names),
    table === undefined ? null : messages.cells(tableLabel(table, language), cellLabels(group, language, names)),
  ];
  return parts.filter((part) => part !== null).map(plainLine);
}

function cellLabels(group: readonly PlaceOfCells[], language: Language, names: SourceNames): string[] {
  const labels = group.flatMap(({ document, table, cells = [] }) =>
    table === undefined ? [] : cells.map((cell) => cellLabel({ document, table }, cell, language, names)),
  );
  const unique = [...new Set(labels)];
  return unique.length > CELLS_NAMED ? [] : unique;
}

function cellLabel(place: TablePlace, address: CellAddress, language: Language, names: SourceNames): string {
  const { row, column } = names.cell(place, address, language);
  return messagesIn(replyMessages, language).cell(
    inLanguage(address.row, row, language),
    inLanguage(address.column, column, language),
  );
}

/**
 * A label of the source, where it is in the other language after its title: "Rare earths (稀土)". A title that the
 * label shows anyway stands alone: "2022" for "2022 年".
 */
function inLanguage(label: string, title: string | null, language: Language): string {
  const isForeign = HAN.test(label) !== (language === 'zh');
  if (!isForeign || title === null || title === '' || title === label) return label;
  if (label.includes(title)) return title;
  return `${sentenceCase(title)}${messagesIn(replyMessages, language).inBrackets(label)}`;
}

function sectionWithTitle(
  document: string,
  section: string | null,
  language: Language,
  names: SourceNames,
): string | null {
  if (section === null || !PRINTED_NUMBER.test(section)) return sectionLabel(section, language);
  const title = names.section(document, section, language);
  return title === null ? sectionLabel(section, language) : `${section} ${title}`;
}
