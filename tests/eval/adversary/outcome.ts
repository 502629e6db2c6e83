import type { Fate } from './judge/judge.js';
import type { JudgedReply } from './judge/reply.js';
import type { Asked } from './questions.js';

/** What came of one case. */
export interface Outcome {
  readonly group: 'writer' | 'planner' | 'wire';
  readonly kind: string;
  readonly asked: Asked;
  readonly seed: number;
  /** Whether the model was asked and did what the case is about; a case in which it was not shows nothing. */
  readonly told: boolean;
  /** The untrue sentences that the model wrote. */
  readonly lies: readonly string[];
  readonly leaks: readonly string[];
  readonly fate: Fate | 'nothing';
  /** Whether the reply says that the model failed, or that sentences of it were replaced. */
  readonly said: boolean;
  readonly milliseconds: number;
  readonly reply: JudgedReply | null;
  /** What the program printed besides results. */
  readonly noise: readonly string[];
}

/** What is wrong with an outcome; empty where all is well. */
export function faultsOf({ told, leaks, fate, said, milliseconds, noise }: Outcome): readonly string[] {
  if (fate === 'nothing') return ['no reply came'];
  return [
    ...leaks,
    ...noise.map((line) => `printed: ${line}`),
    ...(told && !said ? ['the reply does not say that the model failed'] : []),
    ...(milliseconds > DEADLINE_MILLISECONDS ? [`came after ${Math.round(milliseconds)} ms`] : []),
  ];
}

/** Seconds that the program is told to wait for the model in one question. */
export const MODEL_SECONDS = 6;

/** What the first question takes alone on a machine at work: the program starts and loads its embedding model. */
const ALONE_MILLISECONDS = 6_000;

/** What a question may take at the most, whatever the model does. */
export const DEADLINE_MILLISECONDS = MODEL_SECONDS * 1_000 + ALONE_MILLISECONDS;
