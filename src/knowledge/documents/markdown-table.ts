import type { Nodes, Table as TableNode, TableCell } from 'mdast';
import { detectLanguage } from '../language/detect-language.js';
import { buildTable } from '../tables/build-table.js';
import type { Table } from '../tables/table.js';
import { NO_NAMES } from '../tables/table-source.js';
import type { SectionList } from './section-list.js';

interface TableContext {
  readonly document: string;
  readonly list: SectionList;
  readonly sourceOf: (node: Nodes) => string;
}

/** The cell's content as written; a bar inside a cell is written `\|`. */
function printCell(cell: TableCell, sourceOf: (node: Nodes) => string): string {
  return cell.children.map(sourceOf).join('').replaceAll('\\|', '|');
}

/** Captions right above the table, one a language. */
function captionsAbove({ list }: TableContext): { readonly zh?: string; readonly en?: string } {
  const passages = list.sections.at(-1)?.passages ?? [];
  const others = passages.findLastIndex(({ kind, text }) => kind !== 'caption' || !/^(?:表|table)/iu.test(text));
  return Object.fromEntries(passages.slice(others + 1).map(({ text }) => [detectLanguage(text), text]));
}

/** A table inside Markdown, named `table-1`, `table-2` … in the order of the document. */
export function readMarkdownTable(node: TableNode, context: TableContext): Table {
  return buildTable({
    name: `table-${context.list.tables.length + 1}`,
    document: context.document,
    section: null,
    captions: captionsAbove(context),
    sourceNote: null,
    records: node.children.map((row) => row.children.map((cell) => printCell(cell, context.sourceOf))),
    fields: [],
    names: NO_NAMES,
  });
}
