import { HEDGED } from './hedged.js';

/** A state of things that comes about of what is said before it: 甲取代乙，形成新格局. It is there whoever brought it about. */
const STATE = /^(?:从而|进而|并)?(?<state>形成了?[^，,]*(?:格局|局面|态势|趋势|体系))$/u;
/** When and where, in front of the whole. */
const FRONT = /^(?:当前|目前|如今|在[^，,]+)$/u;

/** 当前，甲取代乙，形成新格局: that 当前形成新格局 is said as well. */
export function whatComesAbout(sentence: string): readonly string[] {
  if (/[；;：:]/u.test(sentence)) return [];
  const clauses = sentence.replace(/[。.]$/u, '').split(/[，,]/u);
  const front = clauses.findIndex((clause) => !FRONT.test(clause));
  const at = clauses.findIndex((clause) => STATE.test(clause));
  if (at <= front || clauses.slice(0, at).some((clause) => HEDGED.zh.test(clause))) return [];
  const state = STATE.exec(clauses[at] ?? '')?.groups?.['state'] ?? '';
  return [[...clauses.slice(0, front), state].join('，')];
}
