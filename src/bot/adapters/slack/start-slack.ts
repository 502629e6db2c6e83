import { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { Logger as Pino } from 'pino';

import type { KnowledgeIndex } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import { sourceNames } from '../../reply/source-names.js';
import type { ServiceConfig } from '../../service-config.js';
import type { State } from '../../state/state.js';
import { Delivery } from './delivery/delivery.js';
import type { DeliveryMeter } from './delivery/delivery-meter.js';
import type { SlackPoster } from './delivery/slack-poster.js';
import { enterSlack, orRefused } from './enter-slack.js';
import { readIncoming } from './incoming.js';
import { KeepingReceiver } from './keeping-receiver.js';
import { listenForCommands } from './listeners/on-command.js';
import { listenForFeedbackForms } from './listeners/on-feedback-form.js';
import { listenForHome } from './listeners/on-home.js';
import { listenForPresses } from './listeners/on-press.js';
import { listenForUninstall } from './listeners/on-uninstall.js';
import { createDesk, type SlackDesk } from './slack-desk.js';
import { boltLogger, errorName, loggingObserver } from './slack-log.js';
import { createMetrics } from './slack-metrics.js';
import { createReceiver } from './slack-receiver.js';
import type { SlackReady } from './slack-setup.js';
import { createSpeaker } from './slack-speaker.js';

/** What the adapter runs on. */
export interface SlackParts {
  readonly ready: SlackReady;
  readonly server: Pick<ServiceConfig, 'port' | 'host'>;
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
  readonly state: State;
  readonly log: Pino;
}

/** The running adapter. */
export interface RunningSlack {
  /** Scopes that the installation lacks. */
  readonly missingScopes: readonly string[];
  /** Takes up what was left for later, and lets the state forget what is old: to be called now and then. */
  tidy(): Promise<void>;
  /** Where signed requests are heard; null in Socket Mode. */
  readonly address: string | null;
  /**
   * Nothing that was accepted is lost: what cannot be ended in time is answered at the next start.
   *
   * @param grace milliseconds for answers that were begun
   */
  stop(grace?: number): Promise<void>;
}

/** Containers are killed after ten seconds. */
const GRACE = 8000;

/**
 * Starts the adapter; it answers when this resolves. What an earlier process left is answered first.
 *
 * @throws PlatformRefusedError, StateUnavailableError
 */
export async function startSlack(parts: SlackParts): Promise<RunningSlack> {
  const bolt = await import('@slack/bolt');
  const { ready, server, knowledge, adviser, state, log } = parts;
  const logger = boltLogger(log, bolt.LogLevel);
  const clientOptions = { logger, ...(ready.apiUrl === null ? {} : { slackApiUrl: ready.apiUrl }) };
  // A repeat of WebClient's own after a lost response would post twice: delivery repeats, and looks first.
  const once = { ...clientOptions, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const poster = new bolt.webApi.WebClient(ready.botToken, once);
  const { botId, botUserId, missingScopes } = await enterSlack(poster);
  const metrics = await createMetrics(() => delivery.size);
  const delivery = createDelivery(parts, poster, metrics);
  const inner = createReceiver(bolt, { ...ready, ...server, logger }, { state, metrics });
  const receiver = new KeepingReceiver(inner, async (body) => {
    const event = readIncoming(body);
    if (event) await delivery.accept(event);
  });
  const authorize = async (): Promise<object> => ({ botToken: ready.botToken, botId, botUserId });
  const app = new bolt.App({ authorize, receiver, clientOptions, logger });
  app.error(async (error) => log.error({ error: errorName(error) }, 'a listener failed'));
  listen(
    app,
    createDesk(knowledge.corpus, adviser, state, (event) => delivery.accept(event)),
  );
  await delivery.resume();
  const started = await orRefused(() => app.start(server));
  return {
    missingScopes,
    address: addressOf(started),
    async tidy() {
      await delivery.resume();
      await state.sweep();
    },
    async stop(grace = GRACE) {
      await app.stop();
      await delivery.stop(grace);
    },
  };
}

function createDelivery(
  { adviser, knowledge, log, state }: SlackParts,
  poster: SlackPoster,
  meter: DeliveryMeter,
): Delivery {
  return new Delivery({
    events: state.events,
    posterOf: () => Promise.resolve(poster),
    speaker: createSpeaker({ adviser, state, names: sourceNames(knowledge.corpus) }),
    observer: loggingObserver(log),
    meter,
    sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  });
}

function listen(app: App, desk: SlackDesk): void {
  listenForPresses(app, desk);
  listenForFeedbackForms(app, desk);
  listenForCommands(app, desk);
  listenForHome(app, desk);
  listenForUninstall(app, desk);
}

function addressOf(started: unknown): string | null {
  const bound = started instanceof Server ? started.address() : null;
  return bound === null || typeof bound === 'string' ? null : `http://${bound.address}:${bound.port}`;
}
