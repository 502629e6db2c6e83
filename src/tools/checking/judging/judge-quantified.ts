import type { Computed } from '../../computing/computation.js';
import { EACH, type Condition, type Quantified } from '../assertion.js';
import { contradiction, doubt, holding, type Judgement } from './judgement.js';
import type { Filling, Scope, Subject } from './scope.js';

/** Judges a condition of one row, read one way. */
export type JudgeOne = (condition: Condition, filling: Filling) => Judgement;

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
  const counted = { ...told, count: met.length };
  switch (fitOf(new Set(met.map(({ rival }) => rival)), claim, scope, filling)) {
    case 'fits':
      return holding(counted);
    case 'loose':
      return doubt('loose');
    case 'wrong':
      return contradiction('count', counted);
  }
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

type Fit = 'fits' | 'loose' | 'wrong';

/** Whether the rows of which it holds are those that are claimed. */
function fitOf(met: ReadonlySet<Subject>, { quantifier }: Quantified, { rivals }: Scope, { subjects }: Filling): Fit {
  if (quantifier.kind === 'all-but-so-many') return fitting(met.size === rivals.length - quantifier.count);
  if (!('rows' in quantifier)) return fitting(isShare(quantifier.kind, met.size, rivals.length));
  const named = new Set(quantifier.rows.map((row) => subjects.get(row)));
  const held = [...named].filter((subject) => subject !== undefined && met.has(subject)).length;
  if (quantifier.kind === 'all-but') return fitting(held === 0 && met.size === rivals.length - named.size);
  if (held < named.size) return 'wrong';
  switch (quantifier.kind) {
    case 'count':
      return fitting(met.size === quantifier.count);
    case 'only':
      return fitting(met.size === named.size);
    case 'listed':
      return met.size === named.size ? 'fits' : 'loose';
  }
}

/** Whether so many are as many of all as is claimed without naming any. */
function isShare(kind: 'all' | 'majority' | 'minority', count: number, total: number): boolean {
  if (kind === 'all') return count === total;
  return kind === 'majority' ? 2 * count > total : 2 * count < total;
}

function fitting(isSo: boolean): Fit {
  return isSo ? 'fits' : 'wrong';
}
