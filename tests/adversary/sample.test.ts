import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBench, type Bench } from '../eval/adversary/bench.js';
import { LIE_KINDS } from '../eval/adversary/lies/index.js';
import { faultsOf } from '../eval/adversary/outcome.js';
import { developmentQuestions } from '../eval/adversary/questions.js';
import { runWriterCases, writerCases } from '../eval/adversary/writer-cases.js';

/** Every so many of the questions: enough that each kind finds an occasion, few enough to be answered soon. */
const EVERY = 40;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

describe('the built program, with a model that lies', () => {
  it('shows no lie of any kind, and says that sentences were replaced', async () => {
    const pool = developmentQuestions().filter((_, at) => at % EVERY < 2);
    const cases = await writerCases(LIE_KINDS, 3, { pool, bench, seed: 21 });
    const outcomes = await runWriterCases(cases, 1, bench);
    expect(
      outcomes.filter((one) => one.leaks.length > 0 || !one.said).map((one) => [one.kind, ...faultsOf(one)]),
    ).toEqual([]);
    expect(new Set(outcomes.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(LEAST_KINDS);
  });
});

/** Some few questions do not give an occasion for each kind. */
const LEAST_KINDS = LIE_KINDS.length - 4;
