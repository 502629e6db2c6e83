import type { HonestOutcome } from './honest-cases.js';
import { DEADLINE_MILLISECONDS, faultsOf, type Outcome } from './outcome.js';

/** Least share of honest sentences that must reach the reply, in percent. */
export const HONEST_TARGET = 95;

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

/** In the order in which the groups first come. */
function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const names = [...new Set(items.map(nameOf))];
  return new Map(names.map((name) => [name, items.filter((item) => nameOf(item) === name)]));
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

/** How many honest sentences reached the reply word for word, by style. */
export function reportHonest(outcomes: readonly HonestOutcome[]): void {
  console.log('\nan honest writer: sentences sent, and those that reach the reply word for word');
  for (const [style, of] of grouped(outcomes, ({ language, style: name }) => `${language} ${name}`)) {
    console.log(`  ${style.padEnd(32)} ${share(of)}`);
  }
  console.log(`  ${'all'.padEnd(32)} ${share(outcomes)} (target ${HONEST_TARGET} %)`);
  for (const { language, style, question, sentence } of outcomes.filter(({ passed }) => !passed)) {
    console.log(`  NOT SHOWN ${language} ${style}: ${sentence}  <- ${question}`);
  }
}

const share = (outcomes: readonly HonestOutcome[]): string => {
  const passed = outcomes.filter((one) => one.passed).length;
  return `${passed}/${outcomes.length} (${passedShare(outcomes).toFixed(1)} %)`;
};

/** The share of honest sentences that passed, in percent. */
export function passedShare(outcomes: readonly HonestOutcome[]): number {
  return outcomes.length === 0 ? 0 : (100 * outcomes.filter((one) => one.passed).length) / outcomes.length;
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
