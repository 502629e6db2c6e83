import { expect, it, onTestFinished } from 'vitest';
import { AdviserProcess } from '../support/adviser-process.js';
import { slackRun } from '../support/slack-run.js';
import { startSlackServer } from '../support/slack-server/start-slack-server.js';
import { stateFolder } from '../support/temporary-folder.js';
import { useCommandLine } from '../support/use-command-line.js';

const { lianwen } = useCommandLine();

it('ends when it is told to, though Slack is away and it is trying to reach it', async () => {
  const server = await startSlackServer();
  const adviser = new AdviserProcess(lianwen, slackRun(server), await stateFolder());
  onTestFinished(() => adviser.kill());
  await adviser.start();
  await server.close();
  await expect.poll(() => adviser.said.join('')).toContain('request failed');
  await expect(adviser.end()).resolves.toBe(0);
});
