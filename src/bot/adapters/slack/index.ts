import type { ServiceConfig } from '../../service-config.js';
import type { PlatformSetup } from '../../service/platform.js';
import { describeSetup } from './describe-setup.js';
import { enterWorkspaces } from './enter-workspaces.js';
import { checkSetup } from './slack-setup.js';
import { startSlack } from './start-slack.js';

export { examineSlack } from './examine-slack.js';

/** The adapter for these settings; nothing is started or connected yet. */
export function openSlack({ slack, logTexts }: ServiceConfig): PlatformSetup {
  const setup = checkSetup(slack);
  if (setup.kind === 'incomplete') {
    return { kind: 'incomplete', describe: (language) => describeSetup(setup, language) };
  }
  const { ready } = setup;
  return {
    kind: 'ready',
    platform: {
      name: 'slack',
      needsServer: ready.transport.kind === 'http',
      async enter(parts) {
        const entered = await enterWorkspaces(ready, parts);
        return { start: (answering) => startSlack({ ...parts, ...answering, ready, entered, logTexts }) };
      },
    },
  };
}
