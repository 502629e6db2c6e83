import { HEDGED } from './hedged.js';

const CAUSED = /^(?:从而|进而)?使得?(?<caused>[^，,]{2,30}?(?:能够|可以|得以)[^，,]+)$/u;

/** 甲推动了乙，使得丙能够丁: that 丙能够丁 is said as well, with what follows it, unless something in front limits it. */
export function whatIsCaused(sentence: string): readonly string[] {
  return sentence.split(/[；;。]/u).flatMap((segment) => {
    const clauses = segment.split(/[，,]/u).map((clause) => clause.trim());
    return clauses.flatMap((clause, at) => {
      const caused = CAUSED.exec(clause)?.groups?.['caused'];
      if (caused === undefined || clauses.slice(0, at).some((before) => HEDGED.zh.test(before))) return [];
      return [[caused, ...clauses.slice(at + 1)].join('，')];
    });
  });
}
