import type { ProcessCost } from './processes.js';
import type { Finding } from './report.js';

/**
 * The time of a process beside that of its baseline in the same run.
 *
 * @param text how a cost is printed
 * @param limit the highest ratio allowed; null where the row only informs
 */
export function compare(
  name: string,
  { measured, baseline }: { readonly measured: ProcessCost; readonly baseline: ProcessCost },
  text: (cost: ProcessCost) => string,
  limit: number | null,
): Finding {
  return {
    name,
    measured: text(measured),
    baseline: text(baseline),
    ratio: measured.seconds / baseline.seconds,
    limit,
  };
}
