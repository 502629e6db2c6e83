import type { AdviceSignal, Outline } from '../../knowledge/index.js';

/** Signals that lead to a mechanism by less only say what kind of industry it is. */
const DECISIVE_WEIGHT = 2;

/** Whether a signal tells of a problem that a mechanism answers, and not only of a trade. */
export function isDecisive({ leads }: AdviceSignal, { mechanisms }: Outline): boolean {
  return leads.some(({ to, weight }) => weight >= DECISIVE_WEIGHT && mechanisms.some(({ id }) => id === to));
}
