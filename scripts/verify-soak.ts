// 3,000 questions of 50 people in 20 channels to a real process, at the highest rate that Slack sends events to one
// workspace, with one event in ten twice, calls limited and broken off, and the process killed twice. Every question
// must be answered once; the times from question to answer are printed beside those of one question at a time.
//
// Run by `npm run verify`; takes some seven minutes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandLine } from '../tests/support/command-line.js';
import { runSoak, type SoakOptions, type SoakReport } from '../tests/support/soak/run-soak.js';
import { slackSoak } from '../tests/support/soak/slack-soak.js';
import { SOAK_FAULTS, soakAnswers } from '../tests/support/soak/soak-matter.js';

/** 30,000 events an hour and workspace: docs.slack.dev/apis/events-api, "Rate limiting". */
const SLACKS_HIGHEST = 120;
const QUIET = { platform: slackSoak({}), events: 90, pace: { kind: 'in-flight', most: 1 }, killsAt: [] } as const;

/** Early, so that the memory of the last life can be watched for long. */
const FAULTY = {
  ...QUIET,
  events: 3_000,
  pace: { kind: 'every', milliseconds: SLACKS_HIGHEST },
  platform: slackSoak({ ...SOAK_FAULTS, droppedDeliveries: 0.001 }),
  killsAt: [500, 1_000],
} as const;

/**
 * Growth of resident memory from the second quarter of the last life to its last: more would be a leak. The answers of
 * the questions are remembered from the first quarter on.
 */
const MOST_GROWTH = 1.1;

type Load = Omit<SoakOptions, 'lianwen' | 'answers' | 'stateFolder'>;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Megabytes in the second and in the last quarter. */
function memoryOf({ megabytes }: SoakReport): readonly [before: number, after: number] {
  const quarter = Math.floor(megabytes.length / 4);
  return [median(megabytes.slice(quarter, 2 * quarter)), median(megabytes.slice(-quarter))];
}

function tell(name: string, { latencies, injected, ...report }: SoakReport, quiet: SoakReport): void {
  const times = [0.5, 0.95].map((share) => quantile(latencies, share));
  const multiples = [0.5, 0.95].map((share, index) => (times[index] ?? 0) / quantile(quiet.latencies, share));
  const [p50 = 0, p95 = 0] = times;
  const [of50 = 0, of95 = 0] = multiples;
  console.log(`${name}: ${latencies.length} answered, ${report.faults.length} not once`);
  console.log(
    `  p50 ${p50.toFixed(0)} ms (${of50.toFixed(1)} x quiet), p95 ${p95.toFixed(0)} ms (${of95.toFixed(1)} x)`,
  );
  console.log(`  made to fail: ${JSON.stringify(injected)}; refused: ${report.refused.length}`);
}

async function verify(): Promise<number> {
  const [lianwen, answers] = [new CommandLine(), await soakAnswers()];
  const run = async (load: Load): Promise<SoakReport> => {
    const stateFolder = await mkdtemp(join(tmpdir(), 'lianwen-soak-'));
    try {
      return await runSoak({ lianwen, answers, stateFolder, ...load });
    } finally {
      await rm(stateFolder, { recursive: true, force: true });
    }
  };
  const quiet = await run(QUIET);
  tell('one at a time', quiet, quiet);
  const faulty = await run(FAULTY);
  tell('3,000 with faults and two kills', faulty, quiet);
  const [before, after] = memoryOf(faulty);
  console.log(`  resident memory ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`);
  for (const fault of [...faulty.faults, ...faulty.refused].slice(0, 10)) console.error(fault);
  const isWhole = faulty.faults.length === 0 && faulty.refused.length === 0;
  return isWhole && after <= before * MOST_GROWTH ? 0 : 1;
}

process.exitCode = await verify();
