import { periodYear } from '../../../knowledge/index.js';
import type { CellEvidence, Computed } from '../../../tools/index.js';
import { collectOutputs, type Outputs } from '../compose/outputs.js';
import { resolveSection } from '../plan/resolve-section.js';
import type { Understanding } from '../understand/understanding.js';
import type { AgentStep, ResultFamily } from './agent-call.js';
import { askedRows, choiceRows, type AskedRows, type RowGrounds } from './grounding/asked-rows.js';

/** Tools that read the outline. */
const OF_OUTLINE = new Set<string>(['list-outline', 'locate-pattern', 'match-pattern']);

/** What was asked, what the rules run for it, and what they say. */
export interface Asked extends RowGrounds {
  readonly understanding: Understanding;
}

/**
 * Whether results are about what was asked. A sentence may be right and answer another question: cells must be of rows
 * that the question names or, where it names none, that the rules read for it, outline items of an outline that either of them
 * speaks of, a section must be addressed. Sentences are judged for their question anyway, and descriptions and claims
 * are the asker's own.
 */
export function isAsked(family: ResultFamily, steps: readonly AgentStep[], asked: Asked): boolean {
  return CHECKS[family](steps, asked);
}

type Check = (steps: readonly AgentStep[], asked: Asked) => boolean;

const always: Check = () => true;

/** All of rows that are asked about, and together of all years that the question names. */
const cellsOf =
  (rowsOf: (asked: Asked) => AskedRows): Check =>
  (steps, asked) => {
    const cells = cellsIn(collectOutputs(steps.map(({ result }) => result)));
    const isOfAsked = rowsOf(asked);
    const held = new Set(cells.flatMap(({ row, column }) => yearsOf(row.period ?? column.period)));
    return (
      cells.length > 0 &&
      cells.every(({ table, row }) => isOfAsked(table, row)) &&
      asked.understanding.periods.years.every((year) => held.has(year))
    );
  };

const itemsOfTheQuestion: Check = (_, { understanding, planned }) =>
  planned.some(({ tool }) => OF_OUTLINE.has(tool)) || understanding.names.some(({ target }) => target.kind !== 'row');

const CHECKS: Readonly<Record<ResultFamily, Check>> = {
  cells: cellsOf(askedRows),
  'ranked-rows': cellsOf(choiceRows),
  chosen: cellsOf(choiceRows),
  pair: cellsOf(choiceRows),
  position: cellsOf(choiceRows),
  computed: cellsOf(askedRows),
  outline: itemsOfTheQuestion,
  section: (steps, { understanding }) => steps.every(({ result }) => isAddressed(result, understanding)),
  sentences: always,
  advice: always,
  checked: always,
  reading: () => false,
};

/** Both years of a growth between two. */
function yearsOf(period: string | null): readonly string[] {
  if (period === null) return [];
  return period.split('/').flatMap((one) => periodYear(one) ?? []);
}

/** Every cell that results rest on. */
function cellsIn({ cells, computations, conversions, chosen, pair, position }: Outputs): readonly CellEvidence[] {
  const computed = [...computations, ...conversions].flatMap((one): readonly Computed[] => {
    if (one.outcome === 'uncomputable') return [];
    return 'compound' in one ? [one.compound] : [one];
  });
  const results = [
    ...computed,
    ...(chosen ?? []).map(({ result }) => result),
    ...(pair ? [pair.apart] : []),
    ...(position ? [position.result] : []),
  ];
  const inputs = results.flatMap((result) =>
    result.inputs.flatMap(({ evidence }) => ('row' in evidence ? evidence : [])),
  );
  return [...cells, ...inputs];
}

function isAddressed(result: AgentStep['result'], { addresses }: Understanding): boolean {
  if (result.tool !== 'read-section' || result.output === null) return false;
  const { document, section } = result.output;
  return addresses.sections.some((address) => resolveSection(document, address) === section.id);
}
