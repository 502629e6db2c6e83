import type { ColumnRole, LocalText, Quantity } from '../../knowledge/index.js';
import type { Computation } from '../computing/computation.js';
import type { Indicator } from '../list-indicators.js';
import type { GrowthBasis } from './row-growth.js';

/** A cell of the source, or one that is computed from two of them. */
export interface IndicatorCell {
  /** As printed; of a converted or computed cell, as it is to be displayed. */
  readonly raw: string;
  /** The number in its unit; null where there is none. */
  readonly quantity: Quantity | null;
  /** How a computed cell came about, or what hindered it; null for a cell of the source. */
  readonly computation: Computation | null;
}

interface ColumnFacts {
  /** The source's label; "growth 2021/2022" for a computed one. */
  readonly label: string;
  /** The unit of its cells; a cell may have one of its own. */
  readonly unit: string;
}

/** A column of the source, or growth that is computed between two of them or between rows. */
export type IndicatorColumn = ColumnFacts &
  (
    | {
        readonly kind: 'source';
        readonly role: ColumnRole;
        readonly title: LocalText;
        readonly period: string | null;
      }
    | {
        readonly kind: 'growth';
        readonly from: string;
        readonly to: string;
        /** The headings that its two columns share; "" where the table holds one series. */
        readonly series: string;
      }
    /** Growth of a column from row to row, where periods run down the table. */
    | { readonly kind: 'row-growth'; readonly basis: GrowthBasis; readonly series: LocalText }
  );

export interface IndicatorRow {
  /** The source's label. */
  readonly label: string;
  readonly title: LocalText;
  /** Headings of the groups it stands in, outermost first. */
  readonly groups: readonly string[];
  /** Whether it sums up rows above it. */
  readonly isTotal: boolean;
  readonly cells: readonly IndicatorCell[];
}

/** A table as entities by columns; each row's cells are in the order of `columns`. */
export interface IndicatorTable {
  readonly kind: 'table';
  readonly indicator: Indicator;
  /** The section that the table stands in. */
  readonly section: string | null;
  /** What the table says of where its figures come from. */
  readonly sourceNote: string | null;
  /** The heading over the rows' labels; null where the table names no rows. */
  readonly corner: LocalText | null;
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
}

/** Why there is no table. */
export type NoIndicatorTable =
  | {
      /** Nothing has the name, or several tables have it. */
      readonly kind: 'unknown' | 'ambiguous';
      /** What is held, or what the name may mean. */
      readonly choices: readonly Indicator[];
    }
  /** The table holds nothing of a period that was asked for. */
  | { readonly kind: 'unknown-period'; readonly period: string; readonly held: readonly string[] }
  /** No column, or more than one, has the name by which to sort. */
  | { readonly kind: 'unknown-column'; readonly held: readonly string[] }
  /** The table holds no two periods of one length whose values stand under the same headings, or in rows of one name. */
  | { readonly kind: 'no-growth'; readonly held: readonly string[] };
