import type { Language } from '../../../knowledge/index.js';
import type { CellEvidence, Evidence } from '../../../tools/index.js';
import type { Advice, Block, CellAddress, Citation, Figure, ReplyKind } from '../../reply/reply.js';
import type { Refusal } from '../plan/plan.js';

/** A reply before the gate: what will be said, with what supports it. */
export interface Draft {
  readonly kind: ReplyKind;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
  readonly items: readonly string[];
  /** What a follow-up may point at: rows, or else the items. */
  readonly topics: readonly string[];
  readonly followUps: readonly string[];
  /** What is recommended for a described industry; null where none was. */
  readonly advice: Advice | null;
  /** Why it refuses or asks back; an answer has none. */
  readonly refusal?: Refusal['code'];
}

/** Collects citations and figures of a draft and hands out their places. */
export class DraftBuilder {
  readonly #language: Language;
  readonly #citations: Citation[] = [];
  readonly #figures: Figure[] = [];
  readonly #blocks: Block[] = [];
  readonly #items: string[] = [];
  readonly #topics = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Quotes words of a passage; in an English reply with their stored rendering. */
  quote(evidence: Evidence): this {
    const citation = this.cite(evidence);
    const rendering = this.#renderingOf(evidence);
    return this.block({ type: 'quote', text: evidence.quote, citation, ...(rendering === null ? {} : { rendering }) });
  }

  /** Cites words of a passage; the same words only once. */
  cite(evidence: Evidence): number {
    const { passage, quote } = evidence;
    const rendering = this.#renderingOf(evidence);
    return this.#place({
      document: passage.document,
      section: passage.section,
      passage: passage.id,
      quote,
      ...(rendering === null ? {} : { rendering }),
    });
  }

  /** Cites cells of one table that stand in one passage; the quote is the first cell as printed. */
  citeCells(passage: string, cells: readonly CellEvidence[]): number {
    const [first] = cells;
    if (!first) throw new RangeError('A cell citation needs a cell.');
    return this.#place({
      document: first.table.document,
      section: first.table.section,
      passage,
      quote: first.cell.raw,
      table: first.table.name,
      cells: cells.map(addressOf),
    });
  }

  figure(figure: Figure): number {
    return this.#figures.push(figure) - 1;
  }

  block(block: Block): this {
    this.#blocks.push(block);
    return this;
  }

  item(text: string): this {
    this.#items.push(text);
    return this;
  }

  topic(text: string): this {
    this.#topics.add(text);
    return this;
  }

  build(kind: ReplyKind, followUps: readonly string[] = []): Draft {
    return {
      kind,
      blocks: this.#blocks,
      citations: this.#citations,
      figures: this.#figures,
      items: this.#items,
      topics: this.#topics.size > 0 ? [...this.#topics] : this.#items,
      followUps,
      advice: null,
    };
  }

  #renderingOf({ rendering }: Evidence): string | null {
    return this.#language === 'en' ? rendering : null;
  }

  #place(citation: Citation): number {
    const known = this.#citations.findIndex((held) => JSON.stringify(held) === JSON.stringify(citation));
    return known >= 0 ? known : this.#citations.push(citation) - 1;
  }
}

/** How many there are, counted from the corpus' own structure. */
export function countFigure(count: number): Figure {
  return { value: count, unit: '', display: String(count), formula: null, inputs: [], interval: null };
}

/**
 * A cell by its labels; with indices where the labels do not tell it apart, or where the row's label stands behind
 * another column and so is not the one that a reader of the file looks a row up by.
 */
export function addressOf({ table, row, column }: CellEvidence): CellAddress {
  const sameRow = table.rows.filter(({ label }) => label === row.label).length > 1;
  const labelInside = table.columns.findIndex(({ role }) => role === 'entity') > 0;
  const sameColumn = table.columns.filter(({ label }) => label === column.label).length > 1;
  return {
    row: row.label,
    column: column.label,
    ...(sameRow || labelInside ? { rowIndex: row.index } : {}),
    ...(sameColumn ? { columnIndex: column.index } : {}),
  };
}
