import type { Language } from '../../../knowledge/index.js';
import type { ServiceConfig } from '../../service-config.js';
import type { Platform } from '../../service/platform.js';
import { describeSetup } from './describe-setup.js';
import { checkSetup } from './slack-setup.js';
import { startSlack } from './start-slack.js';

export { examineSlack } from './examine-slack.js';

/** Slack as a platform: ready to be started, or in want of settings. */
export type SlackPlatform =
  | { readonly kind: 'ready'; readonly platform: Platform }
  | { readonly kind: 'incomplete'; describe(language: Language): string };

/** The adapter for these settings; nothing is started or connected yet. */
export function openSlack({ slack, logTexts }: ServiceConfig): SlackPlatform {
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
      start: (parts) => startSlack({ ...parts, ready, logTexts }),
    },
  };
}
