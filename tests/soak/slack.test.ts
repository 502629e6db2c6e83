import { expect, it } from 'vitest';
import { SLACK_FAULTS, soakAnswers } from '../support/soak/soak-matter.js';
import { slackSoak } from '../support/soak/slack-soak.js';
import { runSoak } from '../support/soak/run-soak.js';
import { stateFolder } from '../support/temporary-folder.js';
import { useCommandLine } from '../support/use-command-line.js';

const { lianwen } = useCommandLine();
/** A quarter of a minute's work; on a machine with much else to do it takes its time. */
const PATIENCE = 600_000;

it(
  'answers 80 questions once each, through duplicates, 429s, broken connections and two kills',
  async () => {
    const report = await runSoak({
      lianwen,
      stateFolder: await stateFolder(),
      answers: await soakAnswers(),
      events: 80,
      platform: slackSoak(SLACK_FAULTS),
      pace: { kind: 'in-flight', most: 20 },
      killsAt: [30, 60],
    });
    expect(report).toMatchObject({ faults: [], refused: [] });
    // What this test is for did happen.
    expect(Object.keys(report.injected).toSorted()).toEqual(['dropped', 'lost-response', 'rate-limited', 'repeated']);
  },
  PATIENCE,
);
