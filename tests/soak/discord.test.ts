import { expect, it } from 'vitest';
import { discordSoak } from '../support/soak/discord-soak.js';
import { runSoak } from '../support/soak/run-soak.js';
import { DISCORD_FAULTS, onOnePage, soakAnswers, standingAlone } from '../support/soak/soak-matter.js';
import { stateFolder } from '../support/temporary-folder.js';
import { useCommandLine } from '../support/use-command-line.js';

const { lianwen } = useCommandLine();
/** Half a minute's work; on a machine with much else to do it takes its time. */
const PATIENCE = 600_000;

it(
  'answers what was taken of 64 questions once each, through 429s, broken connections and two kills',
  async () => {
    const answers = await standingAlone(onOnePage(await soakAnswers()));
    const report = await runSoak({
      lianwen,
      stateFolder: await stateFolder(),
      answers,
      events: 64,
      platform: discordSoak(DISCORD_FAULTS, answers),
      pace: { kind: 'in-flight', most: 20 },
      killsAt: [20, 45],
    });
    expect(report.faults).toEqual([]);
    // What this test is for did happen, and most questions were taken.
    expect(Object.keys(report.injected)).toEqual(expect.arrayContaining(['lost-response', 'rate-limited', 'resumed']));
    expect(report.latencies.length).toBeGreaterThan(32);
  },
  PATIENCE,
);
