import type { AuditDoubt, AuditFinding, Obstacle } from '../../tools/index.js';

/** How many figures an audit found, by verdict. */
export interface AuditCounts {
  readonly consistent: number;
  readonly inconsistent: number;
  readonly untold: number;
}

/** The words of an audit. */
export interface AuditMessages {
  summary(counts: AuditCounts): string;
  /** Headings: place, published, recomputed, range, formula, verdict. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly verdicts: Readonly<Record<AuditFinding['verdict'], string>>;
  /** What "consistent" and "inconsistent" rest on. */
  readonly grounds: Readonly<Record<Exclude<AuditFinding['verdict'], 'cannot tell'>, string>>;
  /** Why an audit cannot tell, beside the obstacles of every computation. */
  readonly doubts: Readonly<Record<Exclude<AuditDoubt['code'], Obstacle['code']>, string>>;
  range(low: string, high: string): string;
  conflicts(count: number): string;
  /** Words of the source and where they stand. */
  quoted(quote: string, place: string): string;
}
