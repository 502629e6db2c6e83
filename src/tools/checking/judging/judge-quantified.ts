import type { Computed } from '../../computing/computation.js';
import { EACH, type Condition, type Quantified } from '../assertion.js';
import { contradiction, doubt, holding, type Judgement } from './judgement.js';
import type { Filling, Scope, Subject } from './scope.js';

/** Judges a condition of one row, read one way. */
type JudgeOne = (condition: Condition, filling: Filling) => Judgement;

/** Of how many rows, and of which, a condition holds; a doubt where that cannot be told of one of them. */
export function judgeQuantified(claim: Quantified, scope: Scope, filling: Filling, judgeOne: JudgeOne): Judgement {
  const { rivals } = scope;
  if (rivals.length < 2) return doubt('not-understood');
  const judged = rivals.map((rival) => ({
    rival,
    judgement: judgeOne(claim.condition, { ...filling, subjects: new Map([...filling.subjects, [EACH, rival]]) }),
  }));
  const open = judged.find(({ judgement }) => judgement.verdict === 'unverifiable');
  if (open) return open.judgement;
  const met = judged.filter(({ judgement }) => judgement.verdict === 'supported');
  const told = toldOf(met.length > 0 ? met : judged, judged);
  if (claim.total !== null && claim.total !== rivals.length)
    return contradiction('total', { ...told, count: rivals.length });
  const isSo = isMetBy(new Set(met.map(({ rival }) => rival)), claim, scope, filling);
  const counted = { ...told, count: met.length };
  return isSo ? holding(counted) : contradiction('count', counted);
}

interface Judged {
  readonly rival: Subject;
  readonly judgement: Judgement;
}

/** The figure nearest to where the condition ends, and all others. */
function toldOf(met: readonly Judged[], judged: readonly Judged[]): Pick<Judgement, 'found' | 'others'> {
  const figures = (part: readonly Judged[]): readonly Computed[] =>
    part.flatMap(({ judgement: { found } }) => (found ? [found] : []));
  const [found = null] = figures(met).toSorted((left, right) => left.value.abs().cmp(right.value.abs()));
  return { found, others: figures(judged).filter((one) => one !== found) };
}

function isMetBy(met: ReadonlySet<Subject>, { quantifier }: Quantified, scope: Scope, filling: Filling): boolean {
  const all = scope.rivals.length;
  switch (quantifier.kind) {
    case 'count':
      return met.size === quantifier.count;
    case 'all':
      return met.size === all;
    default: {
      const named = quantifier.rows.map((row) => filling.subjects.get(row));
      const areMet = named.every((subject) => subject !== undefined && met.has(subject));
      const areNot = named.every((subject) => subject !== undefined && !met.has(subject));
      const { size } = new Set(named);
      return quantifier.kind === 'only' ? areMet && met.size === size : areNot && met.size === all - size;
    }
  }
}
