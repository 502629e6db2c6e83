import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { enterWorkspaces } from '../../../src/bot/adapters/slack/enter-workspaces.js';
import type { SlackReady } from '../../../src/bot/adapters/slack/slack-setup.js';
import { startSlack } from '../../../src/bot/adapters/slack/start-slack.js';
import { createServiceMetrics } from '../../../src/bot/service/service-metrics.js';
import { openState } from '../../../src/bot/state/open-state.js';
import { BareSlack, type BareSlackOptions } from '../../support/bare-slack.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { responderOf } from '../../support/responder-of.js';
import { printedText } from '../../support/slack-app.js';
import { charts } from '../../support/platform-bench.js';
import { stateFolder } from '../../support/temporary-folder.js';

const QUESTION = 'How much were rare earth exports in 2022?';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function bareBench(options: BareSlackOptions, ending: string): Promise<BareSlack> {
  const slack = new BareSlack(options);
  const apiUrl = `${await slack.start()}${ending}`;
  const state = await openState({ folder: await stateFolder() });
  onTestFinished(() => state.close());
  const log = pino({ level: 'silent' });
  const ready: SlackReady = {
    access: { kind: 'token', botToken: 'xoxb-1' },
    transport: { kind: 'socket', appToken: 'xapp-1' },
    apiUrl,
    publicUrl: null,
  };
  const app = await startSlack({
    ...bundled,
    responder: responderOf(bundled),
    ready,
    entered: await enterWorkspaces(ready, { state, log }),
    server: null,
    charts,
    state,
    log,
    logTexts: 'none',
    meter: (await createServiceMetrics()).meterOf('slack'),
  });
  onTestFinished(() => app.stop(0));
  return slack;
}

describe('a small emulator of somebody else', () => {
  it.each<[what: string, options: BareSlackOptions, ending: string]>([
    ['that takes whatever is posted', { refusesExtras: null, knowsUpdate: true }, '/'],
    ['whose address ends without a slash', { refusesExtras: null, knowsUpdate: true }, ''],
    ['that refuses blocks and metadata', { refusesExtras: 'invalid_arguments', knowsUpdate: true }, '/'],
    ['that cannot change a message', { refusesExtras: null, knowsUpdate: false }, '/'],
  ])('%s shows the answer', async (_, options, ending) => {
    const slack = await bareBench(options, ending);
    slack.send({
      type: 'app_mention',
      channel: 'C1',
      user: 'U1',
      text: `<@UBOT> ${QUESTION}`,
      ts: '1700000000.000001',
    });
    const wanted = await printedText(bundled, QUESTION);
    await expect.poll(() => slack.messages.map(({ text }) => text).join('')).toContain(wanted);
    expect(slack.messages.every(({ threadTs }) => threadTs === '1700000000.000001')).toBe(true);
  });
});
