import { parseQuantities, type Corpus, type Language, type Table } from '../../../../knowledge/index.js';
import {
  cellNamed,
  claimTokens,
  findDocument,
  findTable,
  type CellEvidence,
  type Meaning,
  type NameTarget,
} from '../../../../tools/index.js';
import type { Citation } from '../../../reply/reply.js';
import type { EvidencePiece } from '../evidence.js';
import { numberKey, periodKeys } from './number-key.js';
import { writingUnits } from './units.js';

/** What marked pieces hold: all that a sentence on them may be made of. */
export interface HeldWords {
  /** The one document that they are from; undefined where there are several. */
  readonly document: string | undefined;
  readonly tables: readonly Table[];
  /** Keys without their signs. */
  readonly numbers: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly meanings: ReadonlySet<Meaning>;
  /** Whether a name is one of a cited row, or a word of a cited table. */
  isNamed(target: NameTarget): boolean;
  /** Whether pieces say words. */
  says(words: string): boolean;
}

export function heldWords(
  pieces: readonly EvidencePiece[],
  { corpus, language }: { readonly corpus: Corpus; readonly language: Language },
): HeldWords {
  const citations = pieces.flatMap((piece) => piece.citations);
  const cells = citations.flatMap((citation) => cellsOf(citation, corpus));
  const texts = pieces.map(({ text }) => text);
  const mentions = texts.flatMap(parseQuantities);
  const units = new Set(texts.flatMap((text) => writingUnits(text, language)).map(({ word }) => word));
  const [document, ...others] = new Set(citations.map((citation) => citation.document));
  const rows = new Set(cells.map(({ row }) => row));
  const tables = [...new Set(cells.map(({ table }) => table))];
  return {
    document: others.length === 0 ? document : undefined,
    tables,
    numbers: new Set(
      mentions.flatMap((mention) =>
        mention.kind === 'name' || mention.kind === 'period' ? [] : [numberKey(mention).replace(/^-/u, '')],
      ),
    ),
    periods: new Set([
      ...mentions.flatMap((mention) => (mention.kind === 'period' ? periodKeys(mention.text) : [])),
      ...cells.flatMap(periodsOf),
    ]),
    meanings: new Set(
      texts.flatMap((text) =>
        claimTokens(text, corpus, undefined).flatMap((token) => (token.kind === 'word' ? [token.meaning] : [])),
      ),
    ),
    isNamed: (target) =>
      target.kind === 'row'
        ? rows.has(target.row)
        : (target.kind === 'context' || target.kind === 'column') && tables.some((table) => table === target.source),
    says: (words) => {
      const said = writingUnits(words, language).filter(({ kind }) => kind === 'word');
      if (language === 'zh') return texts.some((text) => text.includes(words));
      return said.length > 0 && said.every(({ word }) => units.has(word));
    },
  };
}

function cellsOf({ document: id, table: name, cells = [] }: Citation, corpus: Corpus): readonly CellEvidence[] {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  return table ? cells.flatMap((cell) => cellNamed(table, cell) ?? []) : [];
}

/** The periods of a cell; of a rate those of the values that it is over. */
function periodsOf({ table, row, column }: CellEvidence): readonly string[] {
  const columns = column.role === 'growth' ? table.columns.filter(({ role }) => role === 'value') : [column];
  return [row.period, ...columns.map(({ period }) => period)].flatMap((period) =>
    period === null ? [] : periodKeys(period),
  );
}
