import { AdvisorError } from '../../knowledge/index.js';

/** A table, or the chosen part of it, without a number that could be drawn. Facts: `table`. */
export class NothingToChartError extends AdvisorError {
  readonly code = 'NOTHING_TO_CHART';

  constructor(table: string) {
    super(`${table} holds no number to draw. Choose other periods or another table.`, { table });
  }
}
