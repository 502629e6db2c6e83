import { alignSentences, type Corpus, type Passage, type Table } from '../../../knowledge/index.js';
import { findDocument, findPassage, findTable } from '../../../tools/index.js';
import type { CellAddress, Citation } from '../../reply/reply.js';

/** A citation whose quote, rendering and cells are exactly what its passage and table hold. */
export function isSoundCitation(citation: Citation, corpus: Corpus): boolean {
  const document = findDocument(corpus, citation.document);
  const passage = document && findPassage(document, citation.passage);
  if (!document || !passage || citation.quote === '' || passage.section !== citation.section) return false;
  if (!passage.text.includes(citation.quote)) return false;
  if (citation.table === undefined) return citation.cells === undefined && rendersQuote(citation, passage);
  const table = findTable(document, citation.table);
  return table !== undefined && passage.table === citation.table && cellsStand(citation, table, passage);
}

/** The rendering must be that of the quoted sentences, not of their neighbours. */
function rendersQuote({ quote, rendering }: Citation, passage: Passage): boolean {
  if (rendering === undefined) return true;
  if (quote === passage.text) return rendering === passage.rendering;
  const pairs = alignSentences(passage) ?? [];
  for (let from = 0; from < pairs.length; from += 1) {
    const to = pairs.findIndex((_, index) => index >= from && joinsTo(pairs.slice(from, index + 1), quote));
    if (to >= 0)
      return (
        rendering ===
        pairs
          .slice(from, to + 1)
          .map((pair) => pair.rendering)
          .join(' ')
      );
  }
  return false;
}

/** Whether neighbouring sentences, white space between them aside, are the quote. */
function joinsTo(pairs: readonly { readonly source: string }[], quote: string): boolean {
  return bare(pairs.map(({ source }) => source).join('')) === bare(quote);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function cellsStand({ cells, quote }: Citation, table: Table, passage: Passage): boolean {
  const raws = (cells ?? []).map((cell) => rawAt(cell, table));
  return raws.length > 0 && raws[0] === quote && raws.every((raw) => raw !== null && passage.text.includes(raw));
}

/** A cell as printed; null where the labels name none, or more than one without indices. */
function rawAt({ row, column, rowIndex, columnIndex }: CellAddress, table: Table): string | null {
  const rows = table.rows.filter(({ label, index }) => label === row && (rowIndex === undefined || index === rowIndex));
  const columns = table.columns.filter(
    ({ label, index }) => label === column && (columnIndex === undefined || index === columnIndex),
  );
  const [oneRow] = rows;
  const [oneColumn] = columns;
  if (!oneRow || !oneColumn || rows.length > 1 || columns.length > 1) return null;
  return oneRow.cells[oneColumn.index]?.raw ?? null;
}
