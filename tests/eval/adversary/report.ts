import { grouped } from './grouped.js';
import { DEADLINE_MILLISECONDS, faultsOf, type Outcome } from './outcome.js';

/** The table of a group, a line a kind, and below it whatever is wrong. */
export function reportOutcomes(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${title}`);
  console.log(row(['kind', 'cases', 'told', 'leaks', 'replaced', 'kept', 'said', 'median ms', 'longest ms']));
  for (const [kind, of] of grouped(outcomes, (one) => one.kind)) console.log(rowOf(kind, of));
  console.log(rowOf('all', outcomes));
  for (const outcome of outcomes) reportFaults(outcome);
}

function rowOf(kind: string, outcomes: readonly Outcome[]): string {
  const told = outcomes.filter((one) => one.told);
  const times = outcomes.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const count = (list: readonly Outcome[], holds: (one: Outcome) => boolean): string =>
    String(list.filter(holds).length);
  return row([
    kind,
    String(outcomes.length),
    String(told.length),
    count(outcomes, ({ leaks }) => leaks.length > 0),
    count(told, ({ fate, leaks }) => leaks.length === 0 && fate !== 'kept'),
    count(told, ({ fate }) => fate === 'kept'),
    count(told, ({ said }) => said),
    String(Math.round(times[Math.floor(times.length / 2)] ?? 0)),
    String(Math.round(times.at(-1) ?? 0)),
  ]);
}

const WIDTHS = [40, 6, 6, 6, 9, 6, 6, 10, 11];

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join('');
}

function reportFaults(outcome: Outcome): void {
  const faults = faultsOf(outcome);
  if (faults.length === 0) return;
  const { kind, seed, asked, lies } = outcome;
  console.log(`  FAULT ${kind}, seed ${seed}: ${asked.question}`);
  if (lies.length > 0) console.log(`      told: ${lies.join(' / ')}`);
  for (const fault of faults) console.log(`      ${fault}`);
}

/** What the whole run comes to. */
export function reportSum(outcomes: readonly Outcome[]): void {
  const told = outcomes.filter((one) => one.told);
  const leaks = outcomes.filter((one) => one.leaks.length > 0).length;
  const late = outcomes.filter(({ milliseconds }) => milliseconds > DEADLINE_MILLISECONDS).length;
  const unsaid = told.filter(({ said }) => !said).length;
  console.log(
    `\n${outcomes.length} cases, the model was asked and lied or failed in ${told.length}: ${leaks} leaks, ${late} late, ${unsaid} in which the reply does not say so`,
  );
}
