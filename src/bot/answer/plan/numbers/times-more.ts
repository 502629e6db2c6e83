import type { Language } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import type { PlannedComputation } from './computation.js';

/** "So many times more than" another, as apart from "so many times as much as" it. */
const TIMES_MORE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:[多高大强快]|超)(?:出|过|了)*(?:来)?(?:几|多少)倍/u,
  en: /\btimes (?:more|larger|bigger|greater|higher)\b/iu,
};

/**
 * What comes first: 多几倍 counts what is more, as Chinese statistics are taught to write; "times larger" is mostly
 * meant as "times as large". Both numbers are shown.
 */
const FIRST = { zh: 'excess-first', en: 'whole-first' } as const satisfies Readonly<Record<Language, string>>;

/** A planned "times" in both readings, where a question asks how many times more one is; as it is planned elsewhere. */
export function inBothReadings(planned: PlannedComputation, question: string, language: Language): PlannedComputation {
  const [call, ...others] = planned.calls;
  const { composition } = planned;
  if (call?.tool !== 'ratio' || call.input.as !== 'times' || others.length > 0) return planned;
  if (composition.form !== 'computations' || !TIMES_MORE[language].test(question)) return planned;
  const { part, whole } = call.input;
  const excess: ToolRequest = { tool: 'ratio', input: { part: { difference: [part, whole] }, whole, as: 'times' } };
  const timesMore = FIRST[language];
  return {
    calls: timesMore === 'excess-first' ? [excess, call] : [call, excess],
    composition: { ...composition, timesMore },
  };
}
