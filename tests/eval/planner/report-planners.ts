import type { ReplyKind } from '../../../src/bot/reply/reply.js';
import type { Faults } from '../score.js';
import { PLANNER_SETS, type PlannerSet } from './planner-cases.js';

/** One question as it was answered. */
export interface Answered {
  readonly set: PlannerSet;
  readonly question: string;
  readonly kind: ReplyKind;
  readonly faults: Faults;
  readonly milliseconds: number;
  readonly calls: number;
  readonly tokens: number;
}

interface Column {
  readonly name: string;
  readonly answered: readonly Answered[];
}

/** Right, wrong, refused, latency, calls and tokens, a line a set and column. */
export function reportPlanners(columns: readonly Column[]): void {
  for (const set of PLANNER_SETS) {
    console.log(`\n${set}`);
    for (const { name, answered } of columns) {
      console.log(`  ${name}: ${figuresOf(answered.filter((one) => one.set === set))}`);
    }
  }
}

/** An answer that is not right is wrong; a refusal that is not right only falls short. */
function figuresOf(answered: readonly Answered[]): string {
  const right = answered.filter(({ faults }) => faults.length === 0).length;
  const wrong = answered.filter(({ faults, kind }) => faults.length > 0 && kind === 'answer').length;
  const refused = answered.length - right - wrong;
  const took = answered.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const [half = 0, most = 0] = [took[Math.floor(took.length / 2)], took[Math.floor(took.length * 0.95)]];
  const [calls, tokens] = [sum(answered.map((one) => one.calls)), sum(answered.map((one) => one.tokens))];
  return [
    `${right} of ${answered.length} right, ${wrong} wrong, ${refused} refused or asked back`,
    `p50 ${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`,
    `${(calls / answered.length).toFixed(1)} calls and ${(tokens / answered.length).toFixed(0)} tokens a question`,
  ].join('; ');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
