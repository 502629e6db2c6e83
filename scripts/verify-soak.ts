// 3,000 questions of 50 people in 20 channels to a real process on each platform, at the highest rate that Slack sends
// events to one workspace, with calls limited and broken off, connections broken, on Slack one event in ten twice, and
// the process killed twice. Every question that was told must be answered once; the times from question to answer are
// printed beside those of one question at a time.
//
// Run by `npm run verify`; takes some seven minutes a platform. Names of platforms behind it run those alone.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandLine } from '../tests/support/command-line.js';
import { discordSoak } from '../tests/support/soak/discord-soak.js';
import { runSoak, type SoakOptions, type SoakReport } from '../tests/support/soak/run-soak.js';
import { slackSoak } from '../tests/support/soak/slack-soak.js';
import {
  DISCORD_FAULTS,
  onOnePage,
  SLACK_FAULTS,
  soakAnswers,
  standingAlone,
  type SoakAnswers,
} from '../tests/support/soak/soak-matter.js';
import type { StartSoakPlatform } from '../tests/support/soak/soak-platform.js';

/** 30,000 events an hour and workspace: docs.slack.dev/apis/events-api, "Rate limiting". */
const SLACKS_HIGHEST = 120;
const QUIET = { events: 90, pace: { kind: 'in-flight', most: 1 }, killsAt: [] } as const;

/** Early, so that the memory of the last life can be watched for long. */
const FAULTY = {
  events: 3_000,
  pace: { kind: 'every', milliseconds: SLACKS_HIGHEST },
  killsAt: [500, 1_000],
} as const;

/**
 * Growth of resident memory from the second quarter of the last life to its last: more would be a leak. The answers of
 * the questions are remembered from the first quarter on.
 */
const MOST_GROWTH = 1.1;

/** A platform when nothing goes wrong, and when much does: connections break less often than in the short soak. */
interface Trial {
  readonly name: string;
  readonly answers: SoakAnswers;
  readonly quiet: StartSoakPlatform;
  readonly faulty: StartSoakPlatform;
}

type Load = Pick<SoakOptions, 'events' | 'killsAt' | 'pace' | 'platform'>;

async function trials(): Promise<readonly Trial[]> {
  const all = await soakAnswers();
  // On Discord what one user asks in a channel is one conversation.
  const short = await standingAlone(onOnePage(all));
  return [
    {
      name: 'slack',
      answers: all,
      quiet: slackSoak({}),
      faulty: slackSoak({ ...SLACK_FAULTS, droppedDeliveries: 0.001 }),
    },
    {
      name: 'discord',
      answers: short,
      quiet: discordSoak({}, short),
      faulty: discordSoak({ ...DISCORD_FAULTS, droppedGateway: 0.01 }, short),
    },
  ];
}

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

function tell(name: string, { latencies, injected, lost, ...report }: SoakReport, quiet: SoakReport): void {
  const times = [0.5, 0.95].map((share) => quantile(latencies, share));
  const multiples = [0.5, 0.95].map((share, index) => (times[index] ?? 0) / quantile(quiet.latencies, share));
  const [p50 = 0, p95 = 0] = times;
  const [of50 = 0, of95 = 0] = multiples;
  console.log(`${name}: ${latencies.length} answered, ${lost} lost by the platform, ${report.faults.length} not once`);
  console.log(
    `  p50 ${p50.toFixed(0)} ms (${of50.toFixed(1)} x quiet), p95 ${p95.toFixed(0)} ms (${of95.toFixed(1)} x)`,
  );
  console.log(`  made to fail: ${JSON.stringify(injected)}; refused: ${report.refused.length}`);
}

/** Whether everything was answered once, nothing was refused, and memory did not grow. */
async function stands({ name, answers, quiet, faulty }: Trial, lianwen: CommandLine): Promise<boolean> {
  const run = async (load: Load): Promise<SoakReport> => {
    const stateFolder = await mkdtemp(join(tmpdir(), 'lianwen-soak-'));
    try {
      return await runSoak({ lianwen, answers, stateFolder, ...load });
    } finally {
      await rm(stateFolder, { recursive: true, force: true });
    }
  };
  const calm = await run({ ...QUIET, platform: quiet });
  tell(`${name}, one at a time`, calm, calm);
  const shaken = await run({ ...FAULTY, platform: faulty });
  tell(`${name}, 3,000 with faults and two kills`, shaken, calm);
  const [before, after] = memoryOf(shaken);
  console.log(`  resident memory ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB`);
  const wrong = [...shaken.faults, ...shaken.refused];
  for (const fault of wrong.slice(0, 10)) console.error(fault);
  return wrong.length === 0 && after <= before * MOST_GROWTH;
}

const names = process.argv.slice(2);
const lianwen = new CommandLine();
for (const trial of await trials()) {
  const isAsked = names.length === 0 || names.includes(trial.name);
  if (isAsked && !(await stands(trial, lianwen))) process.exitCode = 1;
}
