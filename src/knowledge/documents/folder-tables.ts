import { buildTable } from '../tables/build-table.js';
import { parseRecords } from '../tables/parse-records.js';
import type { Table } from '../tables/table.js';
import type { FieldDescription, RowName, TableNames } from '../tables/table-source.js';
import type { Datapackage, Resource } from './datapackage-schema.js';
import { decodeText } from './decode-text.js';
import type { DocumentNote } from './document.js';
import { baseName, extensionOf } from './file-names.js';
import type { Outline } from './outline.js';
import { resourcePath } from './resource-path.js';

/** A table with the English names its passages need. */
export interface NamedTable {
  readonly table: Table;
  readonly names: TableNames;
}

/** A table's file and, where the data package lists it, what the package says of it. */
export interface TableFile {
  readonly path: string;
  readonly resource: Resource | null;
}

const UNDESCRIBED: Resource = { notes: [], labels: {}, kinds: [] };

/** The CSV files a folder's tables come from: those its data package lists, then the others, by path. */
export function tableFiles(
  folder: string,
  datapackage: Datapackage | null,
  paths: readonly string[],
): readonly TableFile[] {
  const listed = (datapackage?.resources ?? []).flatMap((resource): readonly TableFile[] => {
    const path = resource.path === undefined ? null : resourcePath(folder, resource.path);
    return path === null || extensionOf(path) !== '.csv' ? [] : [{ path, resource }];
  });
  const known = new Set(listed.map(({ path }) => path));
  const others = paths.filter((path) => extensionOf(path) === '.csv' && !known.has(path));
  return [...listed, ...others.map((path) => ({ path, resource: null }))];
}

/** Names that the outline gives the cells of a table: patterns by their place, areas by their title. */
function outlineNames(table: string, outline: Outline | null): readonly (readonly [string, RowName])[] {
  return (outline?.areas ?? []).flatMap(({ title, synonyms, patterns }) => {
    const own = patterns.filter(({ cell }) => cell.table === table);
    const area: [string, RowName] = [title.zh, { en: title.en, synonyms: [...synonyms.zh, ...synonyms.en] }];
    return own.length === 0
      ? []
      : [area, ...own.map(({ title: { zh, en } }): [string, RowName] => [zh, { en, synonyms: [] }])];
  });
}

function namesOf(name: string, resource: Resource, outline: Outline | null): TableNames {
  const { sourceNotes } = resource;
  const note: [string, RowName][] =
    sourceNotes === undefined ? [] : [[sourceNotes.zh, { en: sourceNotes.en, synonyms: [] }]];
  return new Map([...outlineNames(name, outline), ...note, ...labelNames(resource)]);
}

/** What the package calls a row, with the kinds that it lists the row under. */
function labelNames({ labels, kinds }: Resource): readonly (readonly [string, RowName])[] {
  return Object.entries(labels).map(([label, name]) => {
    const own = kinds.filter(({ rows }) => rows.includes(label));
    return [label, { ...name, kinds: own.flatMap(({ names: { zh, en } }) => [...zh, ...en]) }];
  });
}

function fieldsOf({ schema }: Resource): readonly FieldDescription[] {
  const fields = schema === undefined || typeof schema === 'string' ? [] : schema.fields;
  return fields.map(({ titles, ...field }) => ({ ...field, title: titles }));
}

/**
 * Reads one table of a folder.
 *
 * @throws EmptyFileError, InvalidEncodingError, MalformedDataError
 */
export async function readTable(
  document: string,
  { path, resource }: TableFile,
  bytes: Uint8Array,
  outline: Outline | null,
): Promise<NamedTable> {
  const records = await parseRecords(decodeText(bytes, path), path);
  const name = baseName(path);
  const about = resource ?? UNDESCRIBED;
  const names = namesOf(name, about, outline);
  const table = buildTable({
    name,
    document,
    section: about.section ?? null,
    captions: about.captions ?? about.titles ?? {},
    sourceNote: about.sourceNote ?? about.sourceNotes?.zh ?? null,
    records,
    fields: fieldsOf(about),
    names,
  });
  return { table, names };
}

/** What a data package notes of its tables. */
export function tableNotes({ resources }: Datapackage): readonly DocumentNote[] {
  return resources.flatMap(({ name, path, notes }) =>
    notes.map(({ code, zh, en }) => ({
      code,
      table: path === undefined ? (name ?? null) : baseName(path),
      text: { zh, en },
    })),
  );
}
