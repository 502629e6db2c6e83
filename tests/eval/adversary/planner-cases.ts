import type { Bench } from './bench.js';
import { judgeAdded } from './judge/judge-added.js';
import { judgePlanned } from './judge/judge-planned.js';
import type { Outcome } from './outcome.js';
import { PLANNER_LIES, type PlannerLieKind } from './planner/planner-lies.js';
import { WRONG_PLANS } from './planner/wrong-plans.js';
import type { Asked } from './questions.js';
import type { Session } from './session.js';
import { diceOf } from './telling/dice.js';
import { readEvidence } from './telling/evidence.js';
import { honestly } from './telling/lie.js';

export interface PlannerCase {
  readonly kind: PlannerLieKind;
  readonly asked: Asked;
  readonly seed: number;
}

/** So many questions of each kind, the languages in turn. */
export function plannerCases(count: number, pool: readonly Asked[], seed: number): readonly PlannerCase[] {
  const dice = diceOf(seed * 7_919);
  return (Object.keys(PLANNER_LIES) as PlannerLieKind[]).flatMap((kind, place) =>
    Array.from({ length: count }, (_, at) => ({
      kind,
      asked: dice.pick(pool.filter(({ language }) => language === (at % 2 === 0 ? 'zh' : 'en'))),
      seed: seed * 100_000 + place * 1_000 + at,
    })),
  );
}

/** Asks each question while the planner goes wrong and the writer is honest. */
export async function runPlannerCases(cases: readonly PlannerCase[], bench: Bench): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let session = await bench.openWarm({ LIANWEN_PLANNER: 'model' });
  let kind = cases[0]?.kind;
  for (const one of cases) {
    if (one.kind !== kind) {
      await session.close();
      session = await bench.openWarm({ LIANWEN_PLANNER: 'model' });
      kind = one.kind;
    }
    outcomes.push(await runPlannerCase(one, bench, session));
  }
  await session.close();
  return outcomes;
}

async function runPlannerCase({ kind, asked, seed }: PlannerCase, bench: Bench, session: Session): Promise<Outcome> {
  const dice = diceOf(seed);
  let turn = -1;
  bench.model.think((request) => {
    if (!request.tools?.length) {
      return { kind: 'text', text: readEvidence(request, asked.language).pieces.map(honestly).join('\n') };
    }
    turn += 1;
    return PLANNER_LIES[kind](request, turn, dice);
  });
  const { reply, milliseconds, noise } = await session.ask({ question: asked.question });
  const deterministic = await bench.deterministic(asked);
  const base = { group: 'planner', kind, asked, seed, told: turn >= 0, lies: [], milliseconds, reply, noise } as const;
  if (!reply || !deterministic) return { ...base, leaks: [], fate: 'nothing', said: false };
  // A planner that is wrong is not one that failed: where other calls were made, there is nothing to be said.
  const added = kind in WRONG_PLANS ? judgeAdded(asked.question, reply, deterministic) : [];
  return { ...base, leaks: [...judgePlanned(reply, deterministic), ...added], fate: 'kept', said: true };
}
