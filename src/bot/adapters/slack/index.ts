import type { Language } from '../../../knowledge/index.js';
import type { ServiceConfig } from '../../service-config.js';
import { describeSetup } from './describe-setup.js';
import { serveSlack, type SlackRun } from './serve-slack.js';
import { checkSetup } from './slack-setup.js';

/** Slack as a service: ready to run, or in want of settings. */
export type SlackService =
  | { readonly kind: 'ready'; run(run: SlackRun): Promise<void> }
  | { readonly kind: 'incomplete'; describe(language: Language): string };

/** The adapter for these settings; nothing is started or connected yet. */
export function openSlack(config: ServiceConfig): SlackService {
  const setup = checkSetup(config.slack);
  return setup.kind === 'ready'
    ? { kind: 'ready', run: (run) => serveSlack(config, setup.ready, run) }
    : { kind: 'incomplete', describe: (language) => describeSetup(setup, language) };
}
