import { once } from 'node:events';

import type { KnowledgeIndex, Language } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { slackMessages } from '../../messages/slack.js';
import type { ServiceConfig } from '../../service-config.js';
import { openState } from '../../state/open-state.js';
import { errorName, openLog } from './slack-log.js';
import type { SlackReady } from './slack-setup.js';
import { startSlack, type RunningSlack } from './start-slack.js';

/** What the service is given once its settings suffice. */
export interface SlackRun {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
  /** For what is said to whoever started it. */
  readonly language: Language;
  readonly tell: (line: string) => Promise<void>;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** How often what was left for later is taken up, and what is old forgotten, in milliseconds. */
const TIDYING = 5 * 60 * 1000;

/**
 * Runs the adapter until it is interrupted.
 *
 * @throws PlatformRefusedError, StateUnavailableError
 */
export async function serveSlack(config: ServiceConfig, ready: SlackReady, run: SlackRun): Promise<void> {
  const log = await openLog(config.logLevel);
  const state = await openState(config.state);
  try {
    const running = await startSlack({ ...run, ready, server: config, state, log });
    await tellStarted(running, run);
    const tidying = setInterval(() => {
      running.tidy().catch((error: unknown) => log.warn({ error: errorName(error) }, 'not tidied'));
    }, TIDYING);
    await interrupted(run.signal);
    clearInterval(tidying);
    await running.stop();
  } finally {
    await state.close();
  }
}

async function tellStarted({ address, missingScopes }: RunningSlack, { language, tell }: SlackRun): Promise<void> {
  const { setup } = messagesIn(slackMessages, language);
  if (missingScopes.length > 0) await tell(setup.missingScopes(missingScopes.join(', ')));
  await tell(setup.listening(address));
}

async function interrupted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
