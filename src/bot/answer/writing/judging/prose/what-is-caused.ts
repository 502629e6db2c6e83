import { isPredicate, takesBack } from './clauses.zh.js';
import { HEDGED } from './hedged.js';

const CAUSED = /^(?:从而|进而)?使得?(?<who>[^，,]{2,30}?)(?<can>(?:能够|可以|得以)[^，,]+)$/u;

/**
 * 甲推动了乙，使得丙能够丁: that 丙能够丁, or 丙因此能够丁, is said as well, with what follows it, unless something in front
 * limits it.
 */
export function whatIsCaused(sentence: string): readonly string[] {
  return sentence.split(/[；;。]/u).flatMap((segment) => {
    const clauses = segment.split(/[，,]/u).map((clause) => clause.trim());
    return clauses.flatMap((clause, at) => {
      const { who, can } = CAUSED.exec(clause)?.groups ?? {};
      if (who === undefined || can === undefined) return [];
      if (clauses.slice(0, at).some((before) => HEDGED.zh.test(before))) return [];
      const behind = clauses.slice(at + 1);
      const said =
        behind.length > 0 && isPredicate(behind[0] ?? '') && !behind.some(takesBack) ? [[], behind] : [behind];
      return ['', '因此'].flatMap((joint) => said.map((rest) => [`${who}${joint}${can}`, ...rest].join('，')));
    });
  });
}
